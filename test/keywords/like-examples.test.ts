/** Suggestions for talk that is like the examples that come with the codebook. */
import { describe, expect, it } from 'vitest';
import { areSilent } from '../../src/keywords/like-examples.js';
import { countOpen, openSuggestions } from '../../src/keywords/open-suggestions.js';
import { rankedSuggestions } from '../../src/keywords/rank-segments.js';
import type { ExampleTalk } from '../../src/model/example-talk.js';
import type { Study } from '../../src/model/study.js';
import { alikeMarks } from '../../src/model/suggestion.js';
import { code, codebook, study, transcript } from '../matrices/study-in-memory.js';
import { coderWho } from './taught.js';

const lines = [
  ...['The bus was late again.', 'We stood at the bus stop.', 'No bus for an hour.', 'A late bus.'],
  ...['She kept her word.', 'He kept what I told him.', 'They kept my secret.', 'Kept safe, that.'],
  ...['There is cake.', 'Is there any tea?', 'There was rain.', 'There, a dog.'],
].map((text, at) => `${['waiting', 'trust', '-'][Math.floor(at / 4)]} | ${text}`);

function examplesFrom(content: string | undefined, kept: Uint8Array[] = []): ExampleTalk {
  return {
    ...{ file: 'examples.txt', isOwn: true, content: () => content },
    kept: () => kept[0],
    keep: (learned) => kept.push(learned),
  };
}

const codes = codebook(code('waiting', { keywords: ['stood about'] }), code('trust'));
const talk = transcript('s1', [
  ...['P1: Another bus, late.', 'P2: There is soup.', 'P1: They kept it.'],
  'P2: We stood about for a bus.',
]);

const studyOf = (more: Partial<Study> = {}): Study => ({
  ...study(codes, [talk]),
  examples: examplesFrom(lines.join('\n')),
  ...more,
});

const offered = (one: Study, options = {}) =>
  openSuggestions(one, 'anna', options).map(({ from, code }) => `${from[0]} ${code}`);

describe('examples of a codebook', () => {
  it('propose a code for talk that is like them, and nothing for other talk', () => {
    expect(offered(studyOf())).toEqual(['1 waiting', '3 trust', '4 waiting']);
    expect(offered(studyOf({ examples: undefined }))).toEqual(['4 waiting']);
  });

  it('say so, with the words that tell, and add up with keywords', () => {
    const [first, , last] = openSuggestions(studyOf(), 'anna', {});
    expect(first).toMatchObject({ hits: [], alike: [{ to: 'examples', words: ['bus', 'late'] }] });
    const points = last?.alike?.[0]?.points ?? 0;
    expect(points).toBeGreaterThan(0);
    expect(last).toMatchObject({ score: 2 + points, hits: [{ keyword: 'stood about' }] });
  });

  it('speak in quarters of a point, and for no more than two phrases', () => {
    const points = openSuggestions(studyOf(), 'anna', { threshold: 0.01 }).flatMap(
      ({ alike = [] }) => alike.map((one) => one.points),
    );
    expect(points.every((one) => (4 * one) % 1 === 0 && one > 0 && one <= 4)).toBe(true);
    expect(points.length).toBeGreaterThan(2);
  });

  it('are counted with what waits', () => {
    expect(countOpen(studyOf(), 'anna')).toBe(3);
  });

  it('rank the codes of every segment', () => {
    const ranked = rankedSuggestions(studyOf(), {});
    const first = (turn: number) => ranked.find(({ from }) => from[0] === turn)?.code;
    expect([first(1), first(3)]).toEqual(['waiting', 'trust']);
  });

  it('do not come back once they were declined, and count by what people said of them', () => {
    const declined = (cited: readonly string[], who = 'anna') => [
      coderWho(who, 'waiting', [alikeMarks.examples], { declined: cited }),
    ];
    expect(offered(studyOf({ work: declined(['s1:1']) }))).not.toContain('1 waiting');
    const [first] = openSuggestions(studyOf(), 'anna', {});
    const many = declined(['s1:2', 's1:3', 's1:4'], 'ben');
    const [less] = openSuggestions(studyOf({ work: many }), 'anna', { threshold: 0.01 });
    expect(less?.score).toBeLessThan(first?.score ?? 0);
  });

  it('are silent in another language than the codebook is in', () => {
    expect(offered(studyOf({ transcripts: [{ ...talk, language: 'nb' }] }))).not.toContain(
      '1 waiting',
    );
    expect(offered(studyOf({ transcripts: [{ ...talk, language: 'en-GB' }] }))).toContain(
      '1 waiting',
    );
  });

  it('follow a code to its new id, and pass over codes that are not there or retired', () => {
    const renamed = codebook(
      code('delay', { formerIds: ['waiting'] }),
      code('trust', { status: 'retired' }),
    );
    expect(offered(studyOf({ codebook: renamed }))).toEqual(['1 delay', '4 delay']);
  });

  it('are learned once, and kept', () => {
    const kept: Uint8Array[] = [];
    const once = studyOf({ examples: examplesFrom(lines.join('\n'), kept) });
    const found = offered(once);
    offered(once);
    expect(kept).toHaveLength(1);
    expect(offered(studyOf({ examples: examplesFrom('never read', kept) }))).toEqual(found);
  });

  it('are learned anew where what was kept is spoiled', () => {
    const spoiled = examplesFrom(lines.join('\n'), [new Uint8Array([1, 2, 3])]);
    expect(offered(studyOf({ examples: spoiled }))).toEqual(offered(studyOf()));
  });

  it('are known to be silent where they cannot show that they are right', () => {
    expect(areSilent(studyOf())).toBe(false);
    expect(areSilent(studyOf({ examples: examplesFrom('waiting | The bus was late.') }))).toBe(
      true,
    );
    expect(areSilent(studyOf({ examples: undefined }))).toBe(false);
  });

  it('are not learned from where there are too many to wait for', () => {
    const many = examplesFrom(`waiting | ${'late '.repeat(1_200_000)}`);
    expect(() => offered(studyOf({ examples: many }))).toThrow('longer than the 6 million');
  });

  it('say what to do where the file is not there', () => {
    expect(() => offered(studyOf({ examples: examplesFrom(undefined) }))).toThrow(
      'learns from examples.txt, and there is no such file',
    );
  });
});
