/**
 * Measures the program and prints a table: median, least and most of each measure, and the bar it is
 * held to, behind one of how well the shipped keywords suggest. Times are processor times; what can be is a ratio, its sides taken in turn. Nothing here fails a build.
 */
import { mkdtempSync, rmSync } from 'node:fs';
import { cpus, loadavg, tmpdir } from 'node:os';
import { join } from 'node:path';
import { bigCodebook } from './measures/big-codebook.mjs';
import { bigStudy } from './measures/big-study.mjs';
import { codingScreen } from './measures/coding-screen.mjs';
import { learning } from './measures/learning.mjs';
import { matcher } from './measures/matcher.mjs';
import { oneCoding } from './measures/one-coding.mjs';
import { oneMegabyte } from './measures/one-megabyte.mjs';
import { quality } from './measures/quality.mjs';
import { start } from './measures/start.mjs';

const place = mkdtempSync(join(tmpdir(), 'alongside-bench-'));
const load = () => loadavg()[0].toFixed(1);
console.log(`Node ${process.version}, ${cpus().length} x ${cpus()[0].model}, load ${load()}\n`);
try {
  await quality(place);
  console.log('| measure | median | least | most | bar |\n|---|---|---|---|---|');
  const measures = [
    start,
    oneMegabyte,
    learning,
    bigCodebook,
    oneCoding,
    codingScreen,
    bigStudy,
    matcher,
  ];
  for (const measure of measures) {
    for (const row of await measure(place)) console.log(printRow(row));
  }
  console.log(`\nload at the end ${load()}`);
} finally {
  rmSync(place, { recursive: true, force: true });
}

function printRow({ what, unit, values, below, above }) {
  const sorted = values.toSorted((a, b) => a - b);
  const middle = sorted[Math.floor(sorted.length / 2)];
  const bar = below === undefined ? above && `>= ${above}` : `< ${below}`;
  const isMet = below === undefined ? middle >= above : middle < below;
  const verdict = bar === undefined ? '' : `${bar}: ${isMet ? 'met' : 'MISSED'}`;
  const [least, most] = [sorted[0], sorted.at(-1)].map(printNumber);
  return `| ${what}, ${unit} | ${printNumber(middle)} | ${least} | ${most} | ${verdict} |`;
}

function printNumber(value) {
  return value < 10 ? value.toFixed(2) : value.toFixed(0);
}
