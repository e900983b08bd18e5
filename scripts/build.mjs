/**
 * Builds dist/: one run of esbuild for the program and the library, then the library's types, then the
 * licences of what was bundled. Nothing here needs the network.
 */
import { execFileSync } from 'node:child_process';
import { readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { build } from 'esbuild';

const { version, dependencies } = JSON.parse(readFileSync('package.json', 'utf8'));

rmSync('dist', { recursive: true, force: true });
const { metafile } = await build({
  entryPoints: ['src/cli.ts', 'src/index.ts'],
  outdir: 'dist',
  bundle: true,
  splitting: true,
  format: 'esm',
  platform: 'node',
  target: 'node20',
  external: Object.keys(dependencies),
  define: { ALONGSIDE_VERSION: JSON.stringify(version), 'process.env.NODE_ENV': '"production"' },
  // Bundled CommonJS (the stemmers) asks for require, which a module does not have.
  banner: {
    js: 'import { createRequire as createRequireForBundledCommonJs } from "node:module"; const require = createRequireForBundledCommonJs(import.meta.url);',
  },
  metafile: true,
  logLevel: 'warning',
});
execFileSync(process.execPath, ['node_modules/typescript/bin/tsc', '-p', 'tsconfig.types.json'], {
  stdio: 'inherit',
});
writeFileSync('dist/NOTICES.md', notices(bundledPackages(metafile)));

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

function notices(folders) {
  const parts = folders.map((folder) => {
    const {
      name,
      version: bundled,
      license,
    } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'));
    const file = readdirSync(folder).find((entry) => /^(licen[cs]e|copying)/i.test(entry));
    const text = file ? readFileSync(join(folder, file), 'utf8').trim() : `Licence: ${license}`;
    return `## ${name} ${bundled}\n\n${text}\n`;
  });
  return `# Licences of the packages bundled into this program\n\n${parts.join('\n')}`;
}
