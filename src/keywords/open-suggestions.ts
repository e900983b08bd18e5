/** The suggestions of a study that wait for a coder's answer. */
import { grouped } from '../model/grouped.js';
import type { CoderWork, Study } from '../model/study.js';
import type { Suggestion } from '../model/suggestion.js';
import { compileMatcher } from './compile.js';
import type { Decisions } from './settled.js';
import { type SuggestOptions, suggestFor } from './suggest.js';

export interface OpenOptions extends Partial<Omit<SuggestOptions, 'decisions'>> {
  /** Only these transcripts, by id. */
  readonly transcripts?: readonly string[];
}

/** In the order of transcripts and places, the highest score first. The unit is the study's unless one is given. */
export function openSuggestions(study: Study, coder: string, options: OpenOptions): Suggestion[] {
  const { transcripts: wanted, ...rest } = options;
  const matcher = compileMatcher(study.codebook);
  const decisionsOn = decisionsOf(study.work.find((work) => work.coder === coder));
  return study.transcripts
    .filter(({ id }) => wanted?.includes(id) ?? true)
    .flatMap((transcript) =>
      suggestFor(transcript, matcher, {
        unit: study.settings.unit,
        countModerators: study.settings.countModerators,
        ...rest,
        decisions: decisionsOn(transcript.id),
      }),
    );
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
