/**
 * Measures reading: a folder of 2,000 Markdown transcripts, 100 MB, imported by the built program, against
 * reading, hashing and writing the same bytes; and 50,000 cues of WebVTT. Prints figures; nothing passes or fails.
 */
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { cpus, tmpdir } from 'node:os';
import { join, resolve } from 'node:path';

const files = Number(process.env.FILES ?? 2000);
const bytesEach = 50_000;
const rounds = Number(process.env.ROUNDS ?? 3);
const program = resolve('bin/alongside.js');
const place = mkdtempSync(join(tmpdir(), 'alongside-formats-'));

/** Numbers that look random and are the same in every run (Park and Miller 1988). */
function seeded(seed) {
  let state = seed;
  return (below) => {
    state = (state * 48_271) % 2_147_483_647;
    return state % below;
  };
}

const words =
  'we kept ringing him even when he did not come because nobody else would and I thought that walking alongside means going at their pace, not ours; she said “no”, so we waited – it’s slow'.split(
    ' ',
  );

function transcript(seed) {
  const next = seeded(seed + 1);
  const parts = [`---\ntitle: Interview ${seed}\ndate: 2020-01-28\n---\n`];
  let size = 0;
  for (let turn = 0; size < bytesEach; turn += 1) {
    const said = Array.from({ length: 8 + next(80) }, () => words[next(words.length)]).join(' ');
    const text = `**${turn % 2 === 0 ? 'Interviewer' : `P${1 + (seed % 900)}`}:** ${said}.\n\n`;
    size += Buffer.byteLength(text);
    parts.push(text);
  }
  return parts.join('');
}

const folder = join(place, 'interviews');
mkdirSync(folder);
for (let at = 0; at < files; at += 1) {
  writeFileSync(join(folder, `interview-${String(at).padStart(4, '0')}.md`), transcript(at));
}
const names = readdirSync(folder);
const total = names.reduce((sum, name) => sum + readFileSync(join(folder, name)).length, 0);

/** Milliseconds. Each file is written twice, as a study keeps source and transcript, and flushed. */
function copyAll(round) {
  const copy = join(place, `copy-${round}`);
  const started = performance.now();
  mkdirSync(copy);
  for (const name of names) {
    const bytes = readFileSync(join(folder, name));
    createHash('sha256').update(bytes).digest('hex');
    writeFileSync(join(copy, name), bytes, { flush: true });
    writeFileSync(join(copy, `${name}.jsonl`), bytes, { flush: true });
  }
  const time = performance.now() - started;
  rmSync(copy, { recursive: true });
  return time;
}

/** Milliseconds, and the greatest memory of the process in MB. */
function importAll(round) {
  const study = join(place, `study-${round}`);
  run('init', study, '--codebook', 'collaborative-practice', '--coder', 'anna');
  const started = performance.now();
  const { stderr } = run('import', folder, '--study', study);
  const time = performance.now() - started;
  rmSync(study, { recursive: true });
  return { time, memory: Number(/maxRSS (\d+)/.exec(stderr)?.[1]) / 1024 };
}

function run(...typed) {
  const tell =
    'process.on("exit", () => process.stderr.write("maxRSS " + process.resourceUsage().maxRSS))';
  const data = `data:text/javascript,${encodeURIComponent(tell)}`;
  const done = spawnSync(process.execPath, ['--import', data, program, ...typed], {
    cwd: place,
    encoding: 'utf8',
    maxBuffer: 1e9,
  });
  if (done.status !== 0) throw new Error(done.stderr);
  return done;
}

function cues(count) {
  const clock = (at) => new Date(at * 1000).toISOString().slice(11, 23);
  const file = join(place, 'cues.vtt');
  const next = seeded(7);
  const parts = Array.from({ length: count }, (_, at) => {
    const said = Array.from({ length: 8 }, () => words[next(words.length)]).join(' ');
    return `${clock(at)} --> ${clock(at + 1)}\n<v P${next(9)}>${said}</v>\n`;
  });
  writeFileSync(file, `WEBVTT\n\n${parts.join('\n')}`);
  const study = join(place, 'study-cues');
  run('init', study, '--codebook', 'collaborative-practice', '--coder', 'anna');
  const started = performance.now();
  run('import', file, '--study', study);
  return performance.now() - started;
}

const median = (values) => values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)];
console.log(
  `Node ${process.version}, ${cpus().length} x ${cpus()[0].model}, ${rounds} rounds in turn`,
);
const both = Array.from({ length: rounds }, (_, round) => ({
  copy: copyAll(round),
  ...importAll(round),
}));
console.log(`${names.length} transcripts, ${(total / 1e6).toFixed(0)} MB`);
console.log(
  `read, hash and write them: ${(median(both.map(({ copy }) => copy)) / 1000).toFixed(2)} s`,
);
console.log(`import: ${(median(both.map(({ time }) => time)) / 1000).toFixed(2)} s`);
console.log(`ratio: ${median(both.map(({ copy, time }) => time / copy)).toFixed(2)}`);
console.log(`greatest memory: ${Math.max(...both.map(({ memory }) => memory)).toFixed(0)} MB`);
console.log(
  `50,000 cues of WebVTT, with the start of the program: ${(cues(50_000) / 1000).toFixed(2)} s`,
);
rmSync(place, { recursive: true, force: true });
