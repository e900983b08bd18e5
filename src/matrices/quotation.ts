/** A segment as a table quotes it: the words, who says them, where they stand. */
import type { Participant } from '../model/settings.js';
import type { Study } from '../model/study.js';
import { printCitation } from '../text/citation.js';
import { quoteOf } from '../text/turns.js';
import type { Segment } from './segments.js';
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
    refusedBy: speakers.filter((id) => participants.some((person) => refuses(person, id))),
  };
}

/** The words, or why they are not printed. */
export function printWords({ words, refusedBy }: Quotation): string {
  if (refusedBy.length === 0) return words;
  return `(not quoted: no consent from ${refusedBy.join(', ')})`;
}

/** Silence in the settings is no refusal. */
function refuses({ id, aliases, consent }: Participant, speaker: string): boolean {
  const isThem = id === speaker || aliases.includes(speaker);
  return isThem && consent !== undefined && !consent.includes('quote');
}
