/** Chooses codings: every part of the filter that is there must hold. */
import type { How } from '../model/act.js';
import type { Coding } from '../model/coding.js';
import type { Study } from '../model/study.js';
import { codingOrder } from '../text/reading-order.js';
import { voicesIn } from '../text/turns.js';
import { answersTo } from './answer-query.js';
import type { Query } from './query.js';
import { refuseUnknown } from './select-known.js';
import type { Voices } from './select-voices.js';

export interface CodingFilter {
  /** Ids of codes as they count today; where the codebook knows none, as the log has them. */
  readonly codes?: ReadonlySet<string>;
  /** Whose codings; everybody's without it. */
  readonly coders?: readonly string[];
  readonly how?: How;
  readonly voices?: Voices;
  readonly query?: Query;
}

/**
 * In the order of transcript and place, of all coders together.
 * @throws Problem when a coder is neither listed nor has a log
 */
export function selectCodings(study: Study, filter: CodingFilter): Coding[] {
  return codingsOf(study, filter.coders)
    .filter(codingFilter(study, filter))
    .sort(codingOrder(study.transcripts));
}

/** Tells whether a coding fits everything that is asked, whoever's it is. */
export function codingFilter(study: Study, filter: CodingFilter): (coding: Coding) => boolean {
  const { voices, query, coders } = filter;
  const isAsked = codeFilter(filter);
  const isHeard = voices && listenerTo(study, voices);
  const answers = query && answersTo(study, query, coders);
  return (coding) =>
    isAsked(coding) && (isHeard?.(coding) ?? true) && (answers?.inCoding(coding) ?? true);
}

/** Tells whether a coding has one of the codes asked for, and came about as asked for. */
export function codeFilter({ codes, how }: CodingFilter): (coding: Coding) => boolean {
  return (coding) =>
    (codes?.has(coding.current ?? coding.code) ?? true) &&
    (how === undefined || coding.how === how);
}

/** The codings of these coders, or of all. */
function codingsOf({ settings, work }: Study, coders: readonly string[] | undefined): Coding[] {
  const listed = settings.coders.map(({ id }) => id);
  refuseUnknown('coder', coders ?? [], [...listed, ...work.map(({ coder }) => coder)]);
  const asked = work.filter(({ coder }) => coders?.includes(coder) ?? true);
  return asked.flatMap(({ codings }) => codings);
}

/** Tells whether somebody asked for speaks in a coding. Who spoke the words of an orphan nobody knows for certain. */
function listenerTo({ transcripts }: Study, voices: Voices): (coding: Coding) => boolean {
  const byId = new Map(transcripts.map((one) => [one.id, one]));
  return ({ transcript: id, anchor }) => {
    const asked = voices.get(id);
    const transcript = byId.get(id);
    if (asked === undefined || asked === 'anybody') return asked !== undefined;
    if (!transcript || !anchor.span) return false;
    return voicesIn(transcript, anchor.span).some(
      (speaker) => speaker !== undefined && asked.has(speaker),
    );
  };
}

/** `by anna and ben`: whose codings these are, for a footer. */
export function whoseAre(codings: readonly Coding[]): string {
  const coders = [...new Set(codings.map(({ coder }) => coder))].sort();
  return coders.length === 0 ? 'by nobody' : `by ${new Intl.ListFormat('en').format(coders)}`;
}
