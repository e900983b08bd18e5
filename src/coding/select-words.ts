/** Words that somebody looks for, and where they are said. */
import type { Coding } from '../model/coding.js';
import type { Study } from '../model/study.js';
import type { Transcript, Turn } from '../model/transcript.js';
import { slicesOf } from '../text/turns.js';

/** A part of a turn's text, in code points, half open. */
export type Stretch = readonly [from: number, to: number];

/** Finds some words in a text, from left to right. */
export type Finder = (text: string) => readonly Stretch[];

/** Everything that must be said, a finder for each; what a word's other forms are depends on the language. */
export type WordsSought = (language: string) => readonly Finder[];

export interface Listener {
  /** Where the words stand in a turn, from left to right; undefined where one of them is missing. */
  inTurn(transcript: Transcript, turn: Turn): readonly Stretch[] | undefined;
  /** True where all of the words stand inside the coding; for an orphan, in the words it had. */
  inCoding(coding: Coding): boolean;
}

/** Searches each turn once, however many codings stand on it. */
export function listenFor({ settings, transcripts }: Study, sought: WordsSought): Listener {
  const byId = new Map(transcripts.map((one) => [one.id, one]));
  const heard = new Map<Turn, readonly (readonly Stretch[])[]>();
  const byLanguage = new Map<string, readonly Finder[]>();
  const findersOf = ({ language = settings.language }: Pick<Transcript, 'language'>) => {
    const finders = byLanguage.get(language) ?? sought(language);
    byLanguage.set(language, finders);
    return finders;
  };
  const hear = (transcript: Transcript, turn: Turn) => {
    const found = heard.get(turn) ?? findersOf(transcript).map((find) => find(turn.text));
    heard.set(turn, found);
    return found;
  };
  return {
    inTurn(transcript, turn) {
      const found = hear(transcript, turn);
      if (found.some((stretches) => stretches.length === 0)) return undefined;
      return found.flat().sort((a, b) => a[0] - b[0] || a[1] - b[1]);
    },
    inCoding({ transcript: id, anchor, quote }) {
      const transcript = byId.get(id);
      if (!transcript || !anchor.span) {
        return findersOf(transcript ?? {}).every((find) => find(quote).length > 0);
      }
      const parts = slicesOf(transcript, anchor.span).map(({ turn, from, to }) =>
        hear(transcript, turn).map((stretches) =>
          stretches.some((stretch) => from <= stretch[0] && stretch[1] <= to),
        ),
      );
      return findersOf(transcript).every((_, word) => parts.some((part) => part[word]));
    },
  };
}
