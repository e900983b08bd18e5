/** How much is said in a transcript, and by whom. */
import { type Transcript, turnsOf } from '../model/transcript.js';
import { countWords } from './words.js';

export interface SpeakerSize {
  readonly id: string;
  readonly turns: number;
  readonly words: number;
}

export interface TranscriptSize {
  readonly turns: number;
  readonly words: number;
  /** In the order in which they first speak; turns that name nobody are in no speaker's count. */
  readonly speakers: readonly SpeakerSize[];
}

export function sizeOf(transcript: Transcript): TranscriptSize {
  const turns = turnsOf(transcript);
  const speakers = new Map<string, SpeakerSize>();
  let words = 0;
  for (const { speaker, text } of turns) {
    const here = countWords(text);
    words += here;
    if (speaker === undefined) continue;
    const before = speakers.get(speaker) ?? { id: speaker, turns: 0, words: 0 };
    speakers.set(speaker, { id: speaker, turns: before.turns + 1, words: before.words + here });
  }
  return { turns: turns.length, words, speakers: [...speakers.values()] };
}
