/** JSON: a table for programs. */
import { jsonText } from '../text/json-text.js';
import type { TableExport } from './contract.js';
import { workedExample } from './worked-example.js';

export const json: TableExport = {
  id: 'json',
  title: 'JSON',
  extension: '.json',
  description:
    'One document: kind, title, the headings over the rows, rows (id, label, group), columns (id, ' +
    'label), cells by row and column as numbers or texts, totals (rows, columns, all) where the ' +
    'table has them, and the footer. Each row names its group, and texts are as they are in the study.',
  write({ kind, title, groupHeading, rowHeading, rows, columns, cells, totals, footer }) {
    const document = {
      kind,
      title,
      groupHeading,
      rowHeading,
      rows: rows.map(({ id, label, group }) => ({ id, label, group })),
      columns: columns.map(({ id, label }) => ({ id, label })),
      cells,
      totals,
      footer,
    };
    return `${jsonText(document)}\n`;
  },
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
