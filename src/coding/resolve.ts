/** Makes codings of what a log holds: looks up each one's code and finds its words again. */
import type { Coding, LoggedCoding } from '../model/coding.js';
import { grouped } from '../model/grouped.js';
import type { Transcript } from '../model/transcript.js';
import { codingOrder } from '../text/reading-order.js';
import { findAgain } from './find-again.js';

/** What the codebook has for an id today. */
export interface CurrentCode {
  readonly id: string;
  /** Hash of the definition, as a code act keeps it. */
  readonly definition: string;
}

/**
 * @param lookup the code an id counts for today
 * @param lines the line of the log each act stands on
 * @returns codings in the order of transcript, place and code
 */
export function resolveCodings(
  logged: readonly LoggedCoding[],
  transcripts: readonly Transcript[],
  lookup: (id: string) => CurrentCode | undefined,
  lines: ReadonlyMap<string, number>,
): Coding[] {
  const byId = new Map(transcripts.map((transcript) => [transcript.id, transcript]));
  const order = codingOrder(transcripts);
  const byTranscript = [...grouped(logged, ({ transcript }) => transcript)];
  return byTranscript
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .flatMap(([id, codings]) => {
      const transcript = byId.get(id);
      const found = codings.map((coding) =>
        resolved(coding, {
          current: lookup(coding.code),
          anchor: findAgain(transcript, coding),
          line: lines.get(coding.id) ?? 1,
        }),
      );
      return found.sort(order);
    });
}

interface Resolution extends Pick<Coding, 'anchor' | 'line'> {
  readonly current: CurrentCode | undefined;
}

/** A study may have very many: naming each field is many times as fast as spreading them. */
function resolved(coding: LoggedCoding, { current, anchor, line }: Resolution): Coding {
  const { nth } = coding;
  return {
    id: coding.id,
    twins: coding.twins,
    coder: coding.coder,
    transcript: coding.transcript,
    from: coding.from,
    to: coding.to,
    quote: coding.quote,
    before: coding.before,
    after: coding.after,
    text: coding.text,
    ...(nth && { nth }),
    code: coding.code,
    current: current?.id,
    definition: coding.definition,
    codebook: coding.codebook,
    drifted: current !== undefined && current.definition !== coding.definition,
    how: coding.how,
    keywords: coding.keywords,
    notes: coding.notes,
    at: coding.at,
    anchor,
    line,
  };
}
