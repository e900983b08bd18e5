/** What a coder has settled: words they declined for a code, and text they have given it. */
import type { DeclineAct } from '../model/act.js';
import type { Coding } from '../model/coding.js';
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
interface SettledPart {
  readonly code: string;
  readonly from: number;
  readonly to: number;
  /** Only these keywords are; without them, all. A new keyword may ask again. */
  readonly keywords?: readonly string[] | undefined;
}

/** Tells what needs no answer any more. */
export interface Settled {
  /** A place where a keyword was found: the code is settled for all of it. */
  readonly hit: (turn: number, hit: Placed<Hit>) => boolean;
  /** Another reason for a code, which speaks of a whole segment: the code is settled for some of it. */
  readonly reason: (turn: number, code: string, at: Placed['at'], reason: string) => boolean;
}

/** @param codes every id that a code has or had, with the id it has today */
export function settledIn(
  transcript: Transcript,
  codes: ReadonlyMap<string, string>,
  decisions: Decisions,
): Settled {
  const byTurn = settledParts(transcript, codes, decisions);
  return {
    hit: (turn, hit) => byTurn.get(turn)?.some((one) => covers(one, hit)) ?? false,
    reason: (turn, code, [from, to], reason) =>
      byTurn
        .get(turn)
        ?.some((one) => isAbout(one, code, reason) && one.from < to && from < one.to) ?? false,
  };
}

/** By the number of the turn. */
function settledParts(
  transcript: Transcript,
  codes: ReadonlyMap<string, string>,
  { declined = [], codings = [] }: Decisions,
): ReadonlyMap<number, readonly SettledPart[]> {
  const byTurn = new Map<number, SettledPart[]>();
  const settle = (span: Span, settled: Pick<SettledPart, 'code' | 'keywords'>): void => {
    for (const { turn, from, to } of slicesOf(transcript, span)) {
      const part = { code: settled.code, keywords: settled.keywords, from, to };
      const parts = byTurn.get(turn.turn);
      if (parts) parts.push(part);
      else byTurn.set(turn.turn, [part]);
    }
  };
  for (const act of declined) {
    if (act.transcript !== transcript.id) continue;
    settle(act, { code: codes.get(act.code) ?? act.code, keywords: act.keywords });
  }
  for (const { current, anchor, transcript: id } of codings) {
    if (id === transcript.id && current && anchor.span) settle(anchor.span, { code: current });
  }
  return byTurn;
}

function covers(part: SettledPart, { code, keyword, at }: Placed<Hit>): boolean {
  return isAbout(part, code, keyword) && part.from <= at[0] && at[1] <= part.to;
}

function isAbout({ code, keywords }: SettledPart, wanted: string, reason: string): boolean {
  return code === wanted && (keywords?.includes(reason) ?? true);
}
