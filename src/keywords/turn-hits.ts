/** The hits in each turn of a study: found once in a command, and fit to be kept for the next. */
import type { Study } from '../model/study.js';
import { type Turn, turnsOf } from '../model/transcript.js';
import { compileMatcher } from './compile.js';
import { type Hit, matchTurn } from './match.js';
import type { Matcher } from './matcher.js';
import { type Placed, placed } from './placed.js';

const found = new WeakMap<Matcher, WeakMap<Turn, readonly Placed<Hit>[]>>();

/** Transcripts are read-only, so each turn is matched once, however many coders are asked for. */
export function hitsIn(turn: Turn, matcher: Matcher): readonly Placed<Hit>[] {
  const inTurns = foundBy(matcher);
  const known = inTurns.get(turn);
  if (known) return known;
  const hits = placed(turn.text, matchTurn(matcher, turn.text));
  inTurns.set(turn, hits);
  return hits;
}

function foundBy(matcher: Matcher): WeakMap<Turn, readonly Placed<Hit>[]> {
  const known = found.get(matcher);
  if (known) return known;
  const inTurns = new WeakMap<Turn, readonly Placed<Hit>[]>();
  found.set(matcher, inTurns);
  return inTurns;
}

/** A hit: the number of its keyword in the codebook, its units, points and place. */
type HitRow = readonly [
  ...[keyword: number, from: number, to: number, points: number],
  ...at: readonly [from: number, to: number],
];

/** The hits of every transcript, turn by turn; null for a turn that was not matched. */
export type HitRows = readonly (readonly (readonly HitRow[] | null)[])[];

/** What has been found so far. */
export function packHits({
  codebook,
  transcripts,
}: Pick<Study, 'codebook' | 'transcripts'>): HitRows {
  const matcher = compileMatcher(codebook);
  const inTurns = foundBy(matcher);
  const numbers = new Map(
    matcher.keywords.map(({ code, keyword }, at) => [`${code} ${keyword}`, at]),
  );
  const pack = ({ code, keyword, from, to, points, at }: Placed<Hit>): HitRow => [
    ...([numbers.get(`${code} ${keyword}`) ?? -1, from, to, points] as const),
    ...at,
  ];
  return transcripts.map((transcript) =>
    turnsOf(transcript).map((turn) => inTurns.get(turn)?.map(pack) ?? null),
  );
}

/** Takes over what was packed of the same talk and codebook. */
export function unpackHits(
  { codebook, transcripts }: Pick<Study, 'codebook' | 'transcripts'>,
  packed: HitRows,
): void {
  const matcher = compileMatcher(codebook);
  const inTurns = foundBy(matcher);
  const unpack = ([number, from, to, points, start, end]: HitRow): Placed<Hit>[] => {
    const sought = matcher.keywords[number];
    if (!sought) return [];
    const { code, keyword, sense } = sought;
    return [{ code, keyword, sense, from, to, points, at: [start, end] }];
  };
  transcripts.forEach((transcript, place) => {
    turnsOf(transcript).forEach((turn, row) => {
      const hits = packed[place]?.[row];
      if (hits) inTurns.set(turn, hits.flatMap(unpack));
    });
  });
}
