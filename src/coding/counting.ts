/** Which codings a table counts. */
import type { Coding } from '../model/coding.js';
import { Problem } from '../model/problem.js';
import { codingsBy, type Study } from '../model/study.js';
import type { Transcript } from '../model/transcript.js';
import { slicesOf } from '../text/turns.js';

export interface Counted {
  /** One coder's, with a current code and a place, what only moderators say left out. */
  readonly codings: readonly Coding[];
  /** `by anna`, for a footer. */
  readonly whose: string;
  readonly coder?: string;
}

/**
 * Where several coders have codings, `wanted` or the study's `consensus` decides whose count: to add
 * them up would count one passage twice.
 * @throws Problem when several coded and nobody decides, or the one who should has no log and is not listed
 */
export function codingsThatCount(study: Study, wanted?: string): Counted {
  const coder = wanted ?? study.settings.consensus ?? onlyCoder(study);
  if (coder !== undefined) refuseUnknown(study, coder);
  const hasParticipant = participantFinder(study.transcripts);
  const own = coder === undefined ? [] : codingsBy(study, coder);
  const codings = own.filter(
    (coding) =>
      coding.current !== undefined &&
      coding.anchor.span !== undefined &&
      (study.settings.countModerators || hasParticipant(coding)),
  );
  return coder === undefined
    ? { codings, whose: 'so far' }
    : { codings, whose: `by ${coder}`, coder };
}

function refuseUnknown({ settings, work }: Study, coder: string): void {
  const known = [...settings.coders.map(({ id }) => id), ...work.map((one) => one.coder)];
  if (known.includes(coder)) return;
  throw new Problem({
    what: `This study lists no coder "${coder}".`,
    next:
      known.length === 0
        ? 'It lists nobody yet.'
        : `Its coders: ${[...new Set(known)].join(', ')}.`,
  });
}

function onlyCoder({ work }: Study): string | undefined {
  const coders = work.filter(({ codings }) => codings.length > 0).map(({ coder }) => coder);
  if (coders.length < 2) return coders[0];
  throw new Problem({
    what: `${coders.join(' and ')} both have codings, and nothing says whose count.`,
    next: `Use --coder ${coders[0]}, or write "consensus: ${coders[0]}" in alongside.yaml.`,
  });
}

/** Tells whether somebody else than a moderator speaks in a coding. */
function participantFinder(transcripts: readonly Transcript[]): (coding: Coding) => boolean {
  const known = new Map(
    transcripts.map((transcript) => {
      const moderators = transcript.speakers.filter(({ role }) => role === 'moderator');
      return [transcript.id, { transcript, moderators: new Set(moderators.map(({ id }) => id)) }];
    }),
  );
  return ({ transcript: id, anchor: { span } }) => {
    const there = known.get(id);
    if (!there || !span) return false;
    return slicesOf(there.transcript, span).some(
      ({ turn: { speaker } }) => speaker === undefined || !there.moderators.has(speaker),
    );
  };
}
