/** What a person said who has taken their words back: which turns, which codings, and how both are shown. */
import type { CodeAct, MoveAct } from '../model/act.js';
import type { Coding } from '../model/coding.js';
import type { Participant } from '../model/settings.js';
import type { Span } from '../model/span.js';
import type { Transcript, Turn } from '../model/transcript.js';
import { slicesOf } from '../text/turns.js';

/** Stands in the place of a turn. */
export const withdrawnText = '[withdrawn]';

export type Person = Pick<Participant, 'id' | 'aliases'>;

export function withdrawnPeople(participants: readonly Participant[]): Participant[] {
  return participants.filter(({ withdrawn }) => withdrawn !== undefined);
}

/** Tells whether one of these people says a turn. */
export function saidBy(
  { speakers }: Pick<Transcript, 'speakers'>,
  people: readonly Person[],
): (turn: Pick<Turn, 'speaker'>) => boolean {
  const names = new Set(people.flatMap(({ id, aliases }) => [id, ...aliases]));
  const theirs = speakers.filter(({ id, label }) => names.has(id) || names.has(label));
  const ids = new Set(theirs.map(({ id }) => id));
  return ({ speaker }) => speaker !== undefined && ids.has(speaker);
}

/** The transcript with none of their words; numbers, speakers, order and times stay. */
export function withoutTurnsOf(transcript: Transcript, people: readonly Person[]): Transcript {
  if (people.length === 0) return transcript;
  const isTheirs = saidBy(transcript, people);
  const lines = transcript.lines.map((line) =>
    line.kind === 'speech' && isTheirs(line) ? { ...line, text: withdrawnText } : line,
  );
  return { ...transcript, lines };
}

/** Tells whether a stretch of these transcripts touches a turn of theirs. */
export function touching(
  transcripts: readonly Transcript[],
  people: readonly Person[],
): (place: Span & { readonly transcript: string }) => boolean {
  const known = new Map(transcripts.map((one) => [one.id, { one, isTheirs: saidBy(one, people) }]));
  return (place) => {
    const there = known.get(place.transcript);
    if (!there) return false;
    return slicesOf(there.one, place).some(({ turn }) => there.isTheirs(turn));
  };
}

/** Codings on their turns lose words and place: they count in no table and are no orphans. */
export function hideWithdrawn(
  codings: readonly Coding[],
  transcripts: readonly Transcript[],
  people: readonly Person[],
): readonly Coding[] {
  if (people.length === 0) return codings;
  const isTheirs = touching(transcripts, people);
  return codings.map((coding) =>
    isTheirs(coding) ? { ...emptied(coding), anchor: { state: 'withdrawn' } } : coding,
  );
}

/** Without the words, what stood around them, and the hashes that would confirm a guess at them. */
export function emptied<T extends CodeAct | MoveAct | Coding>(anchored: T): Omit<T, 'nth'> {
  const { nth: _, ...others } = anchored;
  return { ...others, quote: '', before: '', after: '', text: [] };
}
