/**
 * Measures whole commands as ratios to bare Node, run in turn in one go, so that a slow or busy machine
 * changes both sides alike. Prints medians. Nothing here passes or fails.
 */
import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { cpus, tmpdir } from 'node:os';
import { join, resolve } from 'node:path';

const rounds = Number(process.env.ROUNDS ?? 21);
const program = resolve('bin/alongside.js');
const place = mkdtempSync(join(tmpdir(), 'alongside-bench-'));
const study = join(place, 'study');
const run = (...words) => execFileSync(process.execPath, words, { cwd: place, stdio: 'pipe' });
run(program, 'init', 'study', '--codebook', 'collaborative-practice', '--coder', 'anna');

const commands = {
  'alongside --help': [program, '--help'],
  'alongside codebook list (16 codes, warm cache)': [program, 'codebook', 'list', '--study', study],
};

const bare = ['-e', '0'];
const times = Object.fromEntries(['bare node', ...Object.keys(commands)].map((name) => [name, []]));
for (let round = 0; round < rounds; round += 1) {
  for (const [name, words] of [['bare node', bare], ...Object.entries(commands)]) {
    const started = performance.now();
    run(...words);
    times[name].push(performance.now() - started);
  }
}

const median = (values) => values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)];
const ratios = (name) => times[name].map((time, round) => time / times['bare node'][round]);
console.log(
  `Node ${process.version}, ${cpus().length} x ${cpus()[0].model}, ${rounds} rounds in turn`,
);
console.log(`bare node: ${median(times['bare node']).toFixed(0)} ms`);
for (const name of Object.keys(commands)) {
  console.log(`${name}: ${median(ratios(name)).toFixed(2)} x bare node`);
}
rmSync(place, { recursive: true, force: true });
