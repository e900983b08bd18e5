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
  return voicesIn(transcript, span)
    .filter((voice) => voice !== undefined)
    .filter((voice) => participants.some((person) => refuses(person, voice)));
}

/** `2 quotes left out: …`, as a sentence behind a space; nothing where none is. */
export function leftOut(quotes: number): string {
  if (quotes === 0) return '';
  return ` ${plural(quotes, 'quote')} left out: the recorded consent of a speaker does not cover quoting.`;
}

function refuses({ id, aliases, consent }: Participant, speaker: string): boolean {
  const isThem = id === speaker || aliases.includes(speaker);
  return isThem && consent !== undefined && !consent.includes('quote');
}
