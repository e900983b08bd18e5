/**
 * Runs every gate and says at the end what the tests counted. What only reads the sources goes two at a time,
 * then the tests, which use every processor themselves, then the package. With --fast the slow tests, coverage and the packed
 * tarball are left out. A gate that fails is shown whole, and ends the run with 1 before the tests begin.
 */
import { spawn } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { availableParallelism, tmpdir } from 'node:os';
import { join } from 'node:path';

const fast = process.argv.includes('--fast');
const place = mkdtempSync(join(tmpdir(), 'alongside-gates-'));
const counts = join(place, 'counts.json');
const tool = (name) => join('node_modules', name);

/** The longest first, so that the others go beside it. */
const sources = [
  ['types', tool('typescript/bin/tsc'), '--noEmit', '-p', '.'],
  ['reference pages', 'scripts/write-reference.mjs', '--check'],
  [
    'architecture',
    tool('dependency-cruiser/bin/dependency-cruise.mjs'),
    ...['--config', '.dependency-cruiser.cjs', 'src'],
  ],
  ['nothing unused', tool('knip/bin/knip.js')],
  [
    'format and lint',
    tool('@biomejs/biome/bin/biome'),
    ...['ci', '--error-on-warnings', '--colors=off', '.'],
  ],
  ['written indexes', 'scripts/write-indexes.mjs', '--check'],
  ['codebook schema', 'scripts/write-schema.mjs', '--check'],
];
const tests = [
  'tests',
  tool('vitest/vitest.mjs'),
  ...['run', '--reporter=default', '--reporter=json', `--outputFile.json=${counts}`],
  ...(fast ? ['--project', 'fast'] : ['--coverage']),
];

/** publint packs what stands there, without the script that makes the types. */
const packed = [
  ['types of the library', 'scripts/build.mjs', '--types'],
  ['package', tool('publint/src/cli.js'), 'run', '--strict', '--pack', 'npm'],
];

const passed =
  (await sideBySide(sources)) &&
  (await passes(tests, 'inherit')) &&
  (fast || (await oneByOne(packed)));
console.log(countsLine());
rmSync(place, { recursive: true, force: true });
process.exitCode = passed ? 0 : 1;

/** Each builds on the one before. */
async function oneByOne(gates) {
  for (const gate of gates) if (!(await passes(gate, 'pipe'))) return false;
  return true;
}

/** True where every gate passes; after one that does not, none is begun. */
async function sideBySide(gates) {
  const waiting = [...gates];
  let sound = true;
  const lane = async () => {
    for (let gate = waiting.shift(); gate && sound; gate = waiting.shift()) {
      sound = (await passes(gate, 'pipe')) && sound;
    }
  };
  await Promise.all(Array.from({ length: Math.min(2, availableParallelism()) }, lane));
  return sound;
}

/** Runs one gate; what it says is shown as it comes, or where it fails. */
function passes([name, ...words], output) {
  const started = performance.now();
  const env = { ...process.env, NO_COLOR: '1', FORCE_COLOR: undefined };
  const child = spawn(process.execPath, words, { stdio: ['ignore', output, output], env });
  let said = '';
  for (const stream of [child.stdout, child.stderr]) {
    stream?.setEncoding('utf8').on('data', (piece) => {
      said += piece;
    });
  }
  return new Promise((done) => {
    child.on('close', (status) => {
      const seconds = ((performance.now() - started) / 1000).toFixed(1);
      console.log(`${status === 0 ? 'ok    ' : 'FAILED'}  ${name}  ${seconds} s`);
      if (status !== 0 && said !== '') console.log(said);
      done(status === 0);
    });
  });
}

/** `N passed, N failed`, as vitest counted. */
function countsLine() {
  try {
    const { numPassedTests, numFailedTests, numPendingTests } = JSON.parse(
      readFileSync(counts, 'utf8'),
    );
    const skipped = numPendingTests > 0 ? `, ${numPendingTests} skipped` : '';
    return `${numPassedTests} passed, ${numFailedTests} failed${skipped}`;
  } catch {
    return `0 passed, 1 failed`;
  }
}
