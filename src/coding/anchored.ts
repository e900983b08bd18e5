/** Anchors a span: takes down its words and what stands around them, so that they can be found again. */
import type { Anchored } from '../model/act.js';
import type { Around, Coding } from '../model/coding.js';
import type { Span } from '../model/span.js';
import type { Transcript, Turn } from '../model/transcript.js';
import { unfold } from '../text/fold.js';
import { shortHash } from '../text/hash.js';
import { allToUnits, lengthOf, toUnits, widenToGraphemes } from '../text/offsets.js';
import { slicesOf, turnNumbered, wordsIn } from '../text/turns.js';
import { isAlone } from './alone.js';
import { regionOf } from './region.js';
import { contextLength, framed, hashAround, placesOf, soughtOf } from './sought.js';

/** The span widened so that it cuts no grapheme, with its quote, context and the hashes of its turns. */
export function anchored(transcript: Transcript, span: Span): Anchored {
  const whole = widened(transcript, span);
  const words = wordsAt(transcript, whole);
  return { transcript: transcript.id, ...whole, ...words, ...nthOf(transcript, whole, words) };
}

/** What stands at a span, and around it. */
function wordsAt(
  transcript: Transcript,
  { from, to }: Span,
): Pick<Anchored, 'quote' | 'before' | 'after' | 'text'> {
  const slices = slicesOf(transcript, { from, to });
  const first = slices[0]?.turn.text ?? '';
  const last = slices.at(-1)?.turn.text ?? '';
  // Every coding of a study is read so: each text is looked at once, not for each of its positions.
  const [lead = 0, start = 0] = allToUnits(first, [Math.max(0, from[1] - contextLength), from[1]]);
  const [end = 0, trail = 0] = allToUnits(last, [to[1], to[1] + contextLength]);
  return {
    quote: slices.length === 1 ? first.slice(start, end) : wordsIn(slices),
    before: first.slice(lead, start),
    after: last.slice(end, trail),
    text: slices.map(({ turn }) => turnHash(turn)),
  };
}

/** What stood around a coding's words when it was made. */
export function aroundIn(was: Transcript | undefined, coding: Coding): Around {
  if (coding.around) return coding.around;
  if (!was) return { before: '', after: '', text: [] };
  const { before, after, text } = wordsAt(was, coding);
  return { before, after, text };
}

/** The span, or a little more where it would cut a letter from its accent or an emoji in two. */
export function widened(transcript: Transcript, { from, to }: Span): Span {
  const first = turnNumbered(transcript, from[0])?.text ?? '';
  const last = turnNumbered(transcript, to[0])?.text ?? '';
  const [start] = widenToGraphemes(first, from[1], from[0] === to[0] ? to[1] : lengthOf(first));
  const [, end] = widenToGraphemes(last, from[0] === to[0] ? from[1] : 0, to[1]);
  return { from: [from[0], start], to: [to[0], end] };
}

/** Which of its kind it is, where it is not the only one. */
export function nthOf(
  transcript: Transcript,
  span: Span,
  words: Pick<Anchored, 'quote' | 'before' | 'after'>,
): Pick<Anchored, 'nth'> {
  const region = regionOf(transcript, span);
  if (!region) return {};
  const folded = region.folded();
  const sought = soughtOf(words);
  const text = framed(folded.text);
  const places = placesOf(sought, text);
  if (places.length < 2 && isAlone(text, sought)) return {};
  const space = words.quote.length - words.quote.trimStart().length;
  const start = toUnits(region.text, span.from[1]) + space;
  const which = places.findLastIndex((at) => unfold(folded, [at - 1, at])[0] <= start);
  return { nth: [which + 1, hashAround(text, sought, places)] };
}

const hashes = new WeakMap<Turn, string>();

/** A short hash of what is said in a turn. Transcripts are read-only, so each turn is hashed once. */
export function turnHash(turn: Turn): string {
  const known = hashes.get(turn);
  if (known !== undefined) return known;
  const hash = shortHash(turn.text);
  hashes.set(turn, hash);
  return hash;
}
