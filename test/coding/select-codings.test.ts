/** Which codings a person gets for what they ask. */
import { describe, expect, it } from 'vitest';
import { allOf } from '../../src/coding/query.js';
import { type CodingFilter, selectCodings, whoseAre } from '../../src/coding/select-codings.js';
import { Problem } from '../../src/model/problem.js';
import { codingBy, codings, span, studyOf } from './small-study.js';

const found = (filter: CodingFilter, study = studyOf()) =>
  selectCodings(study, filter).map(({ id }) => id);

/** Finds words as they are written, as the finders of keywords/ do: in code points. */
const words = (...written: string[]): CodingFilter => ({
  query: allOf(
    written.map((word) => ({
      kind: 'words',
      find: () => (text) => {
        const at = text.indexOf(word);
        return at < 0 ? [] : [[at, at + word.length]];
      },
    })),
  ),
});

describe('codings', () => {
  it('come in the order of the talk, those of all coders together', () => {
    expect(found({})).toEqual([
      'ben t1:1 trust',
      'anna t1:2 care',
      'ben t1:2 care',
      'anna t1:2 trust',
      'anna t2:1 care',
    ]);
  });

  it.each<[string, CodingFilter, string[]]>([
    ['one code', { codes: new Set(['trust']) }, ['ben t1:1 trust', 'anna t1:2 trust']],
    ['one coder', { coders: ['ben'] }, ['ben t1:1 trust', 'ben t1:2 care']],
    ['a coder who is listed and has no codings', { coders: ['ben'], codes: new Set() }, []],
    ['keywords', { how: 'by-keyword' }, ['anna t1:2 trust']],
    [
      'one person in one talk, also where somebody speaks with them',
      { voices: new Map([['t1', new Set(['P2'])]]) },
      ['anna t1:2 trust'],
    ],
    ['one talk', { voices: new Map([['t2', 'anybody' as const]]) }, ['anna t2:1 care']],
    ['words inside the coding', words('left'), ['anna t1:2 care', 'ben t1:2 care']],
    ['two words in different turns of one coding', words('note.', 'A note'), ['anna t1:2 trust']],
    ['words that the coding cuts in two', words('note? I'), []],
    [
      'all of several things',
      { codes: new Set(['care']), coders: ['ben'], ...words('note') },
      ['ben t1:2 care'],
    ],
  ])('are those of %s', (_, filter, ids) => {
    expect(found(filter)).toEqual(ids);
  });

  it('of a code that was merged are found under its heir', () => {
    const merged = { ...codingBy('anna', 't2', span(2, 0, 4), 'old'), current: 'care' };
    expect(found({ codes: new Set(['care']) }, studyOf([merged]))).toEqual(['anna t2:2 old']);
    expect(found({ codes: new Set(['old']) }, studyOf([merged]))).toEqual([]);
  });

  it('of a coder nobody knows are a mistake that names the nearest', () => {
    const typed = () => found({ coders: ['anne'] });
    expect(typed).toThrow(Problem);
    expect(typed).toThrow('The study has no coder "anne". Did you mean "anna"?');
  });
});

describe('codings whose words are gone', () => {
  const lost = {
    ...codingBy('anna', 't1', span(2, 0, 8), 'care'),
    quote: 'She left nothing.',
    anchor: { state: 'orphan' as const },
  };

  it.each<[string, CodingFilter, number]>([
    ['are listed', {}, 1],
    ['are found by the words they had', words('nothing'), 1],
    ['are not found by the words that stand in their place', words('note'), 0],
    ['stay with their talk', { voices: new Map([['t1', 'anybody' as const]]) }, 1],
    ['are nobody’s for certain', { voices: new Map([['t1', new Set(['P1'])]]) }, 0],
  ])('%s', (_, filter, count) => {
    expect(found(filter, studyOf([lost]))).toHaveLength(count);
  });

  it('are listed even when their whole talk is gone', () => {
    const { anchor, quote } = lost;
    const gone = { ...codingBy('anna', 't9', span(1, 0, 3), 'care'), anchor, quote };
    expect(found(words('nothing'), studyOf([gone]))).toEqual(['anna t9:1 care']);
  });
});

describe('a corrected talk', () => {
  it('is listed by its lines, not by the numbers of its turns', () => {
    const base = studyOf([
      codingBy('anna', 't2', span(1, 0, 2), 'care'),
      codingBy('anna', 't2', span(2, 0, 2), 'care'),
    ]);
    const transcripts = base.transcripts.map((one) =>
      one.id === 't2' ? { ...one, lines: one.lines.toReversed() } : one,
    );
    expect(found({}, { ...base, transcripts })).toEqual(['anna t2:2 care', 'anna t2:1 care']);
  });
});

it('a footer names whose codings they are', () => {
  expect(whoseAre(codings)).toBe('by anna and ben');
  expect(whoseAre(codings.slice(0, 1))).toBe('by anna');
  expect(whoseAre([])).toBe('by nobody');
});
