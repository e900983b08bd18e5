/** Tells whether a part of some words has gone elsewhere, so that no one stretch holds them any more. */
import type { Anchored } from '../model/act.js';
import type { Span } from '../model/span.js';
import type { Transcript, Turn } from '../model/transcript.js';
import { fold } from '../text/fold.js';
import { slice } from '../text/offsets.js';
import { orderOf, quoteOf, slicesOf } from '../text/turns.js';
import { partsAtFullStops } from './full-stops.js';
import { overlap } from './overlap.js';

/** Where so many sentences have changed, words may have gone anywhere. */
const mostLost = 100;

/** @param span where the words stand now, changed */
export function isTorn(transcript: Transcript, { quote }: Anchored, span: Span): boolean {
  const [was, now] = [folded(quote), folded(quoteOf(transcript, span))];
  const [before, after] = textsBeside(transcript, span);
  const lost = lostSentences(was, now);
  return (
    lost.length > mostLost ||
    lost.some((sentence) => before.includes(sentence) || after.includes(sentence)) ||
    !now.startsWith(was.slice(0, overlap(before, was))) ||
    !now.endsWith(was.slice(was.length - overlap(was, after)))
  );
}

function folded(text: string): string {
  return fold(text).text.trim();
}

/** The sentences of a text that another has not, or not so often. */
function lostSentences(was: string, now: string): string[] {
  const left = new Map<string, number>();
  for (const one of partsAtFullStops(now)) left.set(one, (left.get(one) ?? 0) + 1);
  return partsAtFullStops(was).filter((one) => {
    const times = left.get(one) ?? 0;
    left.set(one, times - 1);
    return times < 1;
  });
}

/** Pieces split off a turn stand in the turns next to it. */
const neighbours = 3;

/** What stands before and behind a span, in its own turns and the next ones. */
function textsBeside(transcript: Transcript, span: Span): readonly [string, string] {
  const { turns, places } = orderOf(transcript);
  const slices = slicesOf(transcript, span);
  const [first, last] = [slices[0], slices.at(-1)];
  const start = places.get(span.from[0]) ?? 0;
  const end = (places.get(span.to[0]) ?? 0) + 1;
  const before = [
    ...turns.slice(Math.max(0, start - neighbours), start).map(textOf),
    first ? slice(first.turn.text, 0, first.from) : '',
  ];
  const after = [
    last ? slice(last.turn.text, last.to, Number.MAX_SAFE_INTEGER) : '',
    ...turns.slice(end, end + neighbours).map(textOf),
  ];
  return [folded(before.join(' ')), folded(after.join(' '))];
}

function textOf({ text }: Turn): string {
  return text;
}
