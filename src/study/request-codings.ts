/** Turns what a person asks for, in words or in a table, into codings to apply. */
import { definitionHash } from '../codebook/content.js';
import { findCode } from '../codebook/lookup.js';
import type { CodingRequest } from '../coding/apply.js';
import { requestedSpan } from '../coding/requested-span.js';
import type { Study } from '../model/study.js';
import { type CitedTurns, citedTurns } from '../text/cited-turns.js';
import { atPlace } from './at-place.js';
import { type CodingRow, readCodings } from './read-codings.js';

/** @throws Problem when there is no such code, place or quote */
export function requestFor(study: Study, row: Omit<CodingRow, 'line'>): CodingRequest {
  const code = findCode(study.codebook, row.code);
  return {
    code: { id: code.id, definition: definitionHash(code) },
    ...requestedSpan(study.transcripts, row.citation, row.quote),
    how: 'by-hand',
    ...(row.note !== '' && { note: row.note }),
  };
}

/**
 * @param passOver rows without a code, which say that nothing fitted there
 * @throws Problem at the first row that cannot be applied, naming its line
 */
export function requestsFrom(study: Study, file: string, passOver = false): CodingRequest[] {
  return readCodings(file)
    .filter(({ code }) => !passOver || code.trim() !== '')
    .map((row) => atPlace({ file, line: row.line }, () => requestFor(study, row)));
}

/** The turns that a table names, each once, whether coded or not. @throws Problem as requestsFrom does */
export function turnsFrom({ transcripts }: Study, file: string): CitedTurns[] {
  const turns = new Map<string, CitedTurns>();
  for (const { line, citation } of readCodings(file)) {
    const cited = atPlace({ file, line }, () => citedTurns(transcripts, citation));
    turns.set(`${cited.transcript.id}:${cited.turns.join('-')}`, cited);
  }
  return [...turns.values()];
}
