/** How much each person says in several transcripts: one id is one person. */
import type { Participant } from '../model/settings.js';
import type { Transcript } from '../model/transcript.js';
import { sizeOf } from './transcript-size.js';

export interface SpeakerTotal {
  readonly id: string;
  readonly role?: string;
  readonly turns: number;
  readonly words: number;
  /** The ids of the transcripts in which they speak. */
  readonly transcripts: readonly string[];
  /** What else they are called, in transcripts and settings. */
  readonly aliases: readonly string[];
}

/** In the order in which they first speak. */
export function speakerTotals(
  transcripts: readonly Transcript[],
  participants: readonly Participant[],
): SpeakerTotal[] {
  const totals = new Map<string, SpeakerTotal>();
  for (const transcript of transcripts) {
    for (const { id, turns, words } of sizeOf(transcript).speakers) {
      const speaker = transcript.speakers.find((one) => one.id === id);
      const person = participants.find((one) => one.id === id);
      const before = totals.get(id) ?? { id, turns: 0, words: 0, transcripts: [], aliases: [] };
      const names = [speaker?.label ?? id, ...(speaker?.aliases ?? []), ...(person?.aliases ?? [])];
      const others = [...before.aliases, ...names].filter((name) => name !== id);
      const role = before.role ?? speaker?.role;
      totals.set(id, {
        id,
        ...(role !== undefined && { role }),
        turns: before.turns + turns,
        words: before.words + words,
        transcripts: [...before.transcripts, transcript.id],
        aliases: [...new Set(others)],
      });
    }
  }
  return [...totals.values()];
}
