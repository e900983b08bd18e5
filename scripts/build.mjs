/**
 * Builds dist/: one run of esbuild for the program and the library, and the licences of what was bundled.
 * With --types the library's types too. Nothing here needs the network.
 */
import { execFileSync } from 'node:child_process';
import { existsSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { build } from 'esbuild';
import { bundling } from './bundling.mjs';
import { joinChunks } from './join-chunks.mjs';
import { learnShipped } from './learn-shipped.mjs';

const { version } = JSON.parse(readFileSync('package.json', 'utf8'));

// Built beside its place and moved there, so that a program that runs meanwhile finds the old one or the new.
const place = `dist-${process.pid}`;
const { metafile } = await build({
  entryPoints: ['src/cli.ts', 'src/index.ts'],
  outdir: place,
  ...bundling,
  splitting: true,
  define: { ...bundling.define, ALONGSIDE_VERSION: JSON.stringify(version) },
  metafile: true,
  logLevel: 'warning',
});
await joinChunks(place, metafile.outputs, [
  ['src/cli.ts'],
  ['src/study/open-yaml.ts', 'src/terminal/codebook-text.ts'],
  ['src/study/open.ts'],
]);
for (const name of readdirSync(place)) giveRequire(join(place, name));
if (process.argv.includes('--types')) {
  const compiler = 'node_modules/typescript/bin/tsc';
  const words = [compiler, '-p', 'tsconfig.types.json', '--outDir', join(place, 'types')];
  execFileSync(process.execPath, words, { stdio: 'inherit' });
}
await learnShipped(place);
writeFileSync(join(place, 'NOTICES.md'), notices(bundledPackages(metafile)));
const old = `${place}-old`;
if (existsSync('dist')) renameSync('dist', old);
renameSync(place, 'dist');
rmSync(old, { recursive: true, force: true });

/** Bundled CommonJS (the stemmers) asks for require, which a module does not have, and which takes its time to make. */
function giveRequire(file) {
  const code = readFileSync(file, 'utf8');
  if (!/\brequire\b/.test(code)) return;
  const made = 'createRequireForBundledCommonJs';
  const head = `import { createRequire as ${made} } from "node:module"; const require = ${made}(import.meta.url);`;
  writeFileSync(file, `${head}\n${code}`);
}

/** The folders of the packages whose code went into dist/. */
function bundledPackages({ outputs }) {
  const inputs = Object.values(outputs).flatMap((output) =>
    Object.entries(output.inputs).flatMap(([path, { bytesInOutput }]) =>
      bytesInOutput > 0 ? [path] : [],
    ),
  );
  const folders = inputs.flatMap(
    (path) => /^(?:.*\/)?node_modules\/(?:@[^/]+\/)?[^/]+/.exec(path) ?? [],
  );
  return [...new Set(folders)].sort();
}

/** unpdf is built from PDF.js and says so, but brings MIT's text alone; TypeScript brings that of Apache 2.0. */
function carried(name) {
  if (name !== 'unpdf') return '';
  const licence = readFileSync('node_modules/typescript/LICENSE.txt', 'utf8').trim();
  return `\n## PDF.js, inside unpdf\n\nCopyright Mozilla Foundation and contributors.\n\n${licence}\n`;
}

function notices(folders) {
  const parts = folders.map((folder) => {
    const {
      name,
      version: bundled,
      license,
    } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'));
    const file = readdirSync(folder).find((entry) => /^(licen[cs]e|copying)/i.test(entry));
    const text = file ? readFileSync(join(folder, file), 'utf8').trim() : `Licence: ${license}`;
    return `## ${name} ${bundled}\n\n${text}\n${carried(name)}`;
  });
  return `# Licences of the packages bundled into this program\n\n${parts.join('\n')}`;
}
