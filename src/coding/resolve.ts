/** Makes codings of what a log holds: looks up each one's code and finds its words again. */
import type { Coding, LoggedCoding } from '../model/coding.js';
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
  const codings = logged.map((coding): Coding => {
    const current = lookup(coding.code);
    return {
      ...coding,
      ...(current && { current: current.id }),
      anchor: findAgain(byId.get(coding.transcript), coding),
      drifted: current !== undefined && current.definition !== coding.definition,
      line: lines.get(coding.id) ?? 1,
    };
  });
  return codings.sort(codingOrder(transcripts));
}
