/** Talk that coders have read, with the stretches that carry each code: what keywords are measured by. */
import type { Coding } from '../model/coding.js';
import { grouped } from '../model/grouped.js';
import type { CoderWork, Study } from '../model/study.js';
import type { Transcript, Turn } from '../model/transcript.js';
import { orderOf, slicesOf } from '../text/turns.js';
import { turnsRead } from '../text/turns-read.js';
import { listener } from './listener.js';

/** In code points of a turn, half open. */
export type Part = readonly [from: number, to: number];

export interface CodedTurn {
  readonly transcript: Transcript;
  readonly turn: Turn;
  /** The turn before it, whoever speaks there. */
  readonly before: Turn | undefined;
  /** By code, the stretches in reading order; those that overlap are one. */
  readonly codes: ReadonlyMap<string, readonly Part[]>;
}

export interface CodedTalk {
  /** Turns that at least one of the coders has read, in reading order. */
  readonly turns: readonly CodedTurn[];
  /** How many turns none of them has read. */
  readonly unread: number;
  /** Transcripts taken to be read whole, since somebody coded in them and marked nothing as read. */
  readonly assumed: readonly string[];
}

type Talk = Pick<Study, 'transcripts' | 'settings'>;

/** Turns without words, and what moderators say unless the study counts it, are left out of both. */
export function codedTalk(
  { transcripts, settings }: Talk,
  coders: readonly CoderWork[],
): CodedTalk {
  const { countModerators } = settings;
  const read = coders.map(turnsRead);
  const codings = grouped(
    coders.flatMap((one) => one.codings),
    ({ transcript }) => transcript,
  );
  const assumed: string[] = [];
  let unread = 0;
  const turns = transcripts.flatMap((transcript) => {
    const isHeard = listener(transcript, { countModerators });
    const reads = read.map((of) => of(transcript));
    if (reads.some((one) => one.assumed)) assumed.push(transcript.id);
    const codesIn = codesByTurn(transcript, codings.get(transcript.id) ?? []);
    return orderOf(transcript).turns.flatMap((turn, place, all): CodedTurn[] => {
      if (turn.text === '' || !isHeard(turn)) return [];
      if (reads.some(({ places }) => places.has(place))) {
        return [{ transcript, turn, before: all[place - 1], codes: codesIn(turn.turn) }];
      }
      unread += 1;
      return [];
    });
  });
  return { turns, unread, assumed };
}

function codesByTurn(
  transcript: Transcript,
  codings: readonly Coding[],
): (turn: number) => CodedTurn['codes'] {
  const stretches = codings.flatMap(({ current: code, anchor: { span } }) =>
    code === undefined || !span
      ? []
      : slicesOf(transcript, span).map(({ turn, from, to }) => ({
          turn: turn.turn,
          code,
          from,
          to,
        })),
  );
  const byTurn = grouped(stretches, ({ turn }) => turn);
  return (turn) => {
    const byCode = grouped(byTurn.get(turn) ?? [], ({ code }) => code);
    return new Map([...byCode].map(([code, own]) => [code, joined(own)]));
  };
}

function joined(stretches: readonly { readonly from: number; readonly to: number }[]): Part[] {
  const parts: [number, number][] = [];
  for (const { from, to } of stretches.toSorted((a, b) => a.from - b.from)) {
    const last = parts.at(-1);
    if (last && from <= last[1]) last[1] = Math.max(last[1], to);
    else if (from < to) parts.push([from, to]);
  }
  return parts;
}
