/** Runs sources in a script, without a build. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { build } from 'esbuild';
import { bundling } from './bundling.mjs';

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
