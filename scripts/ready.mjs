/**
 * Makes the checkout ready before `npm start` and `npm test`: installs when the lock file changed, builds
 * when a source changed, and does nothing otherwise. Plain Node, since nothing is installed yet.
 */
import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

const [major, minor] = process.versions.node.split('.').map(Number);
if (major < 20 || (major === 20 && minor < 19)) {
  console.error(`Alongside needs Node 20.19 or newer; this is ${process.versions.node}.`);
  process.exit(1);
}

function filesIn(path) {
  if (!existsSync(path)) return [];
  return readdirSync(path, { withFileTypes: true })
    .flatMap((entry) =>
      entry.isDirectory() ? filesIn(join(path, entry.name)) : [join(path, entry.name)],
    )
    .sort();
}

function hashOf(files) {
  const hash = createHash('sha256');
  for (const file of files) hash.update(file).update('\0').update(readFileSync(file));
  return hash.digest('hex');
}

/** Runs `make` unless `mark` says that it was done for the same files. */
function whenChanged(what, files, mark, make) {
  const hash = hashOf(files);
  if (existsSync(mark) && readFileSync(mark, 'utf8') === hash) return;
  console.error(`${what} …`);
  make();
  mkdirSync(join(mark, '..'), { recursive: true });
  writeFileSync(mark, hash);
}

const npm = process.env.npm_execpath;
whenChanged('Installing', ['package-lock.json'], 'node_modules/.ready', () => {
  // NODE_ENV=production would leave out what the build needs.
  const options = ['ci', '--include=dev', '--no-audit', '--no-fund'];
  const run = npm ? [process.execPath, [npm, ...options]] : ['npm', options];
  execFileSync(...run, { stdio: ['ignore', 'ignore', 'inherit'] });
});
const sources = [
  ...filesIn('src'),
  ...filesIn('codebooks').filter((file) => !file.endsWith('.json')),
  ...filesIn('scripts'),
  'package.json',
  'tsconfig.json',
  'tsconfig.types.json',
];
whenChanged('Building', sources, 'dist/.ready', () => {
  execFileSync(process.execPath, ['scripts/build.mjs'], {
    stdio: ['ignore', 'inherit', 'inherit'],
  });
});
