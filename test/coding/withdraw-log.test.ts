/** A person's words in a coding log. */
import { describe, expect, it } from 'vitest';
import { withdrawFromLog } from '../../src/coding/withdraw-log.js';
import { rowsOfWords } from '../../src/text/passages.js';
import { codeAct, idNumbered, noteAct, uncodeAct } from '../support/acts.js';

const theirs = {
  isTheirs: ({ transcript, from }: { transcript: string; from: readonly [number, number] }) =>
    transcript === 's1' && from[0] === 2,
  rows: rowsOfWords(['He rang me back on the Thursday.']),
  hashes: new Map<string, string>(),
};

const lines = (...acts: readonly object[]) => acts.map((act) => JSON.stringify(act));

/** What each act says after its words are out. */
const leftIn = (...given: string[]) => withdrawFromLog(given, theirs).lines;

describe('a log from which a person withdraws', () => {
  it('loses quote, context and hashes on their turns, and keeps id and place', () => {
    const act = { ...codeAct(2), before: 'so ', after: ' then', nth: [1, 2] as const };
    const { nth: _, ...kept } = act;
    const emptied = { ...kept, quote: '', before: '', after: '', text: [] };
    expect(leftIn(...lines(act)).map((line) => JSON.parse(line))).toEqual([emptied]);
  });

  it('keeps every byte of acts on the turns of others', () => {
    const others = lines(codeAct(1), codeAct(3), noteAct(4, 1, 'They rang me back on Monday.'));
    expect(withdrawFromLog(others, theirs)).toEqual({
      lines: others,
      isChanged: false,
      changed: [],
    });
  });

  it('loses the words of a move to their turn, wherever the coding stood before', () => {
    const { quote, before, after: behind, text } = codeAct(1);
    const move = {
      ...{ act: 'move', id: idNumbered(5), at: 'x', coding: idNumbered(1) },
      ...{ from: [2, 0], to: [2, 5], quote, before, after: behind, text },
    };
    const { lines: left, changed } = withdrawFromLog(lines(codeAct(1), move), theirs);
    expect(left[0]).toBe(lines(codeAct(1))[0]);
    expect(JSON.parse(left[1] ?? '')).toEqual({ ...move, quote: '', text: [] });
    expect(changed).toEqual([{ line: 2, coding: idNumbered(1) }]);
  });

  it('loses what notes, reasons and torn lines repeat of them', () => {
    const why = { ...uncodeAct(6, 1), why: 'he RANG me\nback on the Thursday' };
    const torn = '{"act":"code","quote":"He rang me back on';
    expect(leftIn(...lines(noteAct(5, 1, 'Cf. “he rang me back on the”!'), why), torn)).toEqual([
      ...lines(noteAct(5, 1, 'Cf. “(withdrawn)”!'), { ...why, why: '(withdrawn)' }),
      '{"act":"code","quote":"(withdrawn)',
    ]);
  });

  it('loses their words where the turns have gone to somebody else', () => {
    const act = { ...codeAct(3), quote: 'Well, he rang me back on the Thursday.' };
    const { lines: left, changed } = withdrawFromLog(lines(act), theirs);
    expect(JSON.parse(left[0] ?? '')).toEqual({ ...act, quote: '', text: [] });
    expect(changed).toEqual([{ line: 1, coding: act.id }]);
  });

  it('names a codebook and a definition by what they are without the words', () => {
    const hashes = new Map([
      ['c', 'c2'],
      ['d', 'd2'],
    ]);
    const { lines: left, changed } = withdrawFromLog(lines(codeAct(1)), { ...theirs, hashes });
    expect(JSON.parse(left[0] ?? '')).toEqual({ ...codeAct(1), codebook: 'c2', definition: 'd2' });
    expect(changed).toEqual([]);
  });

  it('is the same when they withdraw again', () => {
    const once = leftIn(...lines(codeAct(2), noteAct(5, 2, 'he rang me back on the Thursday')));
    expect(withdrawFromLog(once, theirs)).toEqual({ lines: once, isChanged: false, changed: [] });
  });
});
