/**
 * Joins pieces of the bundle that a command always loads together into one file: Node takes longer to find
 * and link a small module than to read what is in it.
 */
import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { basename } from 'node:path';
import { build } from 'esbuild';

/** Bytes of a chunk that is worth a file of its own: whoever uses the library has no use for commander. */
const large = 50_000;

/**
 * @param {string} folder of the bundle
 * @param {import('esbuild').Metafile['outputs']} outputs what esbuild says of it
 * @param {readonly (readonly string[])[]} groups sources: what is loaded with those of a group goes into one file, as
 *   far as no group before has it
 */
export async function joinChunks(folder, outputs, groups) {
  const files = new Set(Object.keys(outputs));
  for (const [index, sources] of groups.entries()) {
    const chunks = chunksBehind(sources, outputs, files);
    const name = `joined-${index + 1}.js`;
    await join(
      folder,
      chunks.map((file) => basename(file)),
      name,
    );
    for (const file of chunks) {
      files.delete(file);
      rmSync(file);
    }
    files.add(`${folder}/${name}`);
    const gone = new RegExp(
      `"\\./(?:${chunks.map((file) => basename(file, '.js')).join('|')})\\.js"`,
      'g',
    );
    for (const file of files) {
      writeFileSync(file, readFileSync(file, 'utf8').replace(gone, `"./${name}"`));
    }
  }
}

/**
 * Chunks that are loaded with these sources, each behind those it needs. One that gives out a name that another
 * has given out stays where it is, and so does what needs it.
 */
function chunksBehind(sources, outputs, files) {
  const names = new Set();
  const chosen = new Set();
  const met = new Set();
  const isThere = (file) => chosen.has(file) || !files.has(file);
  const visit = (file) => {
    if (met.has(file) || !files.has(file)) return;
    met.add(file);
    const { imports, exports, entryPoint, bytes } = outputs[file];
    const needs = imports.filter(({ kind, external }) => kind === 'import-statement' && !external);
    for (const { path } of needs) visit(path);
    const isNew = !exports.some((name) => names.has(name));
    if (entryPoint || bytes > large || !isNew || !needs.every(({ path }) => isThere(path))) return;
    for (const name of exports) names.add(name);
    chosen.add(file);
  };
  for (const [file, { entryPoint }] of Object.entries(outputs)) {
    if (sources.includes(entryPoint)) visit(file);
  }
  return [...chosen];
}

/** Writes one file that gives out all that these give out. */
async function join(folder, chunks, name) {
  await build({
    stdin: {
      contents: chunks.map((file) => `export * from './${file}';`).join('\n'),
      resolveDir: folder,
    },
    ...{ bundle: true, format: 'esm', platform: 'node', target: 'node20', logLevel: 'error' },
    outfile: `${folder}/${name}`,
    plugins: [onlyThese(chunks)],
  });
}

/** All other files stay where they are. */
function onlyThese(chunks) {
  return {
    name: 'only-these',
    setup: ({ onResolve }) =>
      onResolve({ filter: /^[.]/ }, ({ path, kind }) =>
        kind === 'import-statement' && chunks.includes(basename(path))
          ? undefined
          : { path, external: true },
      ),
  };
}
