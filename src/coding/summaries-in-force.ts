/** Which of the summaries that people wrote for framework matrices hold today. */
import type { Summary } from '../model/summary.js';
import type { Person } from './withdrawn.js';

/**
 * Of several on one cell the last, its code as the codebook has it today. A record without a text takes the
 * one before away, and of a person who withdrew nothing is summed up.
 * @param current the id that a code has now; the code itself where the codebook knows none
 */
export function summariesInForce(
  records: readonly Summary[],
  current: (code: string) => string,
  withdrawn: readonly Person[],
): Summary[] {
  const inForce = new Map<string, Summary>();
  for (const record of [...records].sort(byId)) {
    const code = current(record.code);
    const cell = JSON.stringify([record.coder, record.by, record.case, code]);
    inForce.delete(cell);
    if (record.text !== '' && !isAbout(record, withdrawn)) inForce.set(cell, { ...record, code });
  }
  return [...inForce.values()];
}

/** True where the case is one of these people. */
export function isAbout(summary: Pick<Summary, 'by' | 'case'>, people: readonly Person[]): boolean {
  const names = people.flatMap(({ id, aliases }) => [id, ...aliases]);
  return summary.by === 'speaker' && names.includes(summary.case);
}

function byId(a: Summary, b: Summary): number {
  return a.id < b.id ? -1 : Number(a.id > b.id);
}
