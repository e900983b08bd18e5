/**
 * Measures tables on a study of 100,000 codings, 200 codes and 100 transcripts, over the opening of the study
 * by the same program, and long documents for office programs. Prints medians of processor time. Nothing here
 * passes or fails.
 */
import { createHash } from 'node:crypto';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { cpus, tmpdir } from 'node:os';
import { join } from 'node:path';
import { inTurn, program } from './in-turn.mjs';

const rounds = Number(process.env.ROUNDS ?? 3);
const place = mkdtempSync(join(tmpdir(), 'alongside-bench-'));
const study = join(place, 'study');
const [codes, transcripts, turns, codings] = [200, 100, 400, 100_000];

/** The same numbers on every run (a linear congruential generator, Numerical Recipes). */
let seed = 1;
const below = (limit) => {
  seed = (Math.imul(seed, 1664525) + 1013904223) >>> 0;
  return Math.floor((seed / 2 ** 32) * limit);
};
const short = (text) => createHash('sha256').update(text).digest('hex').slice(0, 12);
const write = (file, lines) => {
  mkdirSync(join(study, file, '..'), { recursive: true });
  writeFileSync(join(study, file), `${lines.join('\n')}\n`);
};

write('alongside.yaml', ['study: Bench', 'coders: [{id: anna}]']);
write('codebook.yaml', [
  'codebook: bench',
  'themes:',
  ...Array.from({ length: 10 }, (_, theme) => [
    `  - id: theme-${theme}`,
    `    name: Theme ${theme}`,
    '    codes:',
    ...Array.from({ length: codes / 10 }, (_, at) => {
      const id = theme * (codes / 10) + at;
      return `      - {id: code-${id}, name: Code ${id}, meaning: What code ${id} means}`;
    }),
  ]).flat(),
]);
const said = (turn) =>
  `This is what somebody said in turn ${turn}, and they said it at some length.`;
const speakers = Array.from({ length: 8 }, (_, at) => ({ id: `P${at}`, label: `P${at}` }));
for (let at = 0; at < transcripts; at += 1) {
  const header = {
    ...{ alongside: 'transcript', version: 1, id: `t${at}`, session: `s${at % 10}` },
    source: {
      ...{ file: `sources/t${at}.txt`, sha256: '', format: 'plain-text', encoding: 'utf-8' },
      ...{ importer: 'plain-text/1', options: {} },
    },
    ...{ speakers, attributes: {} },
  };
  const lines = Array.from({ length: turns }, (_, turn) => ({
    ...{ turn: turn + 1, speaker: `P${below(8)}`, text: said(turn + 1) },
  }));
  write(
    `transcripts/t${at}.jsonl`,
    [header, ...lines].map((line) => JSON.stringify(line)),
  );
}
const acts = Array.from({ length: codings }, (_, at) => {
  const turn = below(turns) + 1;
  const text = said(turn);
  const from = below(20);
  const to = from + 10 + below(20);
  return JSON.stringify({
    ...{ act: 'code', id: `A${String(at).padStart(6, '0')}`, transcript: `t${below(transcripts)}` },
    ...{ from: [turn, from], to: [turn, to], quote: text.slice(from, to), before: '', after: '' },
    ...{ text: [short(text)], code: `code-${below(codes)}`, definition: 'x', how: 'by-hand' },
    ...{ codebook: 'x', at: '2026-01-14T10:00:00Z' },
  });
});
write('codings/anna.jsonl', acts);

const first120 = Array.from({ length: 120 }, (_, at) => `code-${at}`).join(',');
const table = (name, ...words) => {
  const format = words.includes('--format') ? [] : ['--format', 'csv'];
  const out = ['--out', join(place, `${name}.out`), '--study', study];
  return [program, 'matrix', ...words, ...format, ...out];
};
const opening = 'opening the study (find without a hit)';
const commands = {
  [opening]: [program, 'find', '--code', 'code-0', '--how', 'by-keyword', '--study', study],
  'theme-by-transcript': table('a', 'theme-by-transcript'),
  'theme-by-speaker': table('b', 'theme-by-speaker'),
  'meta-themes --evidence': table('c', 'meta-themes', '--evidence'),
  prevalence: table('d', 'prevalence'),
  framework: table('e', 'framework', '--cells', 'count'),
  sequence: table('f', 'sequence'),
  'co-occurrence, 120 codes': table('g', 'co-occurrence', '--rows', first120),
  'quotes, 2,000 rows, csv': table('h', 'quotes', '--by', '10'),
  'quotes, 2,000 rows, docx': table('i', 'quotes', '--by', '10', '--format', 'docx'),
  'quotes, 2,000 rows, xlsx': table('j', 'quotes', '--by', '10', '--format', 'xlsx'),
};

const times = inTurn(commands, rounds);
const median = (values) => values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)];
const base = median(times[opening]);
const [{ model }] = cpus();
console.log(`Node ${process.version}, ${cpus().length} x ${model}, ${rounds} rounds in turn`);
console.log(`${codings} codings, ${codes} codes, ${transcripts} transcripts; processor time`);
console.log(`${opening}: ${base.toFixed(0)} ms`);
for (const name of Object.keys(commands).slice(1)) {
  const whole = median(times[name]);
  console.log(`${name}: ${whole.toFixed(0)} ms, ${(whole - base).toFixed(0)} ms over opening`);
}
rmSync(place, { recursive: true, force: true });
