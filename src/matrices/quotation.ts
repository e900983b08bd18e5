/** A segment as a table quotes it: the words, who says them, where they stand. */
import { type Coding, placeOf } from '../model/coding.js';
import type { Segment } from '../model/segment.js';
import type { Study } from '../model/study.js';
import { printCitation } from '../text/citation.js';
import { leftOut, refusersIn, refusesQuoting } from '../text/consent.js';
import { quoteOf } from '../text/turns.js';
import { speakersIn } from './speakers.js';

export interface Quotation {
  /** The words, turns joined by LF. */
  readonly words: string;
  /** Ids of those who speak, in order: `P1, P2`. Moderators are named too: their words are printed. */
  readonly speakers: string;
  readonly citation: string;
  /** Speakers whose recorded consent leaves out quoting; then the words must not be printed. */
  readonly refusedBy: readonly string[];
}

export function quotationOf(
  { transcript, span }: Pick<Segment, 'transcript' | 'span'>,
  { participants }: Pick<Study['settings'], 'participants'>,
): Quotation {
  const speakers = speakersIn({ transcript, span }, { countModerators: true }).filter(
    (id) => id !== undefined,
  );
  return {
    words: quoteOf(transcript, span),
    speakers: speakers.join(', '),
    citation: printCitation(transcript, span),
    refusedBy: refusersIn(transcript, span, participants),
  };
}

/** The words, or why they are not printed. */
export function printWords({ words, refusedBy }: Quotation): string {
  if (refusedBy.length === 0) return words;
  return `(not quoted: no consent from ${refusedBy.join(', ')})`;
}

/** The words, or nothing: for data that a program reads. */
export function wordsAllowed({ words, refusedBy }: Quotation): string {
  return refusedBy.length === 0 ? words : '';
}

/** A stretch of talk, coded or found. */
export type Passage = Pick<Segment, 'transcript' | 'span'>;

/** Where codings stand, as far as their transcripts are there; told one by one, since mostly nobody asks. */
export function* passagesOf(
  { transcripts }: Pick<Study, 'transcripts'>,
  codings: readonly Coding[],
): Generator<Passage> {
  const byId = new Map(transcripts.map((one) => [one.id, one]));
  for (const coding of codings) {
    const transcript = byId.get(coding.transcript);
    if (transcript) yield { transcript, span: placeOf(coding) };
  }
}

/** A sentence that says how many of these may not be quoted; nothing where all may. */
export function leftOutOf(
  passages: Iterable<Passage>,
  { participants }: Pick<Study['settings'], 'participants'>,
): string {
  if (!participants.some(refusesQuoting)) return '';
  let refused = 0;
  for (const { transcript, span } of passages) {
    if (refusersIn(transcript, span, participants).length > 0) refused += 1;
  }
  return leftOut(refused);
}
