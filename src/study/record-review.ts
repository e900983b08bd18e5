/** Records what a person decides about suggestions. */
import { definitionHash } from '../codebook/content.js';
import { findCode } from '../codebook/lookup.js';
import type { DeclineAct } from '../model/act.js';
import type { Study } from '../model/study.js';
import type { Suggestion } from '../model/suggestion.js';
import { citedTranscript } from '../text/resolve-citation.js';
import { recordCodings } from './record.js';

/** What a person says of suggestions. */
export interface Answers {
  /** Each becomes a coding of this coder, with the keywords that suggested it. */
  readonly accepted?: readonly Suggestion[];
  /** Each is not offered to this coder again, unless a new keyword asks. */
  readonly declined?: readonly Suggestion[];
}

/** Records all of the answers or none. */
export async function recordAnswers(
  folder: string,
  study: Study,
  coder: string,
  { accepted = [], declined = [] }: Answers,
): Promise<void> {
  const requests = accepted.map(({ transcript, from, to, code, hits }) => ({
    code: { id: code, definition: definitionHash(findCode(study.codebook, code)) },
    transcript: citedTranscript(study.transcripts, transcript),
    span: { from, to },
    // What was like a definition and nothing else is the person's own finding.
    how: hits.length > 0 ? ('by-keyword' as const) : ('by-hand' as const),
    keywords: keywordsOf(hits),
  }));
  await recordCodings(folder, study, coder, requests, {
    besides: (stamp) =>
      declined.map(
        ({ transcript, from, to, code, hits }): DeclineAct => ({
          ...{ act: 'decline', ...stamp(), transcript, from, to, code },
          keywords: keywordsOf(hits),
        }),
      ),
  });
}

function keywordsOf(hits: Suggestion['hits']): string[] {
  return [...new Set(hits.map(({ keyword }) => keyword))];
}
