/** Where a coding stands, and by what words it is found, once names have become pseudonyms. */
import type { Anchored } from '../model/act.js';
import type { Span, TurnPosition } from '../model/span.js';
import { fold } from '../text/fold.js';
import { type NamePair, type Renamer, renamedRange } from '../text/names.js';
import { lengthOf, slice, toPoints, toUnits } from '../text/offsets.js';
import { slicesOf, turnNumbered } from '../text/turns.js';
import { anchored, nthOf } from './anchored.js';
import { findAgain, isUnchanged } from './find-again.js';
import type { RenamedTranscript } from './renamed-transcript.js';
import { contextLength } from './sought.js';

type Words = Pick<Anchored, 'quote' | 'before' | 'after'>;

/**
 * The place in the renamed transcript. Where the turns are as they were coded, its words, what is around
 * them and the turns' hashes are taken down anew. Where they have changed since, it is found as before:
 * it takes on what is around its words now, and keeps the hashes that tell of the change.
 */
export function renamedPlace(
  place: Anchored,
  transcript: RenamedTranscript | undefined,
  rename: Renamer,
  pairs: readonly NamePair[],
): Anchored {
  if (!transcript) return { ...place, ...renamedWords(place, rename, pairs) };
  const { before, transcript: after, hits } = transcript;
  // A run that was stopped half way has done it already.
  if (isUnchanged(after, place)) return place;
  const isTouched = slicesOf(before, place).some(({ turn }) => hits.has(turn.turn));
  if (isUnchanged(before, place)) {
    return isTouched ? anchored(after, renamedSpan(transcript, place)) : place;
  }
  const words = renamedWords(place, rename, pairs);
  const { state, span } = findAgain(before, place);
  if (!isTouched || !span || span.from[0] !== place.from[0]) return { ...place, ...words };
  const now = anchored(after, renamedSpan(transcript, span));
  // What was found may be a part of a name only in the words as they were coded: then they are those found.
  const isOther = state !== 'fuzzy' && fold(now.quote).text !== fold(words.quote).text;
  const quote = isOther ? now.quote : words.quote;
  const found = { quote, before: now.before, after: now.after };
  const { nth: _, ...rest } = place;
  // Words that have changed are looked for by what is around them, not by their rank.
  const nth = state === 'fuzzy' ? {} : nthOf(after, { from: now.from, to: place.to }, found);
  return { ...rest, ...found, ...nth };
}

/** A span of the transcript before in the transcript after. */
export function renamedSpan({ before, transcript, hits }: RenamedTranscript, span: Span): Span {
  const moved = ([number, at]: TurnPosition, end: 0 | 1): TurnPosition => {
    const was = turnNumbered(before, number)?.text ?? '';
    const is = turnNumbered(transcript, number)?.text ?? '';
    const unit = toUnits(was, at);
    return [number, toPoints(is, renamedRange(hits.get(number) ?? [], [unit, unit])[end])];
  };
  return { from: moved(span.from, 0), to: moved(span.to, 1) };
}

/** The words of a place and what stood around them, read as one text, since a name may reach from one into the other. */
function renamedWords(place: Anchored, rename: Renamer, pairs: readonly NamePair[]): Words {
  const isCut = (context: string) => lengthOf(context) >= contextLength;
  const head = isCut(place.before) ? withoutHalf(place.before, pairs, 'end') : ['', place.before];
  const tail = isCut(place.after) ? withoutHalf(place.after, pairs, 'start') : ['', place.after];
  const [before = '', after = ''] = [head[1], tail[1]];
  const all = before + place.quote + after;
  // Of several turns each is read by itself: no name goes over from one speaker to the next.
  const parts = place.text.length > 1 ? all.split('\n') : [all];
  let start = 0;
  const hits = parts.flatMap((part) => {
    const from = start;
    start += part.length + 1;
    return rename(part).hits.map((hit) => ({ ...hit, from: hit.from + from, to: hit.to + from }));
  });
  if (hits.length === 0 && head[0] === '' && tail[0] === '') return place;
  let text = all;
  for (const hit of hits.toReversed()) {
    text = text.slice(0, hit.from) + hit.instead + text.slice(hit.to);
  }
  const end = before.length + place.quote.length;
  const [from, to] = renamedRange(hits, [before.length, end]);
  const left = `${head[0]}${text.slice(0, from)}`;
  const right = `${text.slice(to)}${tail[0]}`;
  return {
    quote: text.slice(from, to),
    before: slice(left, Math.max(0, lengthOf(left) - contextLength), lengthOf(left)),
    after: slice(right, 0, contextLength),
  };
}

/** Fewer letters tell nobody's name. */
const shortestHalf = 3;

/**
 * A context is cut after 32 characters, in the middle of a name too: what is left of the name goes.
 * @param left which part of a name can be left: its end in what stands before, its start in what stands after
 * @returns the pseudonym in its place, and the rest of the context
 */
function withoutHalf(
  context: string,
  pairs: readonly NamePair[],
  left: 'start' | 'end',
): [pseudonym: string, rest: string] {
  let half = 0;
  let instead = '';
  const forms = pairs.flatMap(({ name, pseudonym }) => [
    [name, pseudonym] as const,
    [name.toUpperCase(), pseudonym.toUpperCase()] as const,
  ]);
  for (const [name, pseudonym] of forms) {
    const least = Math.max(half + 1, shortestHalf);
    for (let length = Math.min(name.length, context.length); length >= least; length -= 1) {
      const part = left === 'end' ? name.slice(-length) : name.slice(0, length);
      const isThere = left === 'end' ? context.startsWith(part) : context.endsWith(part);
      if (!isThere) continue;
      const beside = left === 'end' ? context.slice(length) : context.slice(0, -length);
      if ((left === 'end' ? /^[\p{L}\p{M}\p{Nd}]/u : /[\p{L}\p{M}\p{Nd}]$/u).test(beside)) continue;
      half = length;
      instead = pseudonym;
    }
  }
  if (half === 0) return ['', context];
  return [instead, left === 'end' ? context.slice(half) : context.slice(0, -half)];
}
