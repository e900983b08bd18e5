/** What a coder has settled: words they declined for a code, and text they have given it. */
import type { DeclineAct } from '../model/act.js';
import type { Coding } from '../model/coding.js';
import { grouped } from '../model/grouped.js';
import type { Span } from '../model/span.js';
import type { Transcript } from '../model/transcript.js';
import { slicesOf } from '../text/turns.js';
import type { Hit } from './match.js';
import type { Placed } from './placed.js';

export interface Decisions {
  readonly declined?: readonly DeclineAct[];
  /** Codings in force. */
  readonly codings?: readonly Coding[];
}

/** A code that is settled for a stretch of one turn, in code points. */
interface Settled {
  readonly code: string;
  readonly turn: number;
  readonly from: number;
  readonly to: number;
  /** Only these keywords are; without them, all. A new keyword may ask again. */
  readonly keywords?: readonly string[];
}

/**
 * Tells whether a hit in a turn needs no answer any more.
 * @param codes every id that a code has or had, with the id it has today
 */
export function settledIn(
  transcript: Transcript,
  codes: ReadonlyMap<string, string>,
  { declined = [], codings = [] }: Decisions,
): (turn: number, hit: Placed<Hit>) => boolean {
  const settle = (span: Span, settled: Pick<Settled, 'code' | 'keywords'>): Settled[] =>
    slicesOf(transcript, span).map(({ turn, from, to }) => ({
      turn: turn.turn,
      from,
      to,
      ...settled,
    }));
  const settled = [
    ...declined
      .filter((act) => act.transcript === transcript.id)
      .flatMap((act) =>
        settle(act, { code: codes.get(act.code) ?? act.code, keywords: act.keywords }),
      ),
    ...codings
      .filter((coding) => coding.transcript === transcript.id)
      .flatMap(({ current, anchor: { span } }) =>
        current && span ? settle(span, { code: current }) : [],
      ),
  ];
  const byTurn = grouped(settled, ({ turn }) => turn);
  return (turn, hit) => byTurn.get(turn)?.some((one) => covers(one, hit)) ?? false;
}

function covers({ code, from, to, keywords }: Settled, hit: Placed<Hit>): boolean {
  if (code !== hit.code || hit.at[0] < from || hit.at[1] > to) return false;
  return keywords === undefined || keywords.includes(hit.keyword);
}
