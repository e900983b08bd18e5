/** Tells whether a part of some words has gone elsewhere, so that no one stretch holds them any more. */
import type { Anchored } from '../model/act.js';
import type { Span } from '../model/span.js';
import type { Transcript } from '../model/transcript.js';
import { fold } from '../text/fold.js';
import { slice } from '../text/offsets.js';
import { orderOf, quoteOf, slicesOf } from '../text/turns.js';
import { partsAtFullStops } from './full-stops.js';

/** Where so many sentences have changed, words may have gone anywhere. */
const mostLost = 100;

/** @param span where the words stand now, changed */
export function isTorn(transcript: Transcript, { quote }: Anchored, span: Span): boolean {
  const [was, now] = [folded(quote), folded(quoteOf(transcript, span))];
  const lost = fewer(partsAtFullStops(was), partsAtFullStops(now));
  const { inside, before, after } = textsBeside(transcript, span);
  const beside = [inside, before, after];
  // A turn may be split within a sentence, so that its first or last words are in the next one.
  const words = was.split(' ');
  const gone = new Set(fewer(words, now.split(' ')));
  const isIn = (text: string, some: readonly string[]) => {
    const there = new Set(text.split(' '));
    return some.some((word) => there.has(word));
  };
  return (
    lost.length > mostLost ||
    lost.some((sentence) => beside.some((text) => text.includes(sentence))) ||
    isIn(before, firstOf(words, gone)) ||
    isIn(after, firstOf(words.toReversed(), gone))
  );
}

/** The words up to the first that is still there. */
function firstOf(words: readonly string[], gone: ReadonlySet<string>): readonly string[] {
  const kept = words.findIndex((word) => !gone.has(word));
  return kept < 0 ? words : words.slice(0, kept);
}

function folded(text: string): string {
  return fold(text).text.trim();
}

/** The parts of a text that another has not, or not so often. */
function fewer(was: readonly string[], now: readonly string[]): string[] {
  const left = new Map<string, number>();
  for (const one of now) left.set(one, (left.get(one) ?? 0) + 1);
  return was.filter((one) => {
    const times = left.get(one) ?? 0;
    left.set(one, times - 1);
    return times < 1;
  });
}

/** Pieces split off a turn stand in the turns next to it. */
const neighbours = 3;

/** What stands inside the span's turns beside it, and in the turns before and behind where it reaches these. */
function textsBeside(transcript: Transcript, span: Span) {
  const { turns, places } = orderOf(transcript);
  const slices = slicesOf(transcript, span);
  const [first, last] = [slices[0], slices.at(-1)];
  const start = places.get(span.from[0]) ?? 0;
  const end = (places.get(span.to[0]) ?? 0) + 1;
  const left = first ? folded(slice(first.turn.text, 0, first.from)) : '';
  const right = last ? folded(slice(last.turn.text, last.to, Number.MAX_SAFE_INTEGER)) : '';
  const said = (from: number, to: number) =>
    folded(
      turns
        .slice(Math.max(0, from), to)
        .map(({ text }) => text)
        .join(' '),
    );
  return {
    inside: `${left}\n${right}`,
    before: left === '' ? said(start - neighbours, start) : '',
    after: right === '' ? said(end, end + neighbours) : '',
  };
}
