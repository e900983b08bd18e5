/** A study of two talks and two coders, for what is selected from it. */
import type { Coding } from '../../src/model/coding.js';
import type { Settings } from '../../src/model/settings.js';
import type { Span } from '../../src/model/span.js';
import type { Study } from '../../src/model/study.js';
import { code, codebook, coding, study, transcript } from '../matrices/study-in-memory.js';

const talks = [
  transcript('t1', ['MOD: How was it?', 'P1: She left a note.', 'P2: A note? I rang.', ': Yes.'], {
    session: 'spring',
    attributes: { place: 'north' },
  }),
  transcript('t2', ['P1: We rang her.', 'P3: They noted it.'], { attributes: { place: 'south' } }),
];

const settings: Partial<Settings> = {
  coders: [{ id: 'anna' }, { id: 'ben' }],
  participants: [
    { id: 'P1', aliases: ['Mum'], attributes: { age: 'old', job: 'nurse' } },
    { id: 'P2', aliases: [], attributes: { age: 'young', job: 'nurse' } },
  ],
  sessions: [{ id: 'autumn', transcripts: ['t2'], moderators: [], attendees: [] }],
};

export const span = (turn: number, from: number, to: number): Span => ({
  from: [turn, from],
  to: [turn, to],
});

/** A coding by one of the coders; its id says whose, where and what it is. */
export function codingBy(coder: string, talk: string, where: Span, of: string): Coding {
  const id = `${coder} ${talk}:${where.from[0]} ${of}`;
  return { ...coding(talk, of, where), id, coder };
}

export const codings: readonly Coding[] = [
  codingBy('anna', 't1', span(2, 0, 16), 'care'),
  { ...codingBy('anna', 't1', { from: [2, 9], to: [3, 8] }, 'trust'), how: 'by-keyword' },
  codingBy('anna', 't2', span(1, 0, 12), 'care'),
  codingBy('ben', 't1', span(1, 0, 11), 'trust'),
  codingBy('ben', 't1', span(2, 0, 16), 'care'),
];

/** The codings given, in their coders' logs. */
export function studyOf(all: readonly Coding[] = codings): Study {
  const coders = [...new Set(all.map(({ coder }) => coder))];
  const work = coders.map((coder) => ({
    coder,
    file: `codings/${coder}.jsonl`,
    codings: all.filter((one) => one.coder === coder),
    declined: [],
    seen: [],
  }));
  return { ...study(codebook(code('care'), code('trust')), talks, settings), work };
}
