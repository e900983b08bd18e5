/** Every table: its example, and promises about order and totals. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { codingsThatCount } from '../../src/coding/counting.js';
import type { Table, TableInput } from '../../src/matrices/contract.js';
import { tables } from '../../src/matrices/index.js';
import { type Cell, cellText, type Matrix } from '../../src/model/matrix.js';
import { studyFrom } from '../support/example-study.js';

async function inputOf({ example }: Table): Promise<TableInput> {
  const study = await studyFrom(example.study);
  return { study, ...codingsThatCount(study), options: example.options ?? {} };
}

const labels = (parts: readonly { readonly label: string }[]) => parts.map(({ label }) => label);

/** A mark or words count as one. */
const sum = (cells: readonly Cell[]) =>
  cells.reduce<number>(
    (total, cell) => total + (typeof cell === 'number' ? cell : Number(cellText(cell) !== '')),
    0,
  );

/** Every cell has a row and a column, and every row an id of its own. */
function isWhole({ rows, columns, cells, totals }: Matrix): boolean {
  const ids = new Set(rows.map(({ id }) => id));
  return (
    ids.size === rows.length &&
    cells.length === rows.length &&
    cells.every((row) => row.length === columns.length) &&
    (!totals || (totals.rows.length === rows.length && totals.columns.length === columns.length))
  );
}

describe.each(Object.entries(tables))('the table %s', (id, load) => {
  it('says its own id and what its rows, columns and cells mean', async () => {
    const table = await load();
    expect(table.id).toBe(id);
    expect(table.title).not.toBe('');
    expect(table.meaning).toMatch(/row.*\.$/s);
  });

  it('gives its example', async () => {
    const table: Table = await load();
    const matrix = table.build(await inputOf(table));
    expect(matrix.kind).toBe(id);
    expect(labels(matrix.rows)).toEqual(table.example.rows);
    expect(labels(matrix.columns)).toEqual(table.example.columns);
    expect(matrix.cells).toEqual(table.example.cells);
    expect(matrix.footer).toMatch(/^\d+ (code|publication)s?(, | in |;).*\.$/);
    expect(isWhole(matrix)).toBe(true);
  });

  it('has behind each of its cells as many segments as the cell counts', async () => {
    const table: Table = await load();
    if (!table.behind) return;
    const input = await inputOf(table);
    const { rows, columns, cells } = table.build(input);
    rows.forEach((row, at) => {
      columns.forEach((column, across) => {
        const found = table.behind?.(input, row.id, column.id).length ?? 0;
        const cell = cells[at]?.[across] ?? '';
        if (typeof cell === 'number') expect(found).toBe(cell);
        else expect(found > 0).toBe(cellText(cell) !== '');
      });
    });
  });

  it('is the same in whatever order the codings come', async () => {
    const table: Table = await load();
    const input = await inputOf(table);
    const matrix = table.build(input);
    const orders = fc.shuffledSubarray([...input.codings], { minLength: input.codings.length });
    fc.assert(
      fc.property(orders, (codings) => {
        expect(table.build({ ...input, codings })).toEqual(matrix);
      }),
    );
  });

  it('says truly whether its cells add up to its totals', async () => {
    const table: Table = await load();
    const input = await inputOf(table);
    const { cells, columns, totals } = table.build(input);
    const addedUp = {
      rows: cells.map(sum),
      columns: columns.map((_, column) => sum(cells.map((row) => row[column] ?? 0))),
      all: sum(cells.flat()),
    };
    if (table.sums) expect(totals).toEqual(addedUp);
    else expect(totals).not.toEqual(addedUp);
  });

  it('totals the codings, each once, where it counts segments and has totals', async () => {
    const table: Table = await load();
    const input = await inputOf(table);
    const { totals } = table.build(input);
    if (table.unit !== 'segment') return;
    expect([undefined, input.codings.length]).toContain(totals?.all);
  });
});
