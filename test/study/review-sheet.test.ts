/** Suggestions in a spreadsheet: out, decided, and in again. */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readAct } from '../../src/coding/read-act.js';
import { csv } from '../../src/exports/csv.js';
import { xlsx } from '../../src/exports/xlsx.js';
import { openSuggestions } from '../../src/keywords/open-suggestions.js';
import { reviewSheet } from '../../src/matrices/review-sheet.js';
import type { DecisionRow } from '../../src/model/decision-row.js';
import type { Matrix } from '../../src/model/matrix.js';
import { openStudy } from '../../src/study/open.js';
import { readDecisions } from '../../src/study/read-decisions.js';
import { recordAnswers } from '../../src/study/record-review.js';
import { temporaryFolder } from '../support/example-study.js';
import { filled, judged, newStudy, sheetOf } from './review-study.js';

/** Writes the sheet, reads it again, and records what it decides. */
const takenIn = async (folder: string, sheet: Matrix, kind: 'csv' | 'xlsx') => {
  const file = join(temporaryFolder(), `review.${kind}`);
  writeFileSync(file, kind === 'csv' ? csv.write(sheet, {}) : xlsx.write(sheet, {}));
  const verdict = await judged(folder, await readDecisions(file));
  if (verdict.conflicts.length > 0) return verdict;
  await recordAnswers(folder, await openStudy(folder), 'anna', verdict);
  return verdict;
};

/** What the log holds, without ids and times. */
const acts = (folder: string) => {
  const lines = readFileSync(join(folder, 'codings/anna.jsonl'), 'utf8').trimEnd().split('\n');
  return lines.map((line) => {
    const act = readAct(line);
    return JSON.stringify({
      ...act,
      id: '',
      at: '',
      ...(act && 'coding' in act && { coding: '' }),
    });
  });
};

describe.each(['csv', 'xlsx'] as const)('a sheet of suggestions as %s', (kind) => {
  it('comes back as the answers that were given one by one', async () => {
    const sheet = await sheetOf(await newStudy());
    expect(sheet.rows).toHaveLength(7);
    const decision = fc.constantFrom('accept', 'decline', 'skip', '', ' Accept ', 'DECLINE');
    const answers = fc.array(decision, { minLength: 7, maxLength: 7 });
    await fc.assert(
      fc.asyncProperty(answers, async (decisions) => {
        const [byHand, bySheet] = [await newStudy(), await newStudy()];
        const study = await openStudy(byHand);
        const all = openSuggestions(study, 'anna', {});
        const those = (word: string) =>
          all.filter((_, nth) => decisions[nth]?.trim().toLowerCase() === word);
        const own = { accepted: those('accept'), declined: those('decline') };
        await recordAnswers(byHand, study, 'anna', own);
        const verdict = await takenIn(bySheet, filled(sheet, { decision: decisions }), kind);
        expect(verdict.conflicts).toEqual([]);
        if (own.accepted.length + own.declined.length === 0) return;
        expect(acts(bySheet)).toEqual(acts(byHand));
      }),
      { numRuns: 15 },
    );
  });

  it('changes nothing when it is taken in once more', async () => {
    const folder = await newStudy();
    const decisions = ['accept', 'decline', 'pace', 'skip', 'accept', 'trust', 'Pace'];
    const memo = ['sure', 'no reliance', 'slow'];
    const sheet = filled(await sheetOf(folder), { decision: decisions, memo });
    const first = await takenIn(folder, sheet, kind);
    expect(first).toMatchObject({ conflicts: [], standing: 0, undecided: 1, memosLeft: [] });
    const before = acts(folder);
    const again = await takenIn(folder, sheet, kind);
    expect(again).toMatchObject({ conflicts: [], standing: 6, undecided: 1, memosLeft: [] });
    expect(acts(folder)).toEqual(before);
  });

  it('keeps memos: as a note on a coding, as the reason why it was declined', async () => {
    const folder = await newStudy();
    const memo = ['sure, = yes', 'no reliance', 'slow', 'for ben'];
    const sheet = filled(await sheetOf(folder), { decision: ['accept', 'decline', 'pace'], memo });
    const { memosLeft } = await takenIn(folder, sheet, kind);
    const log = acts(folder).map((line) => JSON.parse(line));
    const notes = log.filter(({ act }) => act === 'note').map(({ text }) => text);
    expect(notes).toEqual(['sure, = yes', 'slow']);
    const why = log.filter(({ act }) => act === 'decline').map((act) => [act.code, act.why]);
    expect(why).toEqual([
      ['hope', 'no reliance'],
      ['trust', 'given pace'],
    ]);
    expect(memosLeft.map(({ row }) => row)).toEqual([5]);
  });
});

describe('a row in conflict with the study', () => {
  /** Rows as they come back where nothing but the decision is filled in. */
  const rowsOf = async (folder: string, decisions: readonly string[]): Promise<DecisionRow[]> => {
    const sheet = await sheetOf(folder);
    const text = (row: number, name: string) =>
      String(sheet.cells[row]?.[sheet.columns.findIndex(({ id }) => id === name)]);
    return sheet.rows.map(({ id }, row) => ({
      ...{ row: row + 2, id, citation: text(row, 'citation'), code: text(row, 'code') },
      ...{ quote: text(row, 'quote').trim(), decision: decisions[row] ?? '', memo: '' },
    }));
  };

  const conflictsOf = async (folder: string, rows: readonly DecisionRow[]) =>
    (await judged(folder, rows)).conflicts.map(({ row: { row }, what }) => `${row} ${what}`);

  it.each<[string, string, Partial<DecisionRow>, RegExp]>([
    ['asks for a code that there is not', 'pase', {}, /no code "pase". Did you mean "pace"\?/],
    ['asks for a code that is out of use', 'old', {}, /The code "old" is retired/],
    [
      'says almost what a decision is',
      'acept',
      {},
      /“acept” is no decision. Did you mean "accept"\?/,
    ],
    ['was edited in its quote', 'accept', { quote: '=trust him' }, /are not those of the row/],
    ['was edited in its code', 'accept', { code: 'hope' }, /The column code does not say/],
    ['was sorted away from its id', 'accept', { citation: 's1:5' }, /The column citation does not/],
    ['names nothing', 'accept', { id: '', citation: '' }, /"" is not a citation/],
    ['names no place', 'accept', { id: 'x', citation: 's1:99' }, /s1 has 6 turns and no turn 99/],
    ['has other words', 'accept', { id: 'x', citation: 's1:3' }, /are not those of the row/],
    [
      'was never proposed',
      'accept',
      { id: 'x', citation: 's1:3', quote: 'Nothing here.' },
      /Nothing proposes trust at s1:3/,
    ],
    [
      'declines what was never proposed',
      'decline',
      { id: 'x', citation: 's1:3', quote: 'Nothing here.' },
      /Nothing proposes trust/,
    ],
  ])('that %s', async (_, decision, cells, what) => {
    const folder = await newStudy();
    const [first] = await rowsOf(folder, [decision]);
    if (!first) throw new Error('There is a row.');
    const conflicts = await conflictsOf(folder, [{ ...first, ...cells }]);
    expect(conflicts).toEqual([expect.stringMatching(what)]);
  });

  it('whose words were corrected since, its keyword still among them', async () => {
    const folder = await newStudy();
    const [first] = await rowsOf(folder, ['accept']);
    if (!first) throw new Error('There is a row.');
    const file = join(folder, 'transcripts/s1.jsonl');
    writeFileSync(file, readFileSync(file, 'utf8').replace('she said', 'he said.'));
    expect(await conflictsOf(folder, [first])).toEqual([
      expect.stringMatching(/^2 The words at s1:1 are not those of the row/),
    ]);
  });

  it('that was decided twice, but not where both say the same', async () => {
    const folder = await newStudy();
    const [first] = await rowsOf(folder, ['accept']);
    if (!first) throw new Error('There is a row.');
    expect(await conflictsOf(folder, [first, { ...first, row: 9 }])).toEqual([]);
    expect(await conflictsOf(folder, [first, { ...first, row: 9, decision: 'decline' }])).toEqual([
      '9 Row 2 decides about the same suggestion, and says “accept”.',
    ]);
  });

  it('that was decided otherwise in the meantime', async () => {
    const folder = await newStudy();
    const rows = await rowsOf(folder, ['decline', 'accept', 'pace', 'accept', 'decline']);
    const study = await openStudy(folder);
    const all = openSuggestions(study, 'anna', {});
    const answers = { accepted: [0, 2, 3], declined: [1, 4] };
    const those = (which: readonly number[]) => all.filter((_, nth) => which.includes(nth));
    await recordAnswers(folder, study, 'anna', {
      accepted: those(answers.accepted),
      declined: those(answers.declined),
    });
    expect(await conflictsOf(folder, rows)).toEqual([
      expect.stringMatching(
        /^2 anna gave these words the code trust on .*, and the row says otherwise/,
      ),
      expect.stringMatching(/^3 It was declined on .*, and the row says otherwise/),
      expect.stringMatching(/^4 anna gave these words the code trust/),
    ]);
    // Another coder has decided nothing yet.
    expect((await judged(folder, rows, 'ben')).conflicts).toEqual([]);
  });

  it('is none where a spreadsheet took the id for a number, or drew other quotation marks', async () => {
    const folder = await newStudy();
    const rows = await rowsOf(folder, ['accept', 'decline']);
    const changed = rows.map((row) => ({
      ...row,
      id: '1.2E+45',
      quote: row.quote.replaceAll('"', '”').replaceAll('\n', '\r\n'),
    }));
    const verdict = await judged(folder, changed);
    expect(verdict).toMatchObject({ conflicts: [], undecided: 5 });
    expect(verdict.accepted.map(({ id }) => id)).toEqual([rows[0]?.id]);
    expect(verdict.declined.map(({ id }) => id)).toEqual([rows[1]?.id]);
  });

  it('is none where the row decides nothing', async () => {
    const folder = await newStudy();
    const [first] = await rowsOf(folder, []);
    if (!first) throw new Error('There is a row.');
    const odd = { ...first, id: 'x', citation: 'nowhere', decision: 'Skip' };
    expect(await judged(folder, [odd])).toMatchObject({ conflicts: [], undecided: 1 });
  });
});

describe('a file that is no such sheet', () => {
  it.each([
    ['lacks a column', 'review.csv', 'id,citation,code,quote\n', /no column "decision"/],
    [
      'has another heading',
      'review.csv',
      'id,citation,code,quote,decisions\n',
      /Did you mean "decisions"/,
    ],
    ['is empty', 'review.csv', '', /is empty/],
    ['is of a kind that is not read', 'review.ods', 'x', /no table that is read/],
  ])('%s', async (_, name, content, what) => {
    const file = join(temporaryFolder(), name);
    writeFileSync(file, content);
    await expect(readDecisions(file)).rejects.toThrow(what);
  });
});

describe('the talk around a suggestion', () => {
  it('is on its sheet, with who speaks before and after', async () => {
    const sheet = await sheetOf(await newStudy());
    const cells = (row: number) => sheet.cells[row]?.slice(2, 5);
    expect(cells(0)).toEqual(['', '=trust me, she said', 'P2: So "hope" and\ntrust;\ttwo lines']);
    expect(cells(3)).toEqual([
      'M1: Nothing here.',
      "'trust' is +1 👩‍👩‍👧",
      'P2: -hope \u202ethen <b>trust</b> & so on',
    ]);
  });

  it('leaves out who does not want to be quoted', async () => {
    const folder = await newStudy();
    const study = await openStudy(folder);
    const participants = [
      { id: 'P2', aliases: [], attributes: {}, consent: ['analysis' as const] },
    ];
    const quiet = { ...study, settings: { ...study.settings, participants } };
    const sheet = reviewSheet(quiet, openSuggestions(quiet, 'anna', {}), () => '');
    expect(sheet.cells[0]?.slice(2, 5)).toEqual(['', '=trust me, she said', '']);
  });
});
