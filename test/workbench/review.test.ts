/** Working through suggestions at the bench: what is in hand, what is in the study on disk, what is said. */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { ExampleStudy } from '../../src/model/example.js';
import { openStudy } from '../../src/study/open.js';
import { summaryText } from '../../src/terminal/coding-summary.js';
import { frameText } from '../../src/terminal/frame-text.js';
import { printCitation } from '../../src/text/citation.js';
import { actions } from '../../src/workbench/actions.js';
import type { Bench } from '../../src/workbench/bench.js';
import { citationInHand } from '../../src/workbench/on-words.js';
import { countWaiting } from '../../src/workbench/review.js';
import { spoken } from '../../src/workbench/spoken.js';
import { view } from '../../src/workbench/view.js';
import { folderFrom } from '../support/example-study.js';
import { codebook, example, openedIn, reviewOf } from './opened.js';

const study: ExampleStudy = {
  codebook,
  transcripts: { ...example.transcripts, s2: 'P1: I trust him.\nP2: Well.\nP3: She hoped.\n' },
};

/** All that waits: trust s1:2, hope s1:3, trust s1:5, trust s2:1, hope s2:3. */
async function reviewed(keys: string) {
  const session = await reviewOf(await folderFrom(study));
  const bench = await session.press(keys);
  return { ...session, bench, codings: await codingsOnDisk(session.folder) };
}

async function codingsOnDisk(folder: string): Promise<string[]> {
  const { transcripts, work } = await openStudy(folder);
  return work.flatMap(({ codings }) =>
    codings.map(({ current, transcript: id, anchor: { span } }) => {
      const transcript = transcripts.find((one) => one.id === id);
      return `${current} ${transcript && span ? printCitation(transcript, span) : 'lost'}`;
    }),
  );
}

const lastAct = (folder: string) =>
  JSON.parse(
    readFileSync(join(folder, 'codings/anna.jsonl'), 'utf8').trim().split('\n').at(-1) ?? '',
  );

const inHand = (bench: Bench) => `${bench.suggestion?.code} ${citationInHand(bench)}`;

describe('keys go from suggestion to suggestion', () => {
  it.each([
    ['', 'trust s1:2'],
    ['j', 'hope s1:3'],
    ['<down>s', 'trust s1:5'],
    ['jjj', 'trust s2:1'],
    ['jjjk', 'trust s1:5'],
    ['jjjj', 'hope s2:3'],
    ['jjjjj', 'trust s1:2'],
    ['S', 'hope s2:3'],
    ['Gj', 'trust s1:5'],
    ['Gjj', 'trust s2:1'],
    [':4<enter>j', 'trust s1:5'],
    [':4<enter>k', 'hope s1:3'],
    [':s2:2<enter>j', 'hope s2:3'],
    [':s2:2<enter>k', 'trust s2:1'],
  ])('%j: %s', async (keys, wanted) => {
    expect(inHand((await reviewed(keys)).bench)).toBe(wanted);
  });

  it('those of one transcript where one is named', async () => {
    const { press } = await reviewOf(await folderFrom(study), { transcripts: ['s2'] });
    expect(inHand(await press('j'))).toBe('hope s2:3');
    const bench = await press('j');
    expect(inHand(bench)).toBe('trust s2:1');
    expect(bench.said).toBe('From the other end again: 2 suggestions left.');
  });
});

describe('an answer', () => {
  it.each([
    ['a', 'accepts', ['trust s1:2'], 'hope s1:3'],
    ['d', 'declines', [], 'hope s1:3'],
    ['3', 'gives another code by its digit', ['pace s1:2'], 'hope s1:3'],
    ['<enter>pac<enter>', 'gives one from the list', ['pace s1:2'], 'hope s1:3'],
    ['<enter>trus<enter>', 'accepts with its own code', ['trust s1:2'], 'hope s1:3'],
    ['ctrus<tab>pace<tab><enter>', 'with others', ['pace s1:2', 'trust s1:2'], 'hope s1:3'],
    ['<ctrl-right><ctrl-right>a', 'to fewer words', ['trust s1:2@34-48'], 'hope s1:3'],
    ['ja', 'with one left for later', ['hope s1:3'], 'trust s1:5'],
    ['jjaa', 'in the next transcript', ['trust s1:5', 'trust s2:1'], 'hope s2:3'],
    ['+New<enter>helped<enter>Why.<enter>', 'makes a code', ['new s1:2'], 'hope s1:3'],
  ])('%j %s', async (keys, _, codings, next) => {
    const { bench, codings: found } = await reviewed(keys);
    expect(found).toEqual(codings);
    expect(inHand(bench)).toBe(next);
  });

  it('that accepts has the keyword in the log, with fewer words too', async () => {
    expect(lastAct((await reviewed('<ctrl-right>a')).folder)).toMatchObject({
      ...{ act: 'code', how: 'by-keyword', keywords: ['trust'], from: [2, 16] },
    });
  });

  it('to words without the keyword is by hand, and the keyword does not ask again', async () => {
    const { folder, codings } = await reviewed('<shift-left>a');
    expect(codings).toEqual(['trust s1:2@0-33']);
    const log = readFileSync(join(folder, 'codings/anna.jsonl'), 'utf8').trim().split('\n');
    expect(log.map((line) => JSON.parse(line))).toMatchObject([
      { act: 'code', code: 'trust', how: 'by-hand' },
      { act: 'decline', code: 'trust', keywords: ['trust'], why: 'given to other words' },
    ]);
    expect((await reviewOf(folder)).bench().review?.waiting).toHaveLength(4);
  });

  it('that gives another code is by hand, and the proposed one is declined with it', async () => {
    const { folder } = await reviewed('3');
    const log = readFileSync(join(folder, 'codings/anna.jsonl'), 'utf8').trim().split('\n');
    expect(log.map((line) => JSON.parse(line))).toMatchObject([
      { act: 'code', code: 'pace', how: 'by-hand' },
      { act: 'decline', code: 'trust', keywords: ['trust'], why: 'given pace' },
    ]);
  });

  it('on every suggestion leaves none, and the study agrees', async () => {
    const { bench, folder } = await reviewed('adada');
    expect(bench.suggestion).toBeUndefined();
    expect(summaryText(bench)).toBe(
      'anna: 3 accepted, 2 declined, 0 suggestions left.\nAll is saved. Next: alongside matrix meta-themes',
    );
    await expect(reviewOf(folder)).rejects.toThrow('No suggestion waits.');
  });

  it('is not given where it cannot be recorded, and the suggestion stays in hand', async () => {
    const { press, folder } = await reviewOf(await folderFrom(study));
    writeFileSync(join(folder, 'codings'), 'a file in the way');
    const bench = await press('a');
    expect(inHand(bench)).toBe('trust s1:2');
    expect(bench.said).toContain('codings');
    expect(bench.review?.answered.size).toBe(0);
  });
});

describe('undo and redo', () => {
  it.each([
    ['au', [], 'trust s1:2'],
    ['3u', [], 'trust s1:2'],
    ['jjau', [], 'trust s1:5'],
    ['jjauu', [], 'trust s1:5'],
    ['aaaau', ['trust s1:2', 'hope s1:3', 'trust s1:5'], 'trust s2:1'],
    ['aaaauuuu', [], 'trust s1:2'],
    ['aaaauuurr', ['trust s1:2', 'hope s1:3', 'trust s1:5'], undefined],
    ['jjjauua', ['trust s2:1'], 'hope s2:3'],
  ])('%j leave %j, with %s in hand', async (keys, codings, next) => {
    const { bench, codings: found } = await reviewed(keys);
    expect(found).toEqual(codings);
    if (next !== undefined) expect(inHand(bench)).toBe(next);
  });

  it('reach answers of an earlier session: they wait again', async () => {
    const { folder } = await reviewed('dd');
    const { press, bench } = await reviewOf(folder);
    expect(bench().review?.waiting).toHaveLength(3);
    expect((await press('u')).review?.waiting).toHaveLength(4);
    expect(inHand(await press('k'))).toBe('hope s1:3');
  });

  it('taking the coding away lets the suggestion wait again, and undo answers it', async () => {
    const { press } = await reviewed('a:2<enter>');
    const taken = await press('x');
    expect(taken.review && countWaiting(taken.review)).toBe(5);
    const undone = await press('u');
    expect(undone.review && countWaiting(undone.review)).toBe(4);
  });

  it('count nothing twice', async () => {
    const { bench } = await reviewed('a3duur');
    expect(summaryText(bench).split('\n')[0]).toBe(
      'anna: 1 accepted, 0 declined, 1 given another code, 3 suggestions left.',
    );
  });
});

describe('what else a coder does meanwhile', () => {
  it('is read in when the files are read again: answers in another window', async () => {
    const folder = await folderFrom(study);
    const { press, bench } = await reviewOf(folder);
    await press('a');
    const other = await openedIn(folder, { citation: 's1:5' });
    await other.press('sa');
    const after = await press('R');
    expect(after.review && countWaiting(after.review)).toBe(3);
    expect(inHand(bench())).toBe('hope s1:3');
    expect(inHand(await press('j'))).toBe('trust s2:1');
    expect(summaryText(bench()).split('\n')[0]).toBe(
      'anna: 1 accepted, 0 declined, 3 suggestions left.',
    );
  });

  it('after any keys the bench is what one is that reads the study anew, and undo takes all back', async () => {
    const written = (key: string) => (key === '<' ? '<lt>' : key);
    const shipped = actions.flatMap(({ id, keys }) => (id === 'quit' ? [] : keys.map(written)));
    const anyKey = fc.constantFrom(...shipped, ...'aaaddd12233uuurr', 'jj', ':s2:1<enter>');
    await fc.assert(
      fc.asyncProperty(fc.array(anyKey, { minLength: 1, maxLength: 30 }), async (keys) => {
        const { folder, press, bench } = await reviewOf(await folderFrom(study));
        for (const key of keys) await press(key);
        const { counts, review } = await press('<esc><esc>');
        const open = review?.waiting.filter(({ id }) => !review.answered.has(id)) ?? [];
        const anew = await press('R');
        // Two answers that agree teach what a keyword is worth, so that fewer may wait then, and never others.
        const ids = open.map(({ id }) => id);
        expect(ids).toEqual(expect.arrayContaining(anew.review?.waiting.map(({ id }) => id) ?? []));
        expect([...counts].filter(([, count]) => count > 0).sort()).toEqual(
          [...anew.counts].sort(),
        );
        for (let steps = 0; bench().past && steps < 200; steps += 1) await press('u');
        const { work } = await openStudy(folder);
        expect(work.flatMap(({ codings, declined }) => [...codings, ...declined])).toEqual([]);
      }),
      { numRuns: 25 },
    );
  });
});

describe('the screen', () => {
  it('asks, says why, and shows the rule of the code', async () => {
    const { bench } = await reviewed('');
    const rows = frameText(view(bench)).split('\n');
    expect(rows[0]).toBe(
      ' s1 · turn 2 of 5 · P1                                 anna · suggestion 1 of 5',
    );
    expect(rows.filter((row) => /^ (is this|2 points|Somebody)/.test(row))).toEqual([
      ' is this Trust?',
      ' 2 points: trust “trusted”',
      ' Somebody relies on somebody.',
    ]);
    expect(rows.at(-1)).toBe(' a accept  d decline  ↓ later  ⏎ another code  u undo  ? all keys');
  });

  it('says how many wait where none is in hand', async () => {
    const rows = frameText(view((await reviewed('aw')).bench)).split('\n');
    expect(rows[0]?.endsWith('anna · 4 of 5 wait')).toBe(true);
    expect(rows.at(-1)).toBe(' ↓ next suggestion  ⏎ code  u undo  q leave  ? all keys');
  });

  it('has no key in its help that does nothing', async () => {
    const help = frameText(view((await reviewed('?')).bench, { columns: 80, rows: 60 }));
    expect(help).toContain('↓ j s    next suggestion');
    expect(help).not.toMatch(/next turn\s*$/m);
    expect(help).not.toContain('turn before');
  });

  it('in words: the talk, the question, the reasons, the rule', async () => {
    const { bench, press } = await reviewed('');
    expect(spoken(bench)).toEqual([
      's1, turn 2, 2 of 5, P1: We went slowly. She set the pace. I trusted her.',
      'Suggestion 1 of 5: is this Trust? 2 points: trust “trusted”.',
      'Somebody relies on somebody.',
    ]);
    expect(spoken(await press('a'), bench)).toEqual([
      's1:2 is coded trust.',
      's1, turn 3, 3 of 5, P2: I hoped.',
      'Suggestion 2 of 5: is this Hope? 2 points: hope “hoped”.',
      'Somebody looks forward.',
    ]);
  });
});
