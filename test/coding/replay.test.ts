/** The fold of a coder's log. */
import { describe, expect, it } from 'vitest';
import { replay } from '../../src/coding/replay.js';
import { nextToRedo, nextToUndo } from '../../src/coding/undo.js';
import type { Act } from '../../src/model/act.js';
import { codeAct, idNumbered, noteAct, uncodeAct, undoAct } from '../support/acts.js';

const codings = (acts: readonly Act[]) => replay('anna', acts).codings.map(({ id }) => id);
const ids = (...numbers: number[]) => numbers.map(idNumbered);

describe('a coding is in force', () => {
  it('from its code act on', () => {
    expect(codings([codeAct(1), codeAct(2)])).toEqual(ids(1, 2));
  });
  it('until an uncode names it', () => {
    expect(codings([codeAct(1), uncodeAct(2, 1)])).toEqual([]);
  });
  it('again when the uncode is undone', () => {
    expect(codings([codeAct(1), uncodeAct(2, 1), undoAct(3, 2)])).toEqual(ids(1));
  });
  it('no more when the undo of the uncode is undone', () => {
    expect(codings([codeAct(1), uncodeAct(2, 1), undoAct(3, 2), undoAct(4, 3)])).toEqual([]);
  });
  it('not once its own act is undone, and again when that is undone', () => {
    expect(codings([codeAct(1), undoAct(2, 1)])).toEqual([]);
    expect(codings([codeAct(1), undoAct(2, 1), undoAct(3, 2)])).toEqual(ids(1));
  });
  it('whatever undos that undo each other in a ring say', () => {
    expect(codings([codeAct(1), undoAct(2, 3), undoAct(3, 2)])).toEqual(ids(1));
  });
  it('even when it is undone by an act that a clock put before it', () => {
    expect(codings([undoAct(1, 2), codeAct(2)])).toEqual([]);
  });
});

describe('two identical codings', () => {
  it('count once, under the first id, with the notes of both', () => {
    const acts = [codeAct(1, 7), codeAct(2, 7), noteAct(3, 2, 'later'), noteAct(4, 1, 'first')];
    const [one, ...others] = replay('anna', acts).codings;
    expect(others).toEqual([]);
    expect(one?.twins).toEqual(ids(2));
    expect(one?.notes).toEqual(['first', 'later']);
  });
  it('leave the other when one is taken away', () => {
    expect(codings([codeAct(1, 7), codeAct(2, 7), uncodeAct(3, 1)])).toEqual(ids(2));
  });
  it('are two when the code differs', () => {
    expect(codings([codeAct(1, 7), codeAct(2, 7, 'hope')])).toEqual(ids(1, 2));
  });
});

describe('of several moves', () => {
  it('the one with the greatest id wins, in whatever order they stand', () => {
    const move = (number: number, turn: number): Act => ({
      ...{ act: 'move', id: idNumbered(number), at: '', coding: idNumbered(1) },
      ...{ from: [turn, 0], to: [turn, 5], quote: 'words', before: '', after: '', text: ['h'] },
    });
    const [coding] = replay('anna', [codeAct(1), move(3, 30), move(2, 20)]).codings;
    expect(coding?.from).toEqual([30, 0]);
  });
});

describe('undo and redo', () => {
  /** Undoes and redoes as the commands do, from a log of two codings. */
  function typed(words: string): string[] {
    const acts: Act[] = [codeAct(1), codeAct(2)];
    for (const word of words.split(' ').filter(Boolean)) {
      const log = replay('anna', acts);
      const next = acts.length + 1;
      const target = word === 'undo' ? nextToUndo(log) : nextToRedo(log);
      if (word === 'code') acts.push(codeAct(next));
      else if (target) acts.push({ act: 'undo', id: idNumbered(next), at: '', of: target.id });
    }
    return codings(acts);
  }
  it.each([
    ['', [1, 2]],
    ['undo', [1]],
    ['undo undo', []],
    ['undo undo undo', []],
    ['undo redo', [1, 2]],
    ['undo undo redo', [1]],
    ['undo undo redo redo', [1, 2]],
    ['undo undo redo redo redo', [1, 2]],
    ['undo redo undo', [1]],
    ['undo redo undo undo', []],
    ['redo', [1, 2]],
    ['undo code redo', [1, 4]],
  ])('%s', (words, left) => {
    expect(typed(words)).toEqual(ids(...left));
  });
});
