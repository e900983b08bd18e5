/** Anchors a span: takes down its words and what stands around them, so that they can be found again. */
import type { Anchored } from '../model/act.js';
import type { Span } from '../model/span.js';
import type { Transcript, Turn } from '../model/transcript.js';
import { shortHash } from '../text/hash.js';
import { lengthOf, slice, widenToGraphemes } from '../text/offsets.js';
import { quoteOf, slicesOf, turnNumbered } from '../text/turns.js';

/** How many code points of context are kept on either side, in their own turn. */
const context = 32;

/** The span widened so that it cuts no grapheme, with its quote, context and the hashes of its turns. */
export function anchored(transcript: Transcript, span: Span): Anchored {
  const whole = widened(transcript, span);
  const first = turnNumbered(transcript, whole.from[0])?.text ?? '';
  const last = turnNumbered(transcript, whole.to[0])?.text ?? '';
  return {
    transcript: transcript.id,
    ...whole,
    quote: quoteOf(transcript, whole),
    before: slice(first, Math.max(0, whole.from[1] - context), whole.from[1]),
    after: slice(last, whole.to[1], whole.to[1] + context),
    text: slicesOf(transcript, whole).map(({ turn }) => turnHash(turn)),
  };
}

function widened(transcript: Transcript, { from, to }: Span): Span {
  const first = turnNumbered(transcript, from[0])?.text ?? '';
  const last = turnNumbered(transcript, to[0])?.text ?? '';
  const [start] = widenToGraphemes(first, from[1], from[0] === to[0] ? to[1] : lengthOf(first));
  const [, end] = widenToGraphemes(last, from[0] === to[0] ? from[1] : 0, to[1]);
  return { from: [from[0], start], to: [to[0], end] };
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
