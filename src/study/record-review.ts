/** Records what a person decides about suggestions. */
import { definitionHash } from '../codebook/content.js';
import { findCode } from '../codebook/lookup.js';
import type { CodingRequest } from '../coding/apply.js';
import type { DeclineAct } from '../model/act.js';
import type { Study } from '../model/study.js';
import { reasonsFor, type Suggestion } from '../model/suggestion.js';
import { citedTranscript } from '../text/resolve-citation.js';
import { recordCodings } from './record.js';

/** What a person says of suggestions. */
export interface Answers {
  /** Each becomes a coding of this coder, with the keywords that suggested it. */
  readonly accepted?: readonly Suggestion[];
  /** Each is not offered to this coder again, unless a new keyword asks. */
  readonly declined?: readonly Suggestion[];
  /** Each is declined, and its words get another code by hand. */
  readonly instead?: readonly { readonly suggestion: Suggestion; readonly code: string }[];
  /** By the id of a suggestion: a note on its coding, or why it was declined. */
  readonly memos?: ReadonlyMap<string, string>;
}

/** Records all of the answers or none. */
export async function recordAnswers(
  folder: string,
  study: Study,
  coder: string,
  answers: Answers,
): Promise<void> {
  await recordCodings(folder, study, coder, requestsFor(study, answers), {
    besides: (stamp) =>
      turnedDown(answers).map(
        ([{ transcript, from, to, code, ...reasons }, why]): DeclineAct => ({
          ...{ act: 'decline', ...stamp(), transcript, from, to, code },
          keywords: reasonsFor(reasons),
          ...(why && { why }),
        }),
      ),
  });
}

function requestsFor(
  { codebook, transcripts }: Study,
  { accepted = [], instead = [], memos }: Answers,
): CodingRequest[] {
  const given = [
    ...accepted.map((suggestion) => ({ suggestion, code: suggestion.code })),
    ...instead,
  ];
  return given.map(({ suggestion, code }) => {
    const { id, transcript, from, to } = suggestion;
    const note = memos?.get(id);
    // No keyword proposed another code, nor what is like a definition and nothing else: that is the person's finding.
    const keywords = code === suggestion.code ? reasonsFor(suggestion) : [];
    return {
      code: { id: code, definition: definitionHash(findCode(codebook, code)) },
      transcript: citedTranscript(transcripts, transcript),
      span: { from, to },
      ...(keywords.length > 0 ? { how: 'by-keyword', keywords } : { how: 'by-hand' }),
      ...(note && { note }),
    };
  });
}

/** Each with the reason, where there is one. */
function turnedDown({ declined = [], instead = [], memos }: Answers) {
  return [
    ...declined.map((one) => [one, memos?.get(one.id)] as const),
    ...instead.map(({ suggestion, code }) => [suggestion, `given ${code}`] as const),
  ];
}
