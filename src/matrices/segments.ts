/** The segments that tables count: a stretch of talk counts once for each code it carries. */
import type { Coding } from '../model/coding.js';
import { grouped } from '../model/grouped.js';
import type { Segment } from '../model/segment.js';
import { spanKey } from '../model/span.js';
import type { Transcript } from '../model/transcript.js';
import { spanOrder } from '../text/reading-order.js';
import type { TableInput } from './contract.js';

export type SegmentsByCode = ReadonlyMap<string, readonly Segment[]>;

/** Distinct segments by code; each code's in the order of transcript and place. */
export function segmentsByCode({
  study,
  codings,
}: Pick<TableInput, 'study' | 'codings'>): SegmentsByCode {
  const codingsOf = grouped(codings, ({ transcript }) => transcript);
  const segments = study.transcripts.flatMap((transcript) =>
    segmentsIn(transcript, codingsOf.get(transcript.id) ?? []),
  );
  return grouped(segments, ({ code }) => code);
}

/** Codes that were merged, and passages that were moved, can put one code on the same words twice: here it counts once. */
function segmentsIn(transcript: Transcript, codings: readonly Coding[]): Segment[] {
  const distinct = new Map<string, Segment>();
  for (const { current, anchor } of codings) {
    if (current === undefined || !anchor.span) continue;
    const key = `${current} ${spanKey(anchor.span)}`;
    distinct.set(key, { code: current, transcript, span: anchor.span });
  }
  const order = spanOrder(transcript);
  return [...distinct.values()].sort((a, b) => order(a.span, b.span));
}
