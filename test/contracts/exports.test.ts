/** Every output format for tables: its example, and data that stays data. */
import { parse } from 'csv-parse/sync';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { tableExports } from '../../src/exports/index.js';
import { type Cell, cellText, type Matrix } from '../../src/model/matrix.js';
import { visible } from '../../src/text/visible.js';
import { anyMatrix } from '../exports/any-matrix.js';

const formats = Object.entries(tableExports);

describe.each(formats)('the format %s', (id, load) => {
  it('says its own id, an extension, and what it writes', async () => {
    const format = await load();
    expect(format.id).toBe(id);
    expect(format.extension).toMatch(/^\.[a-z]+$/);
    expect(format.title).not.toBe('');
    expect(format.description).toMatch(/\.$/);
  });

  it('writes its example as it says', async () => {
    const { example, write } = await load();
    expect(write(example.matrix, example.options ?? {})).toBe(example.gives);
  });

  it('ends every document in one line feed', async () => {
    const { write } = await load();
    fc.assert(fc.property(anyMatrix, (matrix) => /[^\n]\n$/.test(write(matrix, {}))));
  });
});

/** Headings, rows and totals as a reader of the table should find them. */
function recordsOf({ groupHeading = '', rowHeading = '', rows, columns, cells, totals }: Matrix) {
  return [
    [groupHeading, rowHeading, ...columns.map(({ label }) => label), ...(totals ? ['Total'] : [])],
    ...rows.map(({ group = '', label }, row) => [
      group,
      label,
      ...(cells[row] ?? []),
      ...(totals ? [totals.rows[row] ?? 0] : []),
    ]),
    ...(totals ? [['Total', '', ...totals.columns, totals.all]] : []),
  ];
}

/** What a spreadsheet shows of a text: control characters as signs, no formula. */
function guarded(cell: Cell): string {
  const shown = typeof cell === 'number' ? String(cell) : visible(cellText(cell));
  return typeof cell !== 'number' && /^[=+\-@\t\n＝＋－＠]/.test(shown) ? `'${shown}` : shown;
}

describe('what people said stays text', () => {
  it('CSV read again gives every cell back, but for the guard against formulas', async () => {
    const { write } = await tableExports.csv();
    fc.assert(
      fc.property(anyMatrix, (matrix) => {
        const read: string[][] = parse(write(matrix, {}));
        expect(read).toEqual(recordsOf(matrix).map((record) => record.map(guarded)));
      }),
    );
  });

  it('TSV read again gives every cell back, but for the guard against formulas', async () => {
    const { write } = await tableExports.tsv();
    const readField = (field: string) =>
      field.replace(/\\(.)/g, (_, letter) => ({ t: '\t', n: '\n' })[String(letter)] ?? letter);
    fc.assert(
      fc.property(anyMatrix, (matrix) => {
        const lines = write(matrix, {}).slice(0, -1).split('\n');
        const read = lines.map((line) => line.split('\t').map(readField));
        expect(read).toEqual(recordsOf(matrix).map((record) => record.map(guarded)));
      }),
    );
  });

  it('JSON parses to the table itself', async () => {
    const { write } = await tableExports.json();
    fc.assert(
      fc.property(anyMatrix, (matrix) => {
        const cells = matrix.cells.map((row) =>
          row.map((cell) => (typeof cell === 'number' ? cell : cellText(cell))),
        );
        expect(JSON.parse(write(matrix, {}))).toEqual({ ...matrix, cells });
      }),
    );
  });

  it('Markdown keeps the same number of cells on every line of the table', async () => {
    const { write } = await tableExports.md();
    fc.assert(
      fc.property(anyMatrix, (matrix) => {
        const table = write(matrix, {})
          .split('\n')
          .filter((line) => line.startsWith('| '));
        const bars = table.map((line) => line.replace(/\\./g, '').split('|').length);
        expect(table).toHaveLength(recordsOf(matrix).length + 1);
        expect(new Set(bars).size).toBe(1);
      }),
    );
  });

  it('Markdown lets no cell become HTML', async () => {
    const { write } = await tableExports.md();
    fc.assert(
      fc.property(anyMatrix, (matrix) => {
        const unescaped = write(matrix, {}).replace(/\\./g, '').replaceAll('<br>', '');
        expect(unescaped).not.toContain('<');
      }),
    );
  });

  it('HTML holds its own elements and no others', async () => {
    const { write } = await tableExports.html();
    const own =
      /^(!doctype|html|head|meta|title|style|body|div|table|caption|thead|tbody|tfoot|tr|th|td|p|br|ul|li)$/;
    fc.assert(
      fc.property(anyMatrix, (matrix) => {
        const page = write(matrix, {});
        const names = [...page.matchAll(/<\/?([^\s>]*)/g)].map((match) => match[1] ?? '');
        expect(names.filter((name) => !own.test(name))).toEqual([]);
      }),
    );
  });

  it.each(['text', 'md', 'html', 'csv'] as const)(
    '%s commands no terminal: it has no control characters',
    async (id) => {
      const { write } = await tableExports[id]();
      fc.assert(
        fc.property(anyMatrix, (matrix) => {
          expect(write(matrix, {})).not.toMatch(
            /[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u202a-\u202e\u2066-\u2069]/,
          );
        }),
      );
    },
  );
});
