/** How sources are bundled, whatever for: as modules for Node, with what Ink asks for and nobody runs left out. */

export const bundling = {
  ...{ bundle: true, format: 'esm', platform: 'node', target: 'node20' },
  define: {
    'process.env.NODE_ENV': '"production"',
    // Ink would load React's developer tools for anybody who has DEV=true.
    'process.env.DEV': '"false"',
  },
  // Those tools, and a guess that the program runs in CI and should draw nothing.
  alias: Object.fromEntries(
    ['react-devtools-core', 'ws', 'is-in-ci'].map((name) => [name, './scripts/empty.mjs']),
  ),
};
