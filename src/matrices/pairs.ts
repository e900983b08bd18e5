/** Which segments of a transcript stand together, by a rule. */
import { grouped } from '../model/grouped.js';
import type { Segment } from '../model/segment.js';
import { spanKey } from '../model/span.js';
import { lengthOf } from '../text/offsets.js';
import { orderOf, slicesOf } from '../text/turns.js';

/** `span`: the same words; `overlap`: some of them; `turn`: the same turn; a number: at most so many turns apart. */
export type Nearness = 'span' | 'overlap' | 'turn' | number;

/** The one that begins first comes first. */
export type Pair = readonly [first: Segment, second: Segment];

/** A segment on the axis that a rule looks at, half open: letters, or turns. */
interface Stretch {
  readonly segment: Segment;
  readonly start: number;
  readonly end: number;
}

/** Pairs of segments of one transcript with different codes, in the order in which the second begins. */
export function pairsIn(segments: readonly Segment[], nearness: Nearness): Pair[] {
  if (nearness === 'span') return samePairs(segments);
  const toStretch = nearness === 'overlap' ? inLetters(segments) : inTurns(nearness);
  const stretches = segments.map(toStretch).sort((a, b) => a.start - b.start || a.end - b.end);
  const pairs: Pair[] = [];
  let open: Stretch[] = [];
  for (const stretch of stretches) {
    open = open.filter(({ end }) => end > stretch.start);
    for (const { segment } of open) {
      if (segment.code !== stretch.segment.code) pairs.push([segment, stretch.segment]);
    }
    open.push(stretch);
  }
  return pairs;
}

function samePairs(segments: readonly Segment[]): Pair[] {
  const bySpan = grouped(segments, ({ span }) => spanKey(span));
  return [...bySpan.values()].flatMap((same) =>
    same.flatMap((first, at) => same.slice(at + 1).map((second): Pair => [first, second])),
  );
}

function inLetters([first]: readonly Segment[]): (segment: Segment) => Stretch {
  const { turns, places } = orderOf(first?.transcript ?? { lines: [] });
  const begins: number[] = [];
  let letters = 0;
  for (const { text } of turns) {
    begins.push(letters);
    letters += lengthOf(text);
  }
  const at = ([turn, point]: Segment['span']['from']) =>
    (begins[places.get(turn) ?? 0] ?? 0) + point;
  return (segment) => ({ segment, start: at(segment.span.from), end: at(segment.span.to) });
}

function inTurns(nearness: 'turn' | number): (segment: Segment) => Stretch {
  const apart = nearness === 'turn' ? 0 : nearness;
  return (segment) => {
    const places = turnPlaces(segment);
    const last = places.at(-1) ?? -1;
    return { segment, start: places[0] ?? 0, end: last + 1 + apart };
  };
}

/** The turns with words of a segment, by their places in the transcript. */
export function turnPlaces({ transcript, span }: Pick<Segment, 'transcript' | 'span'>): number[] {
  const { places } = orderOf(transcript);
  return slicesOf(transcript, span)
    .filter(({ from, to }) => from < to)
    .flatMap(({ turn }) => places.get(turn.turn) ?? []);
}

/** From where the first begins to where the later of the two ends, with the code of one of them. */
export function around([first, second]: Pair, code: string): Segment {
  const { transcript } = first;
  const { places } = orderOf(transcript);
  const placeOf = ([turn]: Segment['span']['to']) => places.get(turn) ?? 0;
  const [a, b] = [first.span, second.span];
  const before = placeOf(a.from) - placeOf(b.from) || a.from[1] - b.from[1];
  const later = placeOf(a.to) - placeOf(b.to) || a.to[1] - b.to[1];
  return {
    code,
    transcript,
    span: { from: before <= 0 ? a.from : b.from, to: later >= 0 ? a.to : b.to },
  };
}
