/**
 * Measures the figures of agreement on large tables, each as a ratio to a plain counting loop over the same
 * ratings, run in turn. Prints medians. Nothing here passes or fails.
 */
import { mkdtempSync, rmSync } from 'node:fs';
import { cpus, tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { build } from 'esbuild';

const room = await bundled(`
  export { measuresOf } from './src/agreement/by-scale.ts';
  export { codeFigures } from './src/agreement/code-figures.ts';
  export { estimate } from './src/agreement/estimate.ts';
  export { rateUnits } from './src/agreement/rated-units.ts';
  export { bar_u_alpha_2016, cu_alpha_2016, u_alpha_2016 } from './src/agreement/library.ts';
`);

const rounds = Number(process.env.ROUNDS ?? 5);

/** A small generator, so that every run measures the same ratings. */
function stream(seed) {
  let state = seed;
  return () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return state / 2 ** 32;
  };
}

/** Coders who see the same category four times of five. */
function ratings(coders, units, categories) {
  const random = stream(7);
  const truth = Array.from({ length: units }, () => Math.floor(random() * categories));
  return Array.from({ length: coders }, () =>
    truth.map((one) => (random() < 0.8 ? one : Math.floor(random() * categories))),
  );
}

/** Coders who give each of the codes to one segment in fifty, mostly the same. */
function sets(coders, units, codes) {
  const random = stream(8);
  const names = Array.from({ length: codes }, (_, at) => `code-${at + 1}`);
  const truth = Array.from({ length: units }, () => names.filter(() => random() < 0.02));
  return Array.from({ length: coders }, () => truth.map((own) => own.filter(() => random() < 0.8)));
}

function spans(coders, count) {
  const random = stream(9);
  const length = count * 20;
  const own = () =>
    Array.from({ length: count }, (_, at) => {
      const start = at * 20 + Math.floor(random() * 5);
      return [`code-${Math.floor(random() * 10)}`, start, start + 5 + Math.floor(random() * 10)];
    });
  return { continuum: length, coders: Array.from({ length: coders }, own) };
}

/** The floor: looks at each rating once. */
function count(table) {
  const counts = new Map();
  for (const coder of table) {
    for (const one of coder) counts.set(one, (counts.get(one) ?? 0) + 1);
  }
  return counts.size;
}

const intervals = (method) => ({ method, seed: '1', resamples: 1000 });
const figures = (table, measures, method) =>
  room.estimate(room.rateUnits(table), measures, intervals(method));
const table = (rated) => {
  const units = room.rateUnits(rated);
  const codes = [...new Set(units.categories.flat())];
  return codes.map((code) => room.codeFigures(units, ['a', 'b'], code, intervals('jackknife')));
};

const many = ratings(3, 100_000, 10);
const coded = sets(2, 10_000, 50);
const marked = spans(2, 10_000);
const { u_alpha_2016, bar_u_alpha_2016, cu_alpha_2016, measuresOf } = room;
const tasks = [
  [
    '100,000 units x 3 coders, 10 categories: 11 nominal figures, 1,000 resamples',
    many,
    () => figures(many, measuresOf.nominal, 'bootstrap'),
  ],
  [
    '100,000 units x 3 coders, 10 categories: 11 nominal figures, jackknife',
    many,
    () => figures(many, measuresOf.nominal, 'jackknife'),
  ],
  ['10,000 segments x 2 coders, 50 codes: table of codes, jackknife', coded, () => table(coded)],
  [
    '10,000 segments x 2 coders, 50 codes: alphas on sets, pooled kappa, jackknife',
    coded,
    () => figures(coded, measuresOf.sets, 'jackknife'),
  ],
  [
    '10,000 spans a coder, 2 coders: u, |u and cu alpha',
    marked.coders,
    () => [u_alpha_2016, bar_u_alpha_2016, cu_alpha_2016].map((measure) => measure(marked)),
  ],
];

const median = (values) => values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)];
const time = (run) => {
  const started = performance.now();
  run();
  return performance.now() - started;
};

console.log(
  `Node ${process.version}, ${cpus().length} x ${cpus()[0].model}, ${rounds} rounds in turn`,
);
for (const [name, rated, run] of tasks) {
  const times = Array.from({ length: rounds }, () => [time(run), time(() => count(rated))]);
  const ratio = median(times.map(([own, floor]) => own / floor));
  console.log(
    `${name}: ${median(times.map(([own]) => own)).toFixed(0)} ms, ${ratio.toFixed(0)} x a counting loop`,
  );
}

/** What `contents` exports, bundled from the sources into a temporary file that Node can run. */
async function bundled(contents) {
  const place = mkdtempSync(join(tmpdir(), 'alongside-bench-'));
  const outfile = join(place, 'room.mjs');
  try {
    await build({
      ...{ outfile, bundle: true, format: 'esm', platform: 'node', target: 'node20' },
      stdin: { contents, resolveDir: process.cwd() },
      logLevel: 'error',
    });
    return await import(pathToFileURL(outfile));
  } finally {
    rmSync(place, { recursive: true, force: true });
  }
}
