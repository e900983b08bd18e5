/** Whose words may be quoted. Silence in the settings is no refusal; consent that leaves out quoting is one. */
import type { Participant } from '../model/settings.js';
import type { Span } from '../model/span.js';
import type { Transcript } from '../model/transcript.js';
import { plural } from './plural.js';
import { voicesIn } from './turns.js';

/** The ids of those who speak in a span and may not be quoted. */
export function refusersIn(
  transcript: Pick<Transcript, 'lines'>,
  span: Span,
  participants: readonly Participant[],
): string[] {
  const refusing = participants.filter(refusesQuoting);
  if (refusing.length === 0) return [];
  return voicesIn(transcript, span)
    .filter((voice) => voice !== undefined)
    .filter((voice) => refusing.some(({ id, aliases }) => id === voice || aliases.includes(voice)));
}

export function refusesQuoting({ consent }: Participant): boolean {
  return consent !== undefined && !consent.includes('quote');
}

/** `2 quotes left out: …`, as a sentence behind a space; nothing where none is. */
export function leftOut(quotes: number): string {
  if (quotes === 0) return '';
  return ` ${plural(quotes, 'quote')} left out: the recorded consent of a speaker does not cover quoting.`;
}
