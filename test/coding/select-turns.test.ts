/** Which turns a person gets for what they ask, and what stands on them. */
import { describe, expect, it } from 'vitest';
import { allOf } from '../../src/coding/query.js';
import type { CodingFilter } from '../../src/coding/select-codings.js';
import { selectTurns } from '../../src/coding/select-turns.js';
import { exactFinder, wordFinder } from '../../src/keywords/find-words.js';
import { codingBy, studyOf } from './small-study.js';

/** `t1:2 care anna, care ben`: a turn with its codes. */
const found = (filter: CodingFilter, study = studyOf()) =>
  selectTurns(study, filter).map(({ transcript, turn, codings }) => {
    const codes = codings.map(({ code, coder }) => `${code} ${coder}`);
    return `${transcript.id}:${turn.turn} ${codes.join(', ')}`.trim();
  });

const words = (...written: string[]): CodingFilter => ({
  query: allOf(
    written.map((one) => ({ kind: 'words', find: (language) => wordFinder(one, language) })),
  ),
});

describe('turns', () => {
  it.each<[string, CodingFilter, string[]]>([
    [
      'with a word in any of its forms, coded or not',
      words('note'),
      ['t1:2 care anna, care ben, trust anna', 't1:3 trust anna', 't2:2'],
    ],
    ['with words in sequence', words('left a note'), ['t1:2 care anna, care ben, trust anna']],
    ['with all of several words', words('note', 'rang'), ['t1:3 trust anna']],
    [
      'with letters inside a word',
      { query: { kind: 'words', find: () => exactFinder('ote') } },
      ['t1:2 care anna, care ben, trust anna', 't1:3 trust anna', 't2:2'],
    ],
    [
      'of one person',
      { ...words('note'), voices: new Map([['t1', new Set(['P2'])]]) },
      ['t1:3 trust anna'],
    ],
    [
      'with the codings of one coder',
      { ...words('note'), coders: ['ben'] },
      ['t1:2 care ben', 't1:3', 't2:2'],
    ],
    [
      'that carry a code, with the other codes on them',
      { ...words('note'), codes: new Set(['care']) },
      ['t1:2 care anna, care ben, trust anna'],
    ],
    [
      'that carry a code from a keyword',
      { how: 'by-keyword' },
      ['t1:2 care anna, care ben, trust anna', 't1:3 trust anna'],
    ],
    [
      'of a talk, also where the source names nobody',
      { voices: new Map([['t1', 'anybody' as const]]), coders: ['ben'] },
      ['t1:1 trust ben', 't1:2 care ben', 't1:3', 't1:4'],
    ],
  ])('%s', (_, filter, turns) => {
    expect(found(filter)).toEqual(turns);
  });

  it('say where the words stand, in code points and from left to right', () => {
    const [, turn] = selectTurns(studyOf(), words('rang', 'note', 'a'));
    expect(turn).toBeUndefined();
    const [first] = selectTurns(studyOf(), words('rang', 'note'));
    expect(first?.found).toEqual([
      [2, 6],
      [10, 14],
    ]);
  });

  it('do not carry a coding that ends before their first letter', () => {
    const upTo = codingBy('anna', 't1', { from: [2, 9], to: [3, 0] }, 'trust');
    expect(found(words('rang'), studyOf([upTo]))).toEqual(['t1:3', 't2:1']);
  });
});
