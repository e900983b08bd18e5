/** How sources are bundled, whatever for: as modules for Node, with what Ink asks for and nobody runs left out. */
import { resolve } from 'node:path';

const empty = './scripts/empty.mjs';

export const bundling = {
  ...{ bundle: true, format: 'esm', platform: 'node', target: 'node20' },
  define: { 'process.env.NODE_ENV': '"production"' },
  // React's developer tools, a guess that the program runs in CI and should draw nothing, and function words
  // of 57 languages, which a stemmer of natural brings along and its stems have no use for.
  alias: Object.fromEntries(
    ['react-devtools-core', 'ws', 'is-in-ci', 'stopwords-iso'].map((name) => [name, empty]),
  ),
  plugins: [
    {
      // Ink would start those tools for anybody who has DEV=true.
      name: 'ink-is-never-in-development',
      setup: ({ onResolve }) =>
        onResolve({ filter: /^[.]\/utils[.]js$/ }, ({ importer }) =>
          /[\\/]ink[\\/]build[\\/]/.test(importer) ? { path: resolve(empty) } : undefined,
        ),
    },
  ],
};
