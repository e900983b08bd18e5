/** How a place in a transcript is written, read and looked up. */
import { describe, expect, it } from 'vitest';
import { Problem } from '../../src/model/problem.js';
import { parseCitation, printCitation } from '../../src/text/citation.js';
import { citedTranscript, resolveCitation } from '../../src/text/resolve-citation.js';
import { transcriptOf } from '../support/transcripts.js';

// Turn 230 came with a corrected source and stands behind turn 12.
const transcript = transcriptOf('s1', [
  [11, 'Shall we start?'],
  [12, 'We met. 👍🏽 “Hope” it was.  Dr. Berg came too. '],
  [230, 'Yes.'],
  [13, ''],
  [14, 'So we went at her pace.'],
]);

/** The length of turn 12 in code points: the thumb and its colour are two. */
const length12 = 46;

const problemOf = (run: () => unknown) => {
  try {
    run();
  } catch (error) {
    if (error instanceof Problem) return error.details;
    throw error;
  }
  return undefined;
};

const resolve = (place: string) => resolveCitation(transcript, parseCitation(`s1:${place}`).place);

describe('a citation is read', () => {
  it.each([
    ['s1:12', { kind: 'turn', turn: 12 }],
    ['s1:12.3', { kind: 'sentence', turn: 12, sentence: 3 }],
    ['s1:12-14', { kind: 'turns', first: 12, last: 14 }],
    ['s1:12@0-57', { kind: 'stretch', from: [12, 0], to: [12, 57] }],
    ['s1:12@40-14@20', { kind: 'stretch', from: [12, 40], to: [14, 20] }],
  ])('%s', (text, place) => {
    expect(parseCitation(text)).toEqual({ transcript: 's1', place });
  });

  it.each([
    [
      's1',
      's1-12',
      ':12',
      's1:',
      's1:12.',
      's1:12@5',
      's1:12@5-',
      's1:h1',
      's1:12.3-4',
      's1:1234567890',
      '',
    ],
  ])('but not %s', (...texts) => {
    for (const text of texts) {
      expect(problemOf(() => parseCitation(text))?.what).toBe(`"${text}" is not a citation.`);
    }
  });
});

describe('a citation means', () => {
  it.each([
    ['a whole turn', '12', [12, 0], [12, length12]],
    ['an empty turn', '13', [13, 0], [13, 0]],
    ['turns in the order of their lines', '12-230', [12, 0], [230, 4]],
    ['a sentence without the space behind it', '12.1', [12, 0], [12, 7]],
    ['a sentence behind emoji, in code points', '12.2', [12, 8], [12, 25]],
    ['a stretch inside a turn', '14@0-8', [14, 0], [14, 8]],
    ['a stretch over turns', '12@28-14@2', [12, 28], [14, 2]],
  ])('%s', (_, place, from, to) => {
    expect(resolve(place)).toEqual({ from, to });
  });
});

describe('a citation of nothing says what there is', () => {
  it.each([
    ['a turn past the end', '65', 's1 has 5 turns and no turn 65.'],
    ['a last turn past the end', '12-15', 's1 has 5 turns and no turn 15.'],
    ['a sentence too many', '14.2', 's1:14 has 1 sentence, so there is no s1:14.2.'],
    ['sentence 0', '14.0', 's1:14 has 1 sentence, so there is no s1:14.0.'],
    ['a position past the end', '230@0-9', 's1:230 has 4 characters, so there is no position 9.'],
    ['turns the wrong way round', '14-12', 'In s1, turn 12 comes before turn 14.'],
    ['turns against the order of lines', '13-230', 'In s1, turn 230 comes before turn 13.'],
    ['positions the wrong way round', '14@8-3', 's1:14@8-3 holds no character.'],
    ['an empty stretch', '14@3-3', 's1:14@3-3 holds no character.'],
    ['a stretch the wrong way round', '14@2-12@3', 'In s1, turn 12 comes before turn 14.'],
  ])('%s', (_, place, what) => {
    expect(problemOf(() => resolve(place))?.what).toBe(what);
  });

  it('and gives the words to type', () => {
    expect(problemOf(() => resolve('14-12'))?.next).toBe('Write it the other way round: s1:12-14');
    expect(problemOf(() => resolve('14@2-12@3'))?.next).toBe(
      'Write it the other way round: s1:12@3-14@2',
    );
  });

  it('a transcript that is nearly there is named', () => {
    const two = [transcriptOf('session-1', []), transcriptOf('session-2', [])];
    expect(citedTranscript(two, 'session-2')).toBe(two[1]);
    expect(problemOf(() => citedTranscript(two, 'sesion-2'))?.what).toBe(
      'There is no transcript "sesion-2". Did you mean "session-2"?',
    );
  });
});

describe('a span is printed', () => {
  it.each([
    ['as its turn where it is whole', [12, 0], [12, length12], 's1:12'],
    ['as its turns where they are whole', [12, 0], [14, 23], 's1:12-14'],
    ['with positions inside a turn', [12, 0], [12, 7], 's1:12@0-7'],
    ['with positions from inside one turn to another', [12, 40], [14, 20], 's1:12@40-14@20'],
    ['with positions where only its start is whole', [12, 0], [14, 20], 's1:12@0-14@20'],
    ['with positions where its turn is gone', [99, 0], [99, 5], 's1:99@0-5'],
  ] as const)('%s', (_, from, to, citation) => {
    expect(printCitation(transcript, { from, to })).toBe(citation);
  });
});
