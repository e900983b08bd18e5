/** A turn and the one before it: short answers, and turns in pairs. */
import { describe, expect, it } from 'vitest';
import { compileMatcher } from '../../src/keywords/compile.js';
import { type SuggestOptions, suggestFor } from '../../src/keywords/suggest.js';
import type { Suggestion } from '../../src/model/suggestion.js';
import { transcriptOf } from '../support/transcripts.js';
import { codebookOf } from './codebooks.js';

const matcher = compileMatcher(
  codebookOf({
    informing: { keywords: ['tell', 'know', 'kept informed', { term: 'leaflet', weight: 2 }] },
    trust: { keywords: ['rely on'] },
  }),
);
const speakers = [
  { id: 'M1', label: 'M1', role: 'moderator' },
  { id: 'P1', label: 'P1' },
  { id: 'P2', label: 'P2' },
];
const long = 'and that went on for as long as I lived there with my brother';

/** Turns of one speaker after another, as `P1: words`. */
function suggested(lines: readonly string[], options: Partial<SuggestOptions> = {}) {
  const turns = lines.map((line, at) => {
    const [speaker = '', text = ''] = line.split(': ');
    return [at + 1, text, speaker] as const;
  });
  return suggestFor(transcriptOf('s1', turns, speakers), matcher, { unit: 'turn', ...options });
}

const brief = ({ code, score, from, to }: Suggestion) => [code, score, from[0], to[0]];

describe('a short answer', () => {
  const asked = 'M1: Were you kept informed?';

  it('takes half of the strongest sign of what was asked, and shows it as a reason', () => {
    const [only, ...others] = suggested([asked, 'P1: They told me once.']);
    expect(others).toEqual([]);
    expect(only).toMatchObject({ code: 'informing', score: 2, from: [2, 0], to: [2, 18] });
    expect(only?.hits).toMatchObject([
      { keyword: 'kept informed', text: 'kept informed', points: 1, from: [1, 9], to: [1, 22] },
      { keyword: 'tell', text: 'told', points: 1, from: [2, 5] },
    ]);
  });

  it.each([
    ['not where the answer says nothing of it', [asked, 'P1: No.']],
    ['not of another code', ['M1: Can you rely on her?', 'P1: They told me once.']],
    ['not when the answer is long', [asked, `P1: They told me once ${long}.`]],
    ['not when nothing was asked', ['P2: I was kept informed.', 'P1: They told me once.'], 1],
    ['not before that', [asked, 'P2: Well.', 'P1: They told me once.']],
    ['not when the question is a word of the answer', ['M1: Who told you?', 'P1: He told me.']],
  ] satisfies readonly (readonly [string, readonly string[], number?])[])(
    '%s',
    (_, lines, others = 0) => {
      expect(suggested(lines)).toHaveLength(others);
    },
  );

  it('takes no other sign of the question than the strongest', () => {
    const [only] = suggested([
      'M1: Did you know, or did you get a leaflet?',
      'P1: They told me once.',
    ]);
    expect(only?.hits.map(({ text, points }) => [text, points])).toEqual([
      ['leaflet', 1],
      ['told', 1],
    ]);
  });

  it('may answer whoever asks', () => {
    const lines = ['P2: Were you kept informed?”', 'P1: They told me once.'];
    expect(suggested(lines).map(brief)).toEqual([
      ['informing', 2, 1, 1],
      ['informing', 2, 2, 2],
    ]);
  });
});

describe('in pairs', () => {
  const pairs = (lines: readonly string[], options: Partial<SuggestOptions> = {}) =>
    suggested(lines, { unit: 'pair', ...options });

  it('a code that both turns have signs of stands in the two together', () => {
    const lines = [`P1: They told us ${long}.`, `P2: You know ${long}.`];
    expect(pairs(lines).map(brief)).toEqual([['informing', 2, 1, 2]]);
    expect(pairs(lines)[0]).toMatchObject({
      quote: `They told us ${long}.\nYou know ${long}.`,
      speaker: 'P2',
      hits: [
        { text: 'told', from: [1, 5], points: 1 },
        { text: 'know', from: [2, 4], points: 1 },
      ],
    });
  });

  it('a short answer is coded with what was asked', () => {
    expect(pairs(['M1: Were you kept informed?', 'P1: No.']).map(brief)).toEqual([
      ['informing', 2, 1, 2],
    ]);
  });

  it.each([
    ['one sign, in its own turn', ['P1: We rely on her.', 'P2: Mm.'], [['trust', 2, 1, 1]]],
    ['a long answer', ['M1: Were you kept informed?', `P1: Well ${long}.`], []],
    ['the first turn', ['P1: A leaflet.'], [['informing', 2, 1, 1]]],
    [
      'each pair',
      ['P1: I know.', 'P2: You know, a leaflet.', 'P1: He told me.'],
      [
        ['informing', 3, 1, 2],
        ['informing', 4, 2, 3],
      ],
    ],
    [
      'both codes',
      ['M1: Could you rely on them?', 'P1: A leaflet.'],
      [
        ['trust', 2, 1, 2],
        ['informing', 2, 2, 2],
      ],
    ],
  ] satisfies readonly (readonly [
    string,
    readonly string[],
    readonly (readonly (string | number)[])[],
  ])[])('%s', (_, lines, found) => {
    expect(pairs(lines).map(brief)).toEqual(found);
  });

  it('the same span and code have the same id, whatever the threshold', () => {
    const lines = ['M1: Were you kept informed?', 'P1: No.'];
    const [one] = pairs(lines);
    expect(pairs(lines, { threshold: 1, countModerators: true }).map(({ id }) => id)).toContain(
      one?.id,
    );
  });
});
