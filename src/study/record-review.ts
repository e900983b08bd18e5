/** Records what a person decides about suggestions. */
import { definitionHash } from '../codebook/content.js';
import { findCode } from '../codebook/lookup.js';
import type { DeclineAct } from '../model/act.js';
import type { Study } from '../model/study.js';
import type { Suggestion } from '../model/suggestion.js';
import { citedTranscript } from '../text/resolve-citation.js';
import { record, recordCodings } from './record.js';

/** Each becomes a coding of this coder, with the keywords that suggested it. */
export async function recordAccepted(
  folder: string,
  study: Study,
  coder: string,
  accepted: readonly Suggestion[],
): Promise<void> {
  const requests = accepted.map(({ transcript, from, to, code, hits }) => ({
    code: { id: code, definition: definitionHash(findCode(study.codebook, code)) },
    transcript: citedTranscript(study.transcripts, transcript),
    span: { from, to },
    how: 'by-keyword' as const,
    keywords: keywordsOf(hits),
  }));
  await recordCodings(folder, study, coder, requests);
}

/** Each is not offered to this coder again, unless a new keyword asks. */
export async function recordDeclined(
  folder: string,
  coder: string,
  declined: readonly Suggestion[],
): Promise<void> {
  await record(folder, coder, (stamp) =>
    declined.map(
      ({ transcript, from, to, code, hits }): DeclineAct => ({
        ...{ act: 'decline', ...stamp(), transcript, from, to, code },
        keywords: keywordsOf(hits),
      }),
    ),
  );
}

function keywordsOf(hits: Suggestion['hits']): string[] {
  return [...new Set(hits.map(({ keyword }) => keyword))];
}
