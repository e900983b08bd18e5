/** The cases of a framework matrix, and the segments of each. */
import type { Segment } from '../model/segment.js';
import { spanKey } from '../model/span.js';
import type { Study } from '../model/study.js';
import { shortHash } from '../text/hash.js';
import { quoteOf } from '../text/turns.js';
import type { Choices, TableInput } from './contract.js';
import type { Columns } from './count-segments.js';
import { byAttribute, byRole, bySession, bySpeaker, byTranscript } from './groupings.js';
import { segmentsByCode } from './segments.js';

export const caseChoices: Choices = {
  speaker: 'a case is a person',
  session: 'a case is a session',
  transcript: 'a case is a transcript',
  role: 'a case is a role',
  KEY: 'a case is a value of this attribute',
};

/** @throws Problem where `by` is an attribute that nobody has */
export function casesBy(study: Study, by: string): Columns {
  const known = { speaker: bySpeaker, session: bySession, transcript: byTranscript, role: byRole };
  const found = Object.entries(known).find(([name]) => name === by);
  return found ? found[1](study) : byAttribute(study, by);
}

/** The segments with a code that belong to a case. */
export function segmentsOfCase(
  input: Pick<TableInput, 'study' | 'codings'>,
  cases: Columns,
  id: string,
  code: string,
): readonly Segment[] {
  const segments = segmentsByCode(input).get(code) ?? [];
  return segments.filter((segment) => cases.of(segment).includes(id));
}

/** Names segments by their places and words: another hash, and a summary of them is stale. */
export function evidenceHash(segments: readonly Segment[]): string {
  const parts = segments.map(({ transcript, span }) => [
    transcript.id,
    spanKey(span),
    quoteOf(transcript, span),
  ]);
  return shortHash(JSON.stringify(parts));
}
