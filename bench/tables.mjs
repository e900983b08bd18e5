/**
 * Measures tables on a study of 100,000 codings, 200 codes and 100 transcripts, over the start-up of the
 * same program, and long documents for office programs. Prints medians. Nothing here passes or fails.
 */
import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { mkdirSync, mkdtempSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';

const rounds = Number(process.env.ROUNDS ?? 3);
const program = resolve('bin/alongside.js');
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
const out = (name) => ['--out', join(place, name)];
const start = ['matrix', 'strategies', '--format', 'csv', ...out('s.csv')];
const measured = {
  'theme-by-transcript': ['matrix', 'theme-by-transcript', '--format', 'csv', ...out('a.csv')],
  'theme-by-speaker': ['matrix', 'theme-by-speaker', '--format', 'csv', ...out('b.csv')],
  'meta-themes --evidence': [
    'matrix',
    'meta-themes',
    '--evidence',
    '--format',
    'html',
    ...out('c.html'),
  ],
  prevalence: ['matrix', 'prevalence', '--format', 'csv', ...out('d.csv')],
  framework: ['matrix', 'framework', '--cells', 'count', '--format', 'csv', ...out('e.csv')],
  sequence: ['matrix', 'sequence', '--format', 'csv', ...out('f.csv')],
  'co-occurrence, 120 codes': [
    ...['matrix', 'co-occurrence', '--rows', first120, '--format', 'csv', ...out('g.csv')],
  ],
  'quotes, 2,000 rows, docx': [
    'matrix',
    'quotes',
    '--by',
    '10',
    '--format',
    'docx',
    ...out('h.docx'),
  ],
  'quotes, 2,000 rows, xlsx': [
    'matrix',
    'quotes',
    '--by',
    '10',
    '--format',
    'xlsx',
    ...out('i.xlsx'),
  ],
};

const run = (words) => {
  const started = performance.now();
  execFileSync(process.execPath, [program, ...words, '--study', study], { stdio: 'pipe' });
  return performance.now() - started;
};
run(start);
const names = ['opening the study (matrix strategies)', ...Object.keys(measured)];
const times = Object.fromEntries(names.map((name) => [name, []]));
for (let round = 0; round < rounds; round += 1) {
  times[names[0]].push(run(start));
  for (const [name, words] of Object.entries(measured)) times[name].push(run(words));
}
const median = (values) => values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)];
const opening = median(times[names[0]]);
console.log(`${rounds} rounds; ${codings} codings, ${codes} codes, ${transcripts} transcripts`);
console.log(`${names[0]}: ${opening.toFixed(0)} ms`);
for (const name of Object.keys(measured)) {
  const whole = median(times[name]);
  console.log(`${name}: ${whole.toFixed(0)} ms, ${(whole - opening).toFixed(0)} ms over opening`);
}
console.log(`docx ${statSync(join(place, 'h.docx')).size} bytes`);
rmSync(place, { recursive: true, force: true });
