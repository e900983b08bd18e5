/** The suggestions of a study that wait for a coder's answer. */
import { grouped } from '../model/grouped.js';
import type { CoderWork, Study } from '../model/study.js';
import type { Suggestion } from '../model/suggestion.js';
import type { Transcript } from '../model/transcript.js';
import { compileMatcher } from './compile.js';
import { learnedFor, verdictsFor } from './learned.js';
import { likeExamples } from './like-examples.js';
import type { Matcher } from './matcher.js';
import type { Decisions } from './settled.js';
import { countFor, type SuggestOptions, suggestFor } from './suggest.js';

export interface OpenOptions
  extends Partial<Omit<SuggestOptions, 'decisions' | 'verdicts' | 'alike'>> {
  /** Only these transcripts, by id. */
  readonly transcripts?: readonly string[];
}

/** In the order of transcripts and places, the highest score first. The unit is the study's unless one is given. */
export function openSuggestions(study: Study, coder: string, options: OpenOptions): Suggestion[] {
  return wantedIn(study, options).flatMap(suggester(study, coder, options));
}

/** The transcripts that are asked for. */
export function wantedIn(
  { transcripts }: Pick<Study, 'transcripts'>,
  { transcripts: wanted }: OpenOptions,
): readonly Transcript[] {
  return transcripts.filter(({ id }) => wanted?.includes(id) ?? true);
}

/** Gives the suggestions of one transcript after another. */
export function suggester(
  study: Study,
  coder: string,
  options: OpenOptions,
): (transcript: Transcript) => Suggestion[] {
  const { unit = study.settings.unit } = options;
  const learned = learnedFor(study, coder, unit);
  return looker(study, coder, options, (transcript, matcher, settled) =>
    suggestFor(transcript, matcher, { ...settled, ...learned }),
  );
}

/**
 * How many wait for a coder in the whole study by keywords and the codebook's examples. What coded passages
 * are like is not counted: to learn that takes longer than all else that tells where a study stands.
 */
export function countOpen(study: Study, coder: string): number {
  const learned = { verdicts: verdictsFor(study, coder), alike: likeExamples(study) };
  const count = looker(study, coder, {}, (transcript, matcher, settled) =>
    countFor(transcript, matcher, { ...settled, ...learned }),
  );
  return study.transcripts.reduce((sum, transcript) => sum + count(transcript), 0);
}

function looker<T>(
  study: Study,
  coder: string,
  { transcripts: _, ...options }: OpenOptions,
  look: (transcript: Transcript, matcher: Matcher, options: SuggestOptions) => T,
): (transcript: Transcript) => T {
  const matcher = compileMatcher(study.codebook);
  const decisionsOn = decisionsOf(study.work.find((work) => work.coder === coder));
  const { unit, countModerators } = study.settings;
  return (transcript) => {
    const decisions = decisionsOn(transcript.id);
    return look(transcript, matcher, { unit, countModerators, ...options, decisions });
  };
}

/** What a coder has decided, transcript by transcript. */
function decisionsOf({
  declined = [],
  codings = [],
}: Partial<CoderWork> = {}): (id: string) => Decisions {
  const declinedOn = grouped(declined, ({ transcript }) => transcript);
  const codingsOn = grouped(codings, ({ transcript }) => transcript);
  return (id) => ({ declined: declinedOn.get(id) ?? [], codings: codingsOn.get(id) ?? [] });
}
