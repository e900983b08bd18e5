/** Makes codings of what a log holds: looks up each one's code and finds its words again. */
import type { Around, Coding, LoggedCoding } from '../model/coding.js';
import { grouped } from '../model/grouped.js';
import type { Transcript } from '../model/transcript.js';
import { codingOrder } from '../text/reading-order.js';
import { anchorAsCoded, findAgain, isUnchanged } from './find-again.js';

/** What the codebook has for an id today. */
export interface CurrentCode {
  readonly id: string;
  /** Hash of the definition, as a code act keeps it. */
  readonly definition: string;
}

/**
 * @param lookup the code an id counts for today
 * @param lines the line of the log each act stands on
 */
export function resolver(
  transcripts: readonly Transcript[],
  lookup: (id: string) => CurrentCode | undefined,
  lines: ReadonlyMap<string, number>,
): (coding: LoggedCoding) => Coding {
  const byId = new Map(transcripts.map((transcript) => [transcript.id, transcript]));
  return (coding) => {
    const current = lookup(coding.code);
    const line = lines.get(coding.id) ?? 1;
    const transcript = byId.get(coding.transcript);
    if (transcript && isUnchanged(transcript, coding)) {
      return resolved(coding, { current, anchor: anchorAsCoded(coding), line });
    }
    const { before, after, text } = coding;
    const anchor = findAgain(transcript, coding);
    return resolved(coding, { current, anchor, line, around: { before, after, text } });
  };
}

interface Resolution extends Pick<Coding, 'anchor' | 'line' | 'around'> {
  readonly current: CurrentCode | undefined;
}

/** A study may have very many: naming each field is many times as fast as spreading them. */
export function resolved(
  coding: Omit<LoggedCoding, keyof Around>,
  { current, anchor, line, around }: Resolution,
): Coding {
  const found = {
    id: coding.id,
    twins: coding.twins,
    coder: coding.coder,
    transcript: coding.transcript,
    from: coding.from,
    to: coding.to,
    quote: coding.quote,
    around,
    code: coding.code,
    definition: coding.definition,
    codebook: coding.codebook,
    how: coding.how,
    keywords: coding.keywords,
    notes: coding.notes,
    at: coding.at,
    current: current?.id,
    drifted: current !== undefined && current.definition !== coding.definition,
    anchor,
    line,
  };
  return coding.nth ? { ...found, nth: coding.nth } : found;
}

/** In the order of transcript, place and code. */
export function inOrder(codings: readonly Coding[], transcripts: readonly Transcript[]): Coding[] {
  const order = codingOrder(transcripts);
  return [...grouped(codings, ({ transcript }) => transcript)]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .flatMap(([, there]) => there.toSorted(order));
}
