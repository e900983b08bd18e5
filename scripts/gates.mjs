/**
 * Runs every gate, one after the other, and says at the end what the tests counted. With --fast the slow
 * tests, coverage and the packed tarball are left out. The first gate that fails ends the run with 1.
 */
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const fast = process.argv.includes('--fast');
const place = mkdtempSync(join(tmpdir(), 'alongside-gates-'));
const counts = join(place, 'counts.json');
const tool = (name) => join('node_modules', name);

const tests = ['run', '--reporter=default', '--reporter=json', `--outputFile.json=${counts}`];
const gates = [
  [
    'format and lint',
    tool('@biomejs/biome/bin/biome'),
    'ci',
    '--error-on-warnings',
    '--colors=off',
    '.',
  ],
  ['types', tool('typescript/bin/tsc'), '--noEmit', '-p', '.'],
  ['written indexes', 'scripts/write-indexes.mjs', '--check'],
  ['codebook schema', 'scripts/write-schema.mjs', '--check'],
  ['reference pages', 'scripts/write-reference.mjs', '--check'],
  [
    'architecture',
    tool('dependency-cruiser/bin/dependency-cruise.mjs'),
    '--config',
    '.dependency-cruiser.cjs',
    'src',
  ],
  ['nothing unused', tool('knip/bin/knip.js')],
  [
    'tests',
    tool('vitest/vitest.mjs'),
    ...tests,
    ...(fast ? ['--project', 'fast'] : ['--coverage']),
  ],
  ...(fast ? [] : [['package', tool('publint/src/cli.js'), 'run', '--strict', '--pack', 'npm']]),
];

let failed;
for (const [name, ...words] of gates) {
  const started = performance.now();
  const loud = name === 'tests';
  const { status, stdout, stderr } = spawnSync(process.execPath, words, {
    stdio: loud ? ['ignore', 'inherit', 'inherit'] : 'pipe',
    encoding: 'utf8',
    env: { ...process.env, NO_COLOR: '1', FORCE_COLOR: undefined },
  });
  const seconds = ((performance.now() - started) / 1000).toFixed(1);
  console.log(`${status === 0 ? 'ok    ' : 'FAILED'}  ${name}  ${seconds} s`);
  if (status === 0) continue;
  if (!loud) console.log(`${stdout}${stderr}`);
  failed ??= name;
  if (!loud) break;
}
console.log(countsLine());
rmSync(place, { recursive: true, force: true });
process.exitCode = failed === undefined ? 0 : 1;

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
