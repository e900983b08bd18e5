import { defineConfig } from 'vitest/config';

/** Checks that take their time (large inputs, many processes, the packed tarball) end in `.slow.test.ts`. */
const slow = 'test/**/*.slow.test.ts';

/** Checks that look at the clock end in `.timed.test.ts`: they run one by one, when all others are done. */
const timed = 'test/**/*.timed.test.ts';

export default defineConfig({
  test: {
    globalSetup: 'test/support/ready.ts',
    projects: [
      {
        test: {
          name: 'fast',
          include: ['test/**/*.test.ts'],
          exclude: [slow, timed],
          testTimeout: 30_000,
          isolate: false,
          // Vitest would leave one processor idle, of two that most machines of a CI have.
          maxWorkers: '100%',
        },
      },
      {
        test: {
          name: 'slow',
          include: [slow],
          globalSetup: 'test/support/make-example.ts',
          testTimeout: 300_000,
          maxWorkers: '100%',
        },
      },
      {
        test: { name: 'timed', include: [timed], testTimeout: 300_000, fileParallelism: false },
      },
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
