/** Anchors a span: takes down its words and what stands around them, so that they can be found again. */
import type { Anchored } from '../model/act.js';
import type { Span } from '../model/span.js';
import type { Transcript, Turn } from '../model/transcript.js';
import { shortHash } from '../text/hash.js';
import { lengthOf, slice, widenToGraphemes } from '../text/offsets.js';
import { quoteOf, slicesOf, turnNumbered } from '../text/turns.js';
import { isAlone } from './alone.js';
import { regionOf } from './region.js';
import { contextLength, framed, placesBetween, placesOf, soughtOf, windowOf } from './sought.js';

/** The span widened so that it cuts no grapheme, with its quote, context and the hashes of its turns. */
export function anchored(transcript: Transcript, span: Span): Anchored {
  const whole = widened(transcript, span);
  const first = turnNumbered(transcript, whole.from[0])?.text ?? '';
  const last = turnNumbered(transcript, whole.to[0])?.text ?? '';
  const words = {
    quote: quoteOf(transcript, whole),
    before: slice(first, Math.max(0, whole.from[1] - contextLength), whole.from[1]),
    after: slice(last, whole.to[1], whole.to[1] + contextLength),
  };
  return {
    transcript: transcript.id,
    ...whole,
    ...words,
    text: slicesOf(transcript, whole).map(({ turn }) => turnHash(turn)),
    ...nthOf(transcript, whole, words),
  };
}

/** The span, or a little more where it would cut a letter from its accent or an emoji in two. */
export function widened(transcript: Transcript, { from, to }: Span): Span {
  const first = turnNumbered(transcript, from[0])?.text ?? '';
  const last = turnNumbered(transcript, to[0])?.text ?? '';
  const [start] = widenToGraphemes(first, from[1], from[0] === to[0] ? to[1] : lengthOf(first));
  const [, end] = widenToGraphemes(last, from[0] === to[0] ? from[1] : 0, to[1]);
  return { from: [from[0], start], to: [to[0], end] };
}

/** Which of how many its words are, where they or parts of them stand there more than once. */
function nthOf(
  transcript: Transcript,
  span: Span,
  words: Pick<Anchored, 'quote' | 'before' | 'after'>,
): Pick<Anchored, 'nth'> {
  const region = regionOf(transcript, span);
  if (!region) return {};
  const sought = soughtOf(words);
  const text = framed(region.folded().text);
  const places = placesOf(sought, text);
  if (places.length < 2 && isAlone(text, sought)) return {};
  const [own = 0, ...alike] = placesBetween(sought, text);
  const reach = windowOf(sought).length;
  const near = places.filter((at) => Math.abs(at - own) < reach);
  // With another of them close by, or between the same words, nobody can tell them apart for long.
  const isTold = alike.length === 0 && near.length === 1;
  return { nth: [isTold ? places.indexOf(own) + 1 : 0, places.length] };
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
