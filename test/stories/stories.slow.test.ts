/**
 * Every console session in README, docs and stories is run as it stands, with the built program.
 * UPDATE_STORIES=1 npx vitest run --project slow test/stories writes what came instead; read the change before you keep it.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import {
  documents,
  type Exchange,
  fits,
  readStory,
  startSession,
} from '../support/console-block.js';
import { temporaryFolder } from '../support/example-study.js';

/** The longest first: begun last, one of them would go on alone. */
const told = documents()
  .map((file) => ({ file, story: readStory(file) }))
  .filter(({ story }) => story.exchanges.length > 0)
  .sort((a, b) => b.story.exchanges.length - a.story.exchanges.length);

it('some stories are told', () => {
  expect(told.length).toBeGreaterThan(0);
});

describe.concurrent.each(told)('$file', ({ file, story }) => {
  it('goes as it is told', async ({ expect, onTestFinished }) => {
    const run = startSession(temporaryFolder(onTestFinished), story);
    const happened: { readonly exchange: Exchange; readonly output: string[] }[] = [];
    for (const exchange of story.exchanges) {
      happened.push({ exchange, output: await run(exchange.command) });
    }
    if (process.env['UPDATE_STORIES'] === '1') return rewrite(file, happened);
    for (const { exchange, output } of happened) {
      if (fits(output, exchange.expected)) continue;
      const place = `${file}:${exchange.line}: $ ${exchange.command}`;
      expect(output.join('\n'), place).toBe(exchange.expected.join('\n'));
    }
  });
});

/** Puts what came in place of what was expected, from the last command up so that line numbers hold. */
function rewrite(
  file: string,
  happened: readonly { exchange: Exchange; output: string[] }[],
): void {
  const lines = readFileSync(file, 'utf8').split('\n');
  for (const { exchange, output } of [...happened].reverse()) {
    if (fits(output, exchange.expected)) continue;
    lines.splice(exchange.line, exchange.expected.length, ...output);
  }
  writeFileSync(file, lines.join('\n'));
}
