/**
 * Loaded into the program before it starts (node --import): counts how often it touches the disk, and ends it
 * with SIGKILL at the touch number DIE_AT, or in the middle of the write number TEAR_AT to the end of a log. What it was
 * about to write whole is half written then. At its own end it says the count in the file DISK_TOUCHES.
 */
import fs from 'node:fs';
import { syncBuiltinESMExports } from 'node:module';

const dieAt = Number(process.env.DIE_AT ?? 0);
const tearAt = Number(process.env.TEAR_AT ?? 0);
const counter = process.env.DISK_TOUCHES;
const { writeFileSync } = fs;
const changing = [
  'mkdirSync',
  'openSync',
  'writeSync',
  'writeFileSync',
  'fsyncSync',
  'fdatasyncSync',
];
const moving = ['chmodSync', 'renameSync', 'linkSync', 'rmSync', 'ftruncateSync', 'closeSync'];

let touches = 0;
let writes = 0;
/** The handles that logs were opened with. */
const logs = new Set();
for (const name of [...changing, ...moving]) {
  const real = fs[name];
  fs[name] = (...words) => {
    touches += 1;
    if (touches === dieAt) {
      if (name === 'writeFileSync') writeFileSync(words[0], half(words[1]));
      process.kill(process.pid, 'SIGKILL');
    }
    const isToLog = name === 'writeSync' && logs.has(words[0]);
    if (isToLog) writes += 1;
    if (isToLog && writes === tearAt) {
      real(words[0], half(words[1]));
      process.kill(process.pid, 'SIGKILL');
    }
    const result = real(...words);
    if (name === 'openSync' && `${words[0]}`.endsWith('.jsonl')) logs.add(result);
    if (name === 'closeSync') logs.delete(words[0]);
    return result;
  };
}
syncBuiltinESMExports();

function half(content) {
  return content.slice(0, content.length / 2);
}

if (counter) process.on('exit', () => writeFileSync(counter, `${touches}`));
