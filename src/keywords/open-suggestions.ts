/** The suggestions of a study that wait for a coder's answer. */
import { grouped } from '../model/grouped.js';
import type { CoderWork, Study } from '../model/study.js';
import type { Suggestion } from '../model/suggestion.js';
import type { Transcript } from '../model/transcript.js';
import { compileMatcher } from './compile.js';
import { learnedFor, verdictsFor } from './learned.js';
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
  const { unit = study.settings.unit } = options;
  const learned = learnedFor(study, coder, unit);
  return each(study, coder, { ...options, unit }, (transcript, matcher, settled) =>
    suggestFor(transcript, matcher, { ...settled, ...learned }),
  ).flat();
}

/**
 * How many wait for a coder in the whole study by their keywords. What passages are like is not counted: to
 * learn that takes longer than all else that tells where a study stands.
 */
export function countOpen(study: Study, coder: string): number {
  const { unit } = study.settings;
  const verdicts = verdictsFor(study, coder);
  const counts = each(study, coder, { unit }, (transcript, matcher, settled) =>
    countFor(transcript, matcher, { ...settled, verdicts }),
  );
  return counts.reduce((sum, count) => sum + count, 0);
}

/** Each transcript that is asked for, with what the coder has settled in it. */
function each<T>(
  study: Study,
  coder: string,
  { transcripts: wanted, ...options }: OpenOptions & Pick<SuggestOptions, 'unit'>,
  look: (transcript: Transcript, matcher: Matcher, options: SuggestOptions) => T,
): T[] {
  const matcher = compileMatcher(study.codebook);
  const decisionsOn = decisionsOf(study.work.find((work) => work.coder === coder));
  const { countModerators } = study.settings;
  return study.transcripts
    .filter(({ id }) => wanted?.includes(id) ?? true)
    .map((transcript) => {
      const decisions = decisionsOn(transcript.id);
      return look(transcript, matcher, { countModerators, ...options, decisions });
    });
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
