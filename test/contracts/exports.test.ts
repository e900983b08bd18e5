/** Every output format for tables: its example, and data that stays data. */
import { parse } from 'csv-parse/sync';
import fc from 'fast-check';
import { strFromU8, unzipSync } from 'fflate';
import { SaxesParser } from 'saxes';
import { describe, expect, it } from 'vitest';
import type { TableExport } from '../../src/exports/contract.js';
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
    const format: TableExport = await load();
    const { matrix, options = {} } = format.example;
    if ('isPacked' in format) {
      const read = format.read(format.write(matrix, options));
      expect(read.records).toEqual(format.example.holds);
    } else expect(format.write(matrix, options)).toBe(format.example.gives);
  });

  it('gives the same bytes on two runs, whatever the clock says', async () => {
    const { write } = await load();
    fc.assert(
      fc.property(anyMatrix, (matrix) => {
        const [first, second] = [write(matrix, {}), write(matrix, {})];
        expect(Buffer.from(first).equals(Buffer.from(second))).toBe(true);
      }),
      { numRuns: 20 },
    );
  });

  it('ends every document in one line feed', async () => {
    const format: TableExport = await load();
    if ('isPacked' in format) return;
    fc.assert(fc.property(anyMatrix, (matrix) => /[^\n]\n$/.test(format.write(matrix, {}))));
  });
});

/** Whether a text is XML, and the names of its elements. */
function xmlOf(xml: string): { wellFormed: boolean; tags: string[] } {
  const tags: string[] = [];
  const parser = new SaxesParser();
  let wellFormed = true;
  parser.on('error', () => {
    wellFormed = false;
  });
  parser.on('opentag', ({ name }) => tags.push(name));
  parser.write(xml).close();
  return { wellFormed, tags };
}

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

  it.each(['docx', 'xlsx', 'csv', 'tsv', 'md', 'html', 'json'] as const)(
    '%s read again has the words of every cell',
    async (id) => {
      const format: TableExport = await tableExports[id]();
      fc.assert(
        fc.property(anyMatrix, (matrix) => {
          const words = (text: string) =>
            visible(text)
              .replace(/[•–']|\p{Surrogate}|[\ufffe\uffff]/gmu, '')
              .replace(/[\s\ufffd]+/g, '');
          const read =
            'isPacked' in format
              ? format.read(format.write(matrix, { merge: 'repeat' }))
              : format.read?.(format.write(matrix, { merge: 'repeat' }));
          const found = read?.records.slice(1, matrix.rows.length + 1) ?? [];
          const wanted = recordsOf(matrix).slice(1, matrix.rows.length + 1);
          expect(found.map((record) => record.map(words))).toEqual(
            wanted.map((record) => record.map((cell) => words(cellText(cell)))),
          );
        }),
      );
    },
  );

  it('XLSX has no formula and DOCX no field, whatever is said', async () => {
    const [docx, xlsx] = await Promise.all([tableExports.docx(), tableExports.xlsx()]);
    fc.assert(
      fc.property(anyMatrix, (matrix) => {
        const files = [docx, xlsx].flatMap(({ write }) =>
          Object.entries(unzipSync(write(matrix, {}))),
        );
        for (const [name, bytes] of files) {
          const { wellFormed, tags } = xmlOf(strFromU8(bytes));
          expect(wellFormed, name).toBe(true);
          expect(
            tags.filter((tag) => /^(f|w:fldSimple|w:instrText|w:hyperlink)$/.test(tag)),
          ).toEqual([]);
        }
      }),
    );
  });

  it('SVG is one well-formed document of its own elements', async () => {
    const { write } = await tableExports.svg();
    fc.assert(
      fc.property(anyMatrix, (matrix) => {
        const { wellFormed, tags } = xmlOf(write(matrix, {}));
        expect(wellFormed).toBe(true);
        expect(tags.filter((tag) => !/^(svg|title|desc|rect|text|g)$/.test(tag))).toEqual([]);
      }),
    );
  });

  it('LaTeX has no command that a text brought', async () => {
    const { write } = await tableExports.latex();
    const own =
      /^(usepackage|begin|end|caption|toprule|midrule|bottomrule|endfirsthead|endhead|endlastfoot|multirow|addlinespace|begingroup|endgroup|setlength|tabcolsep|rotatebox|dimexpr|hspace|raggedright|raggedleft|centering|arraybackslash|linewidth|newline|underline|quad|par|noindent|footnotesize|text[a-z]+|[\\#$%&_{}])/;
    fc.assert(
      fc.property(anyMatrix, (matrix) => {
        const commands = [...write(matrix, {}).matchAll(/\\(\\|[a-zA-Z]+|[^a-zA-Z])/g)];
        const names = commands.map(([, name = '']) => name);
        expect(names.filter((name) => !own.test(name))).toEqual([]);
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
