/** The coding screen as a person has it, on a terminal of its own: from a key to its frame, and how it opens. */
import { spawn, spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { writeBigStudy } from '../big-study.mjs';
import { program } from '../in-turn.mjs';

/** What Ink writes behind a frame. */
const drawn = '\u001b[?2026l';

/** Moves, spans, codes, undo, the list, pages, suggestions, the far end and back. */
const keys = [
  ...[
    'j',
    'j',
    'l',
    'l',
    ')',
    ')',
    '}',
    '1',
    'u',
    'r',
    'k',
    '\u001b[1;2C',
    '\u001b[1;2B',
    '2',
    '.',
  ],
  ...[
    'c',
    'o',
    'd',
    '7',
    '\r',
    '\t',
    'x',
    ' ',
    ' ',
    '\u001b[6~',
    '\u001b[5~',
    'G',
    'g',
    '>',
    '>',
    '<',
  ],
  ...['n', 'N', 's', 'a', 's', 'd', 'u', 'u', '?', '\u001b[6~', 'q', ':', '5', '0', '0', '0', '\r'],
];

export async function codingScreen(place) {
  if (spawnSync('script', ['--version']).status !== 0) return [];
  const long = join(place, 'long-talk');
  const oneMegabyte = join(place, 'one-talk');
  const alone = { transcripts: 1, coders: ['anna'] };
  writeBigStudy(long, { ...alone, turns: 100_000, codings: 20_000 });
  writeBigStudy(oneMegabyte, { ...alone, turns: 5_000, codings: 1_000 });
  const opened = [];
  for (let round = 0; round < 5; round += 1) opened.push((await session(oneMegabyte, [])).opened);
  const { times, opened: slow, cost, memory } = await session(long, [...keys, ...keys, ...keys]);
  const sorted = times.toSorted((a, b) => a - b);
  const p99 = sorted[Math.ceil(sorted.length * 0.99) - 1];
  return [
    { what: 'coding screen on 1 MB of talk, open', unit: 's', values: opened, below: 1 },
    { what: 'coding screen, 100,000 turns and 20,000 codings, open', unit: 's', values: [slow] },
    { what: 'a key to its frame there', unit: 'ms', values: times, below: 16 },
    { what: 'a key to its frame there, 99 of 100', unit: 'ms', values: [p99], below: 50 },
    { what: 'a key and its frame there, processor time, mean', unit: 'ms', values: [cost] },
    { what: 'the most memory there', unit: 'MB', values: [memory], below: 300 },
  ];
}

/** Runs the built program on a terminal of 100 x 30; each key waits for the frame of the one before. */
async function session(study, pressed) {
  const typed = `stty cols 100 rows 30; exec '${process.execPath}' '${program}' code s001 --coder anna --study '${study}'`;
  const started = performance.now();
  const child = spawn('script', ['-qfec', typed, '/dev/null'], {
    stdio: ['pipe', 'pipe', 'inherit'],
  });
  let output = '';
  let wake = () => undefined;
  child.stdout.setEncoding('utf8').on('data', (part) => {
    output += part;
    if (output.includes(drawn)) wake();
  });
  /** The time of the next frame; undefined where a key changes nothing that is seen, and nothing is drawn. */
  const frame = (patience) =>
    new Promise((resolve) => {
      const end = (time) => {
        clearTimeout(timer);
        wake = () => undefined;
        resolve(time);
      };
      const timer = setTimeout(() => end(undefined), patience);
      wake = () => end(performance.now());
      if (output.includes(drawn)) wake();
    });
  const opened = ((await frame(60_000)) - started) / 1000;
  const before = processorTime(child.pid);
  const times = [];
  for (const key of pressed) {
    await new Promise((resolve) => setTimeout(resolve, 30));
    output = '';
    const sent = performance.now();
    child.stdin.write(key);
    const after = await frame(1000);
    if (after !== undefined) times.push(after - sent);
  }
  const [cost, memory] = [
    (processorTime(child.pid) - before) / pressed.length,
    mostMemory(child.pid),
  ];
  const ended = new Promise((resolve) => child.on('close', resolve));
  child.stdin.write('\u0003');
  await ended;
  return { opened, times, cost, memory };
}

/** Milliseconds, user and system, of the program below `script`. */
function processorTime(pid) {
  const fields = readFileSync(`/proc/${below(pid)}/stat`, 'utf8')
    .split(') ')[1]
    .split(' ');
  return (Number(fields[11]) + Number(fields[12])) * 10;
}

/** Megabytes. */
function mostMemory(pid) {
  const kilobytes = /VmHWM:\s+(\d+)/.exec(readFileSync(`/proc/${below(pid)}/status`, 'utf8'))?.[1];
  return Number(kilobytes) / 1024;
}

function below(pid) {
  return readFileSync(`/proc/${pid}/task/${pid}/children`, 'utf8').trim().split(' ')[0];
}
