/** Cuts talk into the units that coders are compared on. */
import { toPoints } from '../text/offsets.js';
import { segmentsOf } from '../text/segment.js';
import type { Material, Talk } from './material.js';
import { numberAt } from './number-at.js';

export type AgreementUnit = 'turn' | 'sentence' | 'segment' | 'character';

/** A unit on the line of its talk. */
export interface TalkUnit {
  readonly talk: Talk;
  /** Places in the talk's turns of the first and the last turn it touches. */
  readonly first: number;
  readonly last: number;
  readonly start: number;
  readonly end: number;
}

/**
 * Turns and sentences as they are. A segment is a passage that anybody coded: codings that overlap are one.
 * Characters come in stretches on which no coding begins or ends.
 * @param language of the study, for transcripts that name none
 */
export function talkUnits(material: Material, unit: AgreementUnit, language: string): TalkUnit[] {
  const cut = cuts[unit];
  return material.talks.flatMap((talk, at) => cut(talk, material, at, language));
}

type Cut = (talk: Talk, material: Material, at: number, language: string) => TalkUnit[];

const cuts: Readonly<Record<AgreementUnit, Cut>> = {
  turn: (talk) =>
    talk.turns.map(({ start, end }, place) => ({ talk, first: place, last: place, start, end })),
  sentence: (talk, _material, _at, language) =>
    sentences(talk, talk.transcript.language ?? language),
  segment: passages,
  character: stretches,
};

function sentences(talk: Talk, language: string): TalkUnit[] {
  return talk.turns.flatMap(({ turn, start }, place) =>
    segmentsOf(turn.text, 'sentence', language).map(([from, to]) => ({
      ...{ talk, first: place, last: place },
      start: start + toPoints(turn.text, from),
      end: start + toPoints(turn.text, to),
    })),
  );
}

function passages(talk: Talk, { coders }: Material, at: number): TalkUnit[] {
  const marks = coders.flatMap((coder) => coder.marks[at] ?? []);
  const joined: { start: number; end: number }[] = [];
  for (const { start, end } of marks.sort((a, b) => a.start - b.start)) {
    const last = joined.at(-1);
    if (last && start < last.end) last.end = Math.max(last.end, end);
    else joined.push({ start, end });
  }
  return joined.map(({ start, end }) => ({
    talk,
    first: turnAt(talk, start),
    last: turnAt(talk, end - 1),
    start,
    end,
  }));
}

function stretches(talk: Talk, { coders }: Material, at: number): TalkUnit[] {
  const borders = coders.flatMap((coder) =>
    (coder.marks[at] ?? []).flatMap(({ start, end }) => [start, end]),
  );
  const turns = talk.turns.flatMap(({ start, end }) => [start, end]);
  const sorted = [...new Set([...borders, ...turns])].sort((a, b) => a - b);
  return sorted.slice(1).map((end, before) => {
    const start = numberAt(sorted, before);
    const place = turnAt(talk, start);
    return { talk, first: place, last: place, start, end };
  });
}

/** The place of the turn that holds a position: the last that begins at it or before. */
function turnAt({ turns }: Talk, position: number): number {
  let [low, high] = [0, turns.length - 1];
  while (low < high) {
    const middle = Math.ceil((low + high) / 2);
    if ((turns[middle]?.start ?? 0) <= position) low = middle;
    else high = middle - 1;
  }
  return low;
}
