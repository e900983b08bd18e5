/** From hits to the stretches of talk that a suggestion covers. */
import { grouped } from '../model/grouped.js';
import type { Alike } from '../model/suggestion.js';
import type { Turn } from '../model/transcript.js';
import { type Hit, scoreOf } from './match.js';
import type { AlikeSegment } from './passages-alike.js';
import type { Placed } from './placed.js';

/** Neighbouring segments of a turn, joined where a hit crosses from one into the next. */
export interface Stretch extends Placed {
  readonly code: string;
  readonly score: number;
  readonly hits: readonly Placed<Hit>[];
  readonly alike?: readonly Alike[];
  /** The turn before, where signs there count as well. */
  readonly before?: Before;
  /** True where the turn before is part of the stretch. */
  readonly isPair?: boolean;
}

/** The turn before another one, with its hits. */
export interface Before {
  readonly turn: Turn;
  readonly hits: readonly Placed<Hit>[];
}

/** Segments from the first to the last, by index. */
interface Run {
  readonly first: number;
  last: number;
  readonly hits: Placed<Hit>[];
}

/**
 * The stretches that hold hits, code by code.
 * @param hits of one turn, in reading order
 * @param segments of the same turn, in order
 */
export function stretchesOf(hits: readonly Placed<Hit>[], segments: readonly Placed[]): Stretch[] {
  return [...grouped(hits, ({ code }) => code)].flatMap(([code, ofCode]) =>
    runsOf(ofCode, segments).flatMap(({ first, last, hits }): Stretch[] => {
      const [start, end] = [segments[first], segments[last]];
      if (!start || !end) return [];
      const at = [start.at[0], end.at[1]] as const;
      return [{ code, score: scoreOf(hits), hits, from: start.from, to: end.to, at }];
    }),
  );
}

/** Adds to each stretch what its segments are like, and a stretch for each segment that has nothing else. */
export function withAlike(
  stretches: readonly Stretch[],
  found: readonly AlikeSegment[],
): Stretch[] {
  if (found.length === 0) return [...stretches];
  const isIn = ({ segment, code }: AlikeSegment, stretch: Stretch) =>
    code === stretch.code && stretch.from <= segment.from && segment.to <= stretch.to;
  const alone = found.filter((one) => !stretches.some((stretch) => isIn(one, stretch)));
  const bare = [...grouped(alone, ({ segment, code }) => `${segment.from} ${code}`).values()];
  return [
    ...stretches.map((stretch) =>
      likened(
        stretch,
        found.filter((one) => isIn(one, stretch)),
      ),
    ),
    ...bare.flatMap((own) => {
      const [first] = own;
      return first
        ? [likened({ ...first.segment, code: first.code, score: 0, hits: [] }, own)]
        : [];
    }),
  ];
}

/** The stretch with the strongest reason of each kind. */
function likened(stretch: Stretch, found: readonly AlikeSegment[]): Stretch {
  const kinds = grouped(
    found.map(({ alike }) => alike),
    ({ to }) => to,
  );
  const alike = [...kinds.values()].flatMap((all) => all.toSorted(byPoints).slice(0, 1));
  if (alike.length === 0) return stretch;
  const points = alike.reduce((sum, one) => sum + one.points, 0);
  return { ...stretch, score: stretch.score + points, alike };
}

function byPoints(a: Alike, b: Alike): number {
  return b.points - a.points || (b.passages ?? 0) - (a.passages ?? 0);
}

function runsOf(hits: readonly Placed<Hit>[], segments: readonly Placed[]): Run[] {
  const runs: Run[] = [];
  let first = 0;
  for (const hit of hits) {
    while (first < segments.length - 1 && (segments[first]?.to ?? 0) <= hit.from) first += 1;
    let last = first;
    while ((segments[last + 1]?.from ?? hit.to) < hit.to) last += 1;
    const run = runs.at(-1);
    if (run && first <= run.last) {
      run.last = Math.max(run.last, last);
      run.hits.push(hit);
    } else {
      runs.push({ first, last, hits: [hit] });
    }
  }
  return runs;
}
