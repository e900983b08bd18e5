/** Any keys at all: nothing breaks, and undo takes all of it back. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { openMemos } from '../../src/study/memos.js';
import { openStudy } from '../../src/study/open.js';
import { actions } from '../../src/workbench/actions.js';
import { keysIn } from '../../src/workbench/keys.js';
import { reduce } from '../../src/workbench/reduce.js';
import { view } from '../../src/workbench/view.js';
import { codebook, example, openedOn } from './opened.js';

const written = (key: string) => (key === '<' ? '<lt>' : key);
const shipped = actions.flatMap(({ id, keys }) => (id === 'quit' ? [] : keys.map(written)));
const anyKey = fc.oneof(
  fc.constantFrom(...shipped, '<enter>', '<backspace>', '<tab>', '<esc>', 'h', 'o', 'p', 'e'),
  fc.constantFrom('1', '2', '3', 'x', 'u', 'r', 'a', 'd'),
);
const anyKeys = fc.array(anyKey, { minLength: 1, maxLength: 40 });

describe('after any keys', () => {
  it('undo, as often as it does something, leaves no coding in force, no memo and no new code', async () => {
    await fc.assert(
      fc.asyncProperty(anyKeys, async (keys) => {
        const { folder, press, bench } = await openedOn(example);
        for (const key of keys) await press(key);
        await press('<esc><esc>');
        for (let steps = 0; bench().past && steps < 200; steps += 1) await press('u');
        await press('u');
        const { work, faults } = await openStudy(folder);
        expect(
          work.flatMap(({ codings, seen, declined }) => [...codings, ...seen, ...declined]),
        ).toEqual([]);
        expect(faults).toEqual([]);
        expect(openMemos(folder).memos).toEqual([]);
        expect(readFileSync(join(folder, 'codebook.yaml'), 'utf8')).toBe(codebook);
        expect([...bench().counts.values()].filter((count) => count !== 0)).toEqual([]);
      }),
      { numRuns: 25 },
    );
  });

  it('the bench is what a bench is that reads the study anew', async () => {
    await fc.assert(
      fc.asyncProperty(anyKeys, async (keys) => {
        const { press, bench } = await openedOn(example);
        for (const key of keys) await press(key);
        await press('<esc><esc>');
        const { codings, seen, declined, counts } = bench();
        const anew = await press('R');
        expect(sorted(codings.pages)).toEqual(sorted(anew.codings.pages));
        expect(flat(seen.pages)).toEqual(flat(anew.seen.pages));
        expect(flat(declined.pages)).toEqual(flat(anew.declined.pages));
        expect([...counts].filter(([, count]) => count > 0).sort()).toEqual(
          [...anew.counts].sort(),
        );
      }),
      { numRuns: 25 },
    );
  });

  it('reducing changes nothing in the bench it was given', async () => {
    const { bench, press } = await openedOn(example);
    await press('1j2<space>');
    const before = bench();
    const frame = view(before);
    for (const key of shipped) for (const one of keysIn(key)) reduce(before, one);
    expect(view(before)).toEqual(frame);
  });
});

/** What stands turn by turn; turns where nothing was ever put are empty like those that were emptied. */
function flat<T>(
  pages: readonly (readonly (readonly T[] | undefined)[] | undefined)[],
): string[][] {
  const turns = pages.flatMap((page) => Array.from(page ?? [], (there) => there ?? []));
  const ids = turns.map((there) => there.map((one) => JSON.stringify(one)).sort());
  while (ids.at(-1)?.length === 0) ids.pop();
  return ids;
}

/** Codings without the line of the log, which a bench does not know before it has read it. */
function sorted(pages: Parameters<typeof flat<object>>[0]): string[][] {
  return flat(pages).map((ids) => ids.map((text) => text.replace(/"line":\d+/, '')));
}
