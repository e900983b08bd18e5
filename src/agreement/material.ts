/**
 * What coders are compared on: the talk that counts, as one line of characters for each transcript, and every
 * coder's codings on it as stretches.
 */
import { type Codebook, codesOf } from '../model/codebook.js';
import type { Coding } from '../model/coding.js';
import { grouped } from '../model/grouped.js';
import { sessionOf } from '../model/session.js';
import type { Study } from '../model/study.js';
import type { Transcript, Turn } from '../model/transcript.js';
import { lengthOf } from '../text/offsets.js';
import { orderOf, slicesOf } from '../text/turns.js';
import { turnsRead } from '../text/turns-read.js';

/** A turn on the line of its transcript. */
export interface TalkTurn {
  readonly turn: Turn;
  /** Its place among all turns of the transcript, from 0. */
  readonly place: number;
  readonly start: number;
  readonly end: number;
}

/** A transcript's turns that count, one behind the other. */
export interface Talk {
  readonly transcript: Transcript;
  readonly session: string | undefined;
  readonly turns: readonly TalkTurn[];
  readonly length: number;
}

/** A coding on the line of its transcript. */
export interface Mark {
  readonly label: string;
  readonly start: number;
  readonly end: number;
}

export interface CoderMaterial {
  readonly coder: string;
  /** Marks by talk, in the order of the talks, each by place. */
  readonly marks: readonly (readonly Mark[])[];
  /** By talk: for each of its turns, whether this coder has read it. */
  readonly read: readonly (readonly boolean[])[];
  /** Transcripts that are taken to be read whole, since nothing was marked as read. */
  readonly assumed: readonly string[];
  /** Turns that carry a coding and are not marked as read: they count as not read. */
  readonly unmarked: number;
  /** Codings without a place or a code in the codebook, and of retired codes that nobody asked for. */
  readonly leftOut: number;
}

export interface Material {
  readonly talks: readonly Talk[];
  readonly coders: readonly CoderMaterial[];
  /** What codings can be labelled with, in the order of the codebook. */
  readonly labels: readonly string[];
}

/**
 * @param labelOf what a code counts as: itself, a theme above it, or nothing where it is left out
 * @param labels all that `labelOf` can give, in order
 */
export function materialOf(
  study: Study,
  coders: readonly string[],
  labels: readonly string[],
  labelOf: (code: string) => string | undefined,
): Material {
  const talks = study.transcripts.map((transcript) => talkOf(study, transcript));
  const isRetired = retiredWithout(study.codebook, labelOf);
  return {
    talks,
    labels,
    coders: coders.map((coder) => {
      const work = study.work.find((one) => one.coder === coder);
      const codings = work?.codings ?? [];
      const read = talks.map(({ transcript }) => transcript).map(turnsRead(work));
      const placed = codings.filter(({ current, anchor }) => current !== undefined && anchor.span);
      const marks = marksOf(talks, placed, labelOf);
      const isRead = talks.map(({ turns }, at) =>
        turns.map(({ place }) => read[at]?.places.has(place) ?? false),
      );
      return {
        coder,
        marks: marks.map((own, at) => own.filter(isIn(talks[at], isRead[at] ?? []))),
        read: isRead,
        unmarked: unmarkedTurns(talks, marks, isRead),
        assumed: talks.flatMap(({ transcript }, at) => (read[at]?.assumed ? [transcript.id] : [])),
        leftOut: codings.length - placed.filter((coding) => !isRetired(coding)).length,
      };
    }),
  };
}

function retiredWithout(codebook: Codebook, labelOf: (code: string) => string | undefined) {
  const codes = codesOf(codebook).map(({ code }) => code);
  const retired = codes.filter(({ id, status }) => status === 'retired' && !labelOf(id));
  const ids = new Set(retired.map(({ id }) => id));
  return ({ current, code }: Coding) => ids.has(current ?? code);
}

/** Tells whether a mark stands, at least in part, on a turn that its coder has read. */
function isIn(talk: Talk | undefined, read: readonly boolean[]): (mark: Mark) => boolean {
  if (!talk || read.every((one) => one)) return () => true;
  const turns = talk.turns.filter((_, turn) => read[turn]);
  return (mark) => turns.some(({ start, end }) => mark.start < end && start < mark.end);
}

function unmarkedTurns(
  talks: readonly Talk[],
  marks: readonly (readonly Mark[])[],
  read: readonly (readonly boolean[])[],
): number {
  return talks.reduce((sum, { turns }, at) => {
    const unread = turns.filter((_, turn) => !read[at]?.[turn]);
    const own = marks[at] ?? [];
    return (
      sum +
      unread.filter((turn) => own.some((mark) => mark.start < turn.end && turn.start < mark.end))
        .length
    );
  }, 0);
}

/** What moderators say is left out, as in tables, unless the study counts it; so are turns without words. */
function talkOf({ settings }: Study, transcript: Transcript): Talk {
  const moderators = new Set(
    settings.countModerators
      ? []
      : transcript.speakers.filter(({ role }) => role === 'moderator').map(({ id }) => id),
  );
  let length = 0;
  const turns = orderOf(transcript).turns.flatMap((turn, place): TalkTurn[] => {
    if (turn.text === '' || (turn.speaker !== undefined && moderators.has(turn.speaker))) return [];
    const start = length;
    length += lengthOf(turn.text);
    return [{ turn, place, start, end: length }];
  });
  return { transcript, session: sessionOf(settings, transcript), turns, length };
}

function marksOf(
  talks: readonly Talk[],
  codings: readonly Coding[],
  labelOf: (code: string) => string | undefined,
): Mark[][] {
  const byTranscript = grouped(codings, ({ transcript }) => transcript);
  return talks.map((talk) => {
    const starts = new Map(talk.turns.map(({ turn, start }) => [turn.turn, start]));
    const marks = (byTranscript.get(talk.transcript.id) ?? []).flatMap((coding): Mark[] => {
      const label = labelOf(coding.current ?? coding.code);
      const mark = label === undefined ? undefined : stretchOf(talk.transcript, coding, starts);
      return label === undefined || !mark ? [] : [{ label, ...mark }];
    });
    return marks.sort((a, b) => a.start - b.start || a.end - b.end);
  });
}

/** Where a coding begins and ends on the line; nothing where only moderators speak in it. */
function stretchOf(
  transcript: Transcript,
  { anchor }: Coding,
  starts: ReadonlyMap<number, number>,
): { start: number; end: number } | undefined {
  const ends = (anchor.span ? slicesOf(transcript, anchor.span) : []).flatMap(
    ({ turn, from, to }) => {
      const start = starts.get(turn.turn);
      return start === undefined || from >= to ? [] : [[start + from, start + to] as const];
    },
  );
  const [first, last] = [ends[0], ends.at(-1)];
  return first && last ? { start: first[0], end: last[1] } : undefined;
}
