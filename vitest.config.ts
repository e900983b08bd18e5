import { defineConfig } from 'vitest/config';

/** Checks that take their time (large inputs, many processes, the packed tarball) end in `.slow.test.ts`. */
const slow = 'test/**/*.slow.test.ts';

export default defineConfig({
  test: {
    globalSetup: 'test/support/ready.ts',
    projects: [
      {
        test: {
          name: 'fast',
          include: ['test/**/*.test.ts'],
          exclude: [slow],
          testTimeout: 30_000,
          isolate: false,
        },
      },
      { test: { name: 'slow', include: [slow], testTimeout: 300_000, fileParallelism: false } },
    ],
    coverage: {
      provider: 'v8',
      include: [
        'src/{model,text,reading,formats,codebook,coding,keywords,workbench,checks,matrices,agreement,exports,reports}/**',
      ],
      exclude: ['src/**/contract.ts'],
      reporter: ['text-summary'],
      thresholds: { lines: 95, functions: 95, branches: 88 },
    },
  },
});
