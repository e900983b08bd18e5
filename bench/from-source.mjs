/** Loads functions of the program that no command runs alone, bundled as the program is. */
import { join, resolve } from 'node:path';
import { build } from 'esbuild';
import { bundling } from '../scripts/bundling.mjs';

/** @param {string} path of a module below src/, without its ending */
export async function fromSource(place, path) {
  const outfile = join(place, `${path.replaceAll('/', '-')}.mjs`);
  await build({
    ...bundling,
    ...{ entryPoints: [resolve(`src/${path}.ts`)], outfile, logLevel: 'error' },
    banner: {
      js: 'import { createRequire } from "node:module"; const require = createRequire(import.meta.url);',
    },
  });
  return import(outfile);
}
