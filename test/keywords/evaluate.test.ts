/** Keywords held against what a coder coded. */
import { describe, expect, it } from 'vitest';
import { codeQualities, wrongIn } from '../../src/keywords/code-quality.js';
import { codedTalk } from '../../src/keywords/coded-talk.js';
import { type EvaluationOptions, evaluateKeywords } from '../../src/keywords/evaluate.js';
import { evaluationRecord } from '../../src/keywords/evaluation-record.js';
import { evaluationTables } from '../../src/keywords/evaluation-tables.js';
import { heldBack } from '../../src/keywords/held-back.js';
import type { CoderWork } from '../../src/model/study.js';
import { code, codebook, coding, study, transcript } from '../matrices/study-in-memory.js';
import { coderWho } from './taught.js';

const codes = codebook(
  code('trust', { keywords: ['rely on', 'faith'] }),
  code('care', { keywords: ['look after'] }),
  code('gone', { status: 'retired' }),
);
const talk = transcript('s1', [
  'P1: I rely on her. The rest is rain.',
  'P2: They look after us.',
  'MOD: Do you rely on it?',
  'P1: Nothing to say.',
  'P2: We rely on rain.',
  'P1: You look after it.',
]);

const on = (turn: number, code: string, [from, to] = [0, 9]) =>
  coding('s1', code, { from: [turn, from ?? 0], to: [turn, to ?? 0] });

/** One right, one missed, one in vain; the last turn is not read. */
const anna: CoderWork = {
  ...{ coder: 'anna', file: '', declined: [] },
  codings: [on(1, 'trust'), on(4, 'care'), on(4, 'gone'), on(5, 'trust'), on(6, 'care')],
  seen: [{ act: 'seen', id: 'S', at: '', transcript: 's1', turns: [1, 5] }],
};
const small = study(codes, [talk]);
const evaluated = (options: Partial<EvaluationOptions> = {}) =>
  evaluateKeywords(small, anna, { unit: 'turn', ...options });

describe('an evaluation', () => {
  it('goes turn by turn through what the coder has read, without moderators and retired codes', () => {
    const { suggested, unread, assumed } = evaluated();
    expect(suggested.map(({ turn, given, suggested }) => [turn.turn, given, suggested])).toEqual([
      [1, ['trust'], ['trust']],
      [2, [], ['care']],
      [4, ['care'], []],
      [5, ['trust'], ['trust']],
    ]);
    expect({ unread, assumed }).toEqual({ unread: 1, assumed: [] });
  });

  it('goes sentence by sentence: a passage counts for those it touches', () => {
    const { suggested } = evaluated({ unit: 'sentence' });
    expect(suggested.slice(0, 2).map(({ at, given, suggested }) => [at, given, suggested])).toEqual(
      [
        [[0, 14], ['trust'], ['trust']],
        [[15, 32], [], []],
      ],
    );
  });

  it('keeps to some codes, and to a threshold', () => {
    const only = evaluated({ codes: ['care'] }).suggested;
    expect(only.flatMap(({ given, suggested }) => [...given, ...suggested])).toEqual([
      ...['care', 'care'],
    ]);
    const strict = evaluated({ threshold: 3 }).suggested;
    expect(strict.flatMap(({ suggested }) => suggested)).toEqual([]);
  });

  it('takes a transcript with codings and no mark to be read whole, and says so', () => {
    const { unread, assumed } = evaluateKeywords(small, { ...anna, seen: [] }, { unit: 'turn' });
    expect({ unread, assumed }).toEqual({ unread: 0, assumed: ['s1'] });
  });

  it('counts code by code, and tells what went wrong', () => {
    const { suggested } = evaluated();
    expect(codeQualities(suggested, ['care', 'trust', 'gone'])).toEqual([
      { code: 'care', given: 1, suggested: 1, right: 0, precision: 0, recall: 0, f1: 0 },
      { code: 'trust', given: 2, suggested: 2, right: 2, precision: 1, recall: 1, f1: 1 },
    ]);
    const { misses, falseAlarms } = wrongIn(suggested);
    const brief = (wrong: typeof misses) =>
      wrong.map(({ code, segment }) => `${segment.turn.turn} ${code}`);
    expect(brief(misses)).toEqual(['4 care']);
    expect(brief(falseAlarms)).toEqual(['2 care']);
  });
});

describe('the record of an evaluation', () => {
  const record = (participants: (typeof small)['settings']['participants'] = []) =>
    evaluationRecord(
      { ...small, settings: { ...small.settings, participants } },
      'anna',
      { unit: 'turn' },
      evaluated(),
      { seed: '1', randomFrom: () => () => 0.5 },
    );

  it('has the figures, and the words of what went wrong with their reasons', () => {
    const { suggestions, falseAlarms, segments, coded, unread } = record();
    expect({ segments, coded, unread }).toEqual({ segments: 4, coded: 3, unread: 1 });
    // Two right of three suggested and of three given.
    expect(suggestions.precision.value).toBeCloseTo(2 / 3, 12);
    expect(suggestions.recall.value).toBeCloseTo(2 / 3, 12);
    expect(suggestions.clean.value).toBe(0);
    expect(falseAlarms).toEqual([
      {
        ...{ code: 'care', citation: 's1:2', speaker: 'P2', quote: 'They look after us.' },
        reasons: ['look after'],
      },
    ]);
  });

  it('quotes nobody whose consent leaves it out', () => {
    const refusing = { id: 'P2', aliases: [], attributes: {}, consent: ['analysis'] } as const;
    expect(record([refusing]).falseAlarms.map(({ quote }) => quote)).toEqual(['']);
    expect(record([refusing]).misses.map(({ quote }) => quote)).toEqual(['Nothing to say.']);
  });

  it('comes as tables for a document', () => {
    const [figures, byCode, missed, alarms] = evaluationTables(record());
    expect(figures?.cells[0]?.[0]).toBe('.67');
    expect(byCode?.rows.map(({ label }) => label)).toEqual(['trust', 'care']);
    expect(byCode?.cells[1]).toEqual([1, 1, 0, '.00', '.00', '.00']);
    expect(missed?.cells).toEqual([['s1:4', 'P1', 'Nothing to say.']]);
    expect(alarms?.cells).toEqual([['s1:2', 'P2', 'look after', 'They look after us.']]);
  });
});

describe('what is learned for a turn', () => {
  const many = (id: string, count: number) =>
    transcript(
      id,
      Array.from({ length: count }, (_, at) => `P1: Turn ${at}.`),
    );
  const talkOf = (...transcripts: ReturnType<typeof many>[]) => {
    const work = coderWho('anna', 'care', [], {
      byHand: transcripts.map(({ id }) => `${id}:1`),
    });
    return { work, ...codedTalk(study(codes, transcripts), [work]) };
  };

  it('comes from other transcripts, where there are three', () => {
    const { turns, work } = talkOf(many('s1', 4), many('s2', 3), many('s3', 2));
    const learned = heldBack(turns, work.codings, (rest) =>
      [...new Set(rest.map(({ transcript }) => transcript.id))].join(),
    );
    expect(learned.map(({ turn, learned }) => `${turn.transcript.id} ${learned}`)).toEqual([
      ...Array(4).fill('s1 s2,s3'),
      ...Array(3).fill('s2 s1,s3'),
      ...Array(2).fill('s3 s1,s2'),
    ]);
  });

  it('comes from nine tenths of the turns otherwise, and never from a part of its own passage', () => {
    const { turns, work } = talkOf(many('s1', 30));
    const joined = [...work.codings, coding('s1', 'care', { from: [7, 0], to: [9, 3] })];
    for (const { turn, learned } of heldBack(turns, joined, (rest) => rest)) {
      const numbers = learned.map((one) => one.turn.turn);
      expect(numbers.length).toBeGreaterThanOrEqual(25);
      expect(numbers).not.toContain(turn.turn.turn);
      if (turn.turn.turn === 8) expect(numbers).not.toEqual(expect.arrayContaining([7]));
      if (turn.turn.turn === 8) expect(numbers).not.toEqual(expect.arrayContaining([9]));
    }
  });
});

describe('what suggestions learn', () => {
  /** A word that is always wrong, and one that is always right; four transcripts of both. */
  const both = ['s1', 's2', 's3', 's4'].map((id) =>
    transcript(id, ['P1: We rely on her.', 'P1: They look after rain.', 'P1: I rely on him.']),
  );
  const work = coderWho('anna', 'trust', [], {
    byHand: both.flatMap(({ id }) => [`${id}:1`, `${id}:3`]),
  });

  it('is judged on talk it was not learned from', () => {
    const { suggested: fresh, learned = [] } = evaluateKeywords(study(codes, both), work, {
      ...{ unit: 'turn', learned: true },
    });
    const suggested = (segments: typeof learned) =>
      segments.filter((one) => one.suggested.includes('care')).length;
    expect(suggested(fresh)).toBe(4);
    expect(suggested(learned)).toBe(0);
    expect(learned.filter((one) => one.suggested.includes('trust'))).toHaveLength(8);
  });

  it('puts what it proposes before what only keywords and definitions know', () => {
    const trains = Array.from({ length: 15 }, (_, at) => `P1: The train was number ${at}.`);
    const others = Array.from({ length: 15 }, (_, at) => `P2: A kettle was number ${at}.`);
    const one = transcript('s1', [...trains, ...others]);
    const byHand = trains.map((_, at) => `s1:${at + 1}`);
    const coded = coderWho('anna', 'care', [], { byHand });
    const { suggested, learned = [] } = evaluateKeywords(study(codes, [one]), coded, {
      ...{ unit: 'turn', learned: true },
    });
    expect(suggested.map(({ ranked }) => ranked)).toEqual(Array(30).fill([]));
    expect(learned.map(({ ranked }) => ranked)).toEqual([
      ...Array(15).fill(['care']),
      ...Array(15).fill([]),
    ]);
  });
});
