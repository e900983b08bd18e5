/** Makes pieces of what a speech service has recognised: stretches of one voice, or words one by one. */
import type { Warning } from '../model/warning.js';
import type { Pieces, SpeechPiece } from './piece.js';
import { printSeconds } from './times.js';

/** What one voice says at a stretch. */
export interface Recognised {
  /** As the service has it; a number is a voice that it has only counted. */
  readonly speaker?: string | number | undefined;
  readonly text: string;
  /** Seconds from the start of the recording. */
  readonly from?: number | undefined;
  readonly to?: number | undefined;
}

/** A word, or a mark that stands close to the word before it. */
export interface RecognisedWord extends Recognised {
  readonly isMark?: boolean;
}

/** Each stretch is a turn. A time that no recording has is left out, and said. */
export function recognisedPieces(stretches: readonly Recognised[]): Pieces {
  const untimed = stretches.filter(({ from, to }) => isOdd(from) || isOdd(to)).length;
  return { pieces: stretches.map(toPiece), warnings: untimed > 0 ? [oddTimes(untimed)] : [] };
}

function oddTimes(turns: number): Warning {
  const whose = turns === 1 ? 'One turn has a time' : `${turns} turns have times`;
  return { message: `${whose} that cannot be read; the words are kept without.` };
}

function toPiece({ speaker, text, from, to }: Recognised): SpeechPiece {
  const label = typeof speaker === 'number' ? `Speaker ${speaker}` : speaker;
  return {
    kind: 'speech',
    ...(label !== undefined && label !== '' && { label }),
    text,
    ...(from !== undefined && !isOdd(from) && { from: printSeconds(from) }),
    ...(to !== undefined && !isOdd(to) && { to: printSeconds(to) }),
  };
}

/** Seconds. No recording is as long as a thousand hours. */
const longest = 3_600_000;

function isOdd(seconds: number | undefined): boolean {
  return seconds !== undefined && !(seconds >= 0 && seconds < longest);
}

/** Words that follow each other and have the same voice are one stretch. */
export function stretchesOf(words: readonly RecognisedWord[]): Recognised[] {
  const runs: RecognisedWord[][] = [];
  for (const word of words) {
    const run = runs.at(-1);
    const voice = run?.[0]?.speaker;
    if (run && (word.speaker === voice || (word.isMark && word.speaker === undefined))) {
      run.push(word);
    } else runs.push([word]);
  }
  return runs.map(joinWords);
}

/** One stretch of words, in the voice of the first. */
export function joinWords(words: readonly RecognisedWord[]): Recognised {
  const text = words.map(({ text, isMark }, at) => (at === 0 || isMark ? text : ` ${text}`));
  return {
    speaker: words[0]?.speaker,
    text: text.join(''),
    from: words.find(({ from }) => from !== undefined)?.from,
    to: words.findLast(({ to }) => to !== undefined)?.to,
  };
}

/** When a voice speaks, in seconds. */
export interface Voice {
  readonly speaker: string | number;
  readonly from: number;
  readonly to: number;
}

/** Gives each word the voice that has begun last when it begins. Both lists stand in the order of time. */
export function voicedWords(
  words: readonly RecognisedWord[],
  voices: readonly Voice[],
): RecognisedWord[] {
  const sorted = voices.toSorted((a, b) => a.from - b.from);
  let at = 0;
  return words.map((word) => {
    const { from } = word;
    // Services round their times, so a word may begin a little before its voice does.
    while (from !== undefined && sorted[at + 1] && (sorted[at + 1]?.from ?? 0) <= from + 0.005) {
      at += 1;
    }
    const speaker = sorted[at]?.speaker;
    return speaker === undefined ? word : { ...word, speaker };
  });
}
