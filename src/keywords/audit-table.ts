/** The audit as a table for spreadsheets, R and Python: a keyword a row. */
import type { Matrix } from '../model/matrix.js';
import type { AuditedKeyword } from './audit.js';

const headings = [
  ...['weight', 'hits', 'turns', 'alone', 'accepted', 'declined'],
  ...['precision', 'learned', 'collides', 'advice'],
];

export function auditTable(keywords: readonly AuditedKeyword[]): Matrix {
  return {
    kind: 'keywords',
    title: 'What each keyword does',
    groupHeading: 'code',
    rowHeading: 'keyword',
    rows: keywords.map(({ code, keyword }) => ({
      ...{ id: `${code} ${keyword}`, label: keyword, group: code },
    })),
    columns: headings.map((id) => ({ id, label: id })),
    cells: keywords.map((one) => [
      ...[one.weight, one.hits, one.turns, one.alone, one.accepted, one.declined],
      ...[one.precision ?? '', one.learned],
      one.collisions.map(({ code, turns }) => `${code} ${turns}`).join('; '),
      one.advice,
    ]),
    footer: '',
  };
}
