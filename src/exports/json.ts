/** JSON: a table for programs. */
import { type Cell, cellText } from '../model/matrix.js';
import { jsonText } from '../text/json-text.js';
import type { TextExport } from './contract.js';
import { workedExample } from './worked-example.js';

export const json: TextExport = {
  id: 'json',
  title: 'JSON',
  extension: '.json',
  description:
    'One document: kind, title, the headings over the rows, rows (id, label, group), columns (id, ' +
    'label), cells by row and column as numbers or texts, totals (rows, columns, all) where the ' +
    'table has them, the footer, and the provenance: the program, the command, unit, coder, filter and ' +
    'hashes. Each row names its group, and texts are as they are in the study.',
  write(matrix) {
    const { rows, columns, cells, ...rest } = matrix;
    const document = {
      kind: rest.kind,
      title: rest.title,
      groupHeading: rest.groupHeading,
      rowHeading: rest.rowHeading,
      rows: rows.map(({ id, label, group }) => ({ id, label, group })),
      columns: columns.map(({ id, label }) => ({ id, label })),
      cells: cells.map((row) => row.map(plain)),
      totals: rest.totals,
      footer: rest.footer,
      provenance: rest.provenance,
    };
    return `${jsonText(document)}\n`;
  },
  read: (document) => ({ records: recordsIn(JSON.parse(document)), around: document }),
  example: {
    matrix: {
      ...workedExample,
      rows: workedExample.rows.slice(0, 1),
      cells: workedExample.cells.slice(0, 1),
      totals: { rows: [2], columns: [2, 0], all: 2 },
      footer: '1 code, 2 codings by anna on 1 transcript; corpus 3f9a1c, codebook 77be02.',
    },
    gives: `{
  "kind": "theme-by-speaker",
  "title": "Codes by speaker",
  "groupHeading": "Themes",
  "rowHeading": "Codes",
  "rows": [
    {
      "id": "trust",
      "label": "Trust",
      "group": "Bond"
    }
  ],
  "columns": [
    {
      "id": "P1",
      "label": "P1"
    },
    {
      "id": "P2",
      "label": "P2"
    }
  ],
  "cells": [
    [
      2,
      0
    ]
  ],
  "totals": {
    "rows": [
      2
    ],
    "columns": [
      2,
      0
    ],
    "all": 2
  },
  "footer": "1 code, 2 codings by anna on 1 transcript; corpus 3f9a1c, codebook 77be02."
}
`,
  },
};

/** Numbers stay numbers; lists become text with their marks. */
function plain(cell: Cell): number | string {
  return typeof cell === 'number' ? cell : cellText(cell);
}

/** Headings, rows and totals of a document of ours; what is not there is left out. */
function recordsIn(document: unknown): string[][] {
  const columns = listAt(document, 'columns').map((column) => textAt(column, 'label'));
  const totals = partAt(document, 'totals');
  const sums = listAt(totals, 'rows');
  const cells = listAt(document, 'cells').map((row): readonly unknown[] =>
    Array.isArray(row) ? row : [],
  );
  const rows = listAt(document, 'rows').map((row, at) => [
    ...[textAt(row, 'group'), textAt(row, 'label')],
    ...(cells[at] ?? []),
    ...sums.slice(at, at + 1),
  ]);
  const foot =
    totals === undefined ? [] : [['', '', ...listAt(totals, 'columns'), partAt(totals, 'all')]];
  return [['', '', ...columns], ...rows, ...foot].map((record) => record.map(String));
}

function partAt(value: unknown, key: string): unknown {
  return typeof value === 'object' && value !== null ? Reflect.get(value, key) : undefined;
}

function listAt(value: unknown, key: string): readonly unknown[] {
  const list = partAt(value, key);
  return Array.isArray(list) ? list : [];
}

function textAt(value: unknown, key: string): string {
  const text = partAt(value, key);
  return typeof text === 'string' ? text : '';
}
