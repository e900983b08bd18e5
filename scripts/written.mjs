/** What the scripts share that write files from the sources: bundling a source, writing a file or checking it. */
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { build } from 'esbuild';
import { bundling } from './bundling.mjs';

const [flag, ...others] = process.argv.slice(2);
if (others.length > 0 || (flag !== undefined && flag !== '--check')) {
  throw new Error('--check is all that is understood here.');
}

/** Writes the file where it says something else. With --check it is left, named, and the script ends with 1. */
export function writeOrCheck(path, text) {
  if (text === read(path)) return;
  if (flag === undefined) writeFileSync(path, text);
  else {
    console.error(`${path} is stale. Run: npm run fix`);
    process.exitCode = 1;
  }
}

function read(path) {
  try {
    return readFileSync(path, 'utf8');
  } catch {
    return undefined;
  }
}

/** What `contents` exports, bundled from the sources into a temporary file that Node can run. */
export async function bundled(contents) {
  const place = mkdtempSync(join(tmpdir(), 'alongside-written-'));
  const outfile = join(place, 'bundled.mjs');
  try {
    await build({
      ...bundling,
      outfile,
      stdin: { contents, resolveDir: process.cwd() },
      define: { ...bundling.define, ALONGSIDE_VERSION: '"0"' },
      // Bundled CommonJS asks for require, which a module does not have.
      banner: {
        js: 'import { createRequire as toRequire } from "node:module"; const require = toRequire(import.meta.url);',
      },
      logLevel: 'error',
    });
    return await import(pathToFileURL(outfile));
  } finally {
    rmSync(place, { recursive: true, force: true });
  }
}
