/**
 * A golden file for each format: a table of counts and one of lists, as they must come out to the byte.
 * UPDATE_GOLDEN=1 writes what came instead; open the change before you keep it.
 */
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { tableExports } from '../../src/exports/index.js';
import type { Matrix } from '../../src/model/matrix.js';

const provenance = {
  ...{ tool: 'alongside 0.1.0', unit: 'segment', coder: 'anna', filter: ['role=participant'] },
  command: 'alongside matrix example --coder anna --where role=participant',
  ...{ corpus: '3f9a1c0d5e6f', codebook: '77be02aa11bb', studies: '51d105c0ffee' },
};

const counts: Matrix = {
  ...{ kind: 'example', title: 'Codes by speaker', groupHeading: 'Themes', rowHeading: 'Codes' },
  rows: [
    { id: 'trust', label: 'Trust', group: 'Bond' },
    { id: 'near', label: '=Being there, "near" & 50 % <b>', group: 'Bond' },
    { id: 'routing', label: 'Routing\n家族 👩‍👩‍👧', group: 'Support' },
  ],
  columns: [
    { id: 'P1', label: 'P1' },
    { id: 'P2', label: 'Lind, “A” | B' },
  ],
  cells: [
    [2, 0],
    [10, 1],
    [0, 0],
  ],
  totals: { rows: [2, 11, 0], columns: [12, 1], all: 13 },
  footer: '3 codes, 13 codings by anna on 1 transcript; corpus 3f9a1c, codebook 77be02.',
  provenance,
};

const lists: Matrix = {
  ...{ kind: 'example', title: 'Publications', rowHeading: 'Publication' },
  rows: [
    { id: '17', label: 'Lind 2004 [17]' },
    { id: '20', label: 'Aas et al. 2012 [20]' },
  ],
  columns: [
    { id: 'method', label: 'Method' },
    { id: 'themes', label: 'Themes & meanings' },
  ],
  cells: [
    [
      'interviews\nobservation',
      [
        { text: 'Working together', as: 'line' },
        { text: 'Staff:', as: 'heading' },
        { text: 'Speaking up (at once; later)', as: 'bullet' },
        { text: 'to the office', as: 'sub-bullet' },
        { text: 'Being there', as: 'bullet' },
      ],
    ],
    ['(not in the source)', ''],
  ],
  footer: '2 publications; studies 51d105, codebook 77be02.',
  provenance,
};

describe.each(Object.entries(tableExports))('the format %s', (id, load) => {
  it.each([
    ['counts', counts],
    ['lists', lists],
  ])('writes the table of %s as its golden file has it', async (name, matrix) => {
    const { extension, write } = await load();
    const path = new URL(`golden/${name}-${id}${extension}`, import.meta.url);
    const document = Buffer.from(write(matrix, { width: 60 }));
    if (process.env['UPDATE_GOLDEN'] === '1') writeFileSync(path, document);
    expect(existsSync(path)).toBe(true);
    expect(document.equals(readFileSync(path))).toBe(true);
  });
});
