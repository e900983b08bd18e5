/** What a person asks of a finished table: another order, no totals, fewer columns, no rows. */
import { describe, expect, it } from 'vitest';
import { arrange, withColumns, withoutRows } from '../../src/matrices/arrange.js';
import type { Cell, Matrix } from '../../src/model/matrix.js';

/** Two themes of two codes, counted in two talks. */
const table: Matrix = {
  ...{ kind: 'any', title: 'Any', groupHeading: 'Themes', rowHeading: 'Codes', footer: '4 codes.' },
  rows: [
    { id: 'trust', label: 'Trust', group: 'Bond' },
    { id: 'hope', label: 'Hope', group: 'Bond' },
    { id: 'pace', label: 'Pace', group: 'Help' },
    { id: 'care', label: 'Care', group: 'Help' },
  ],
  columns: [
    { id: 't1', label: 'Talk 1' },
    { id: 't2', label: 'Talk 2' },
  ],
  cells: [
    [1, 4],
    [3, 0],
    [2, 2],
    [2, 7],
  ],
  totals: { rows: [5, 3, 4, 9], columns: [8, 13], all: 21 },
};

/** The same rows with one column of words. */
const said = (...words: readonly Cell[]): Matrix => {
  const { totals: _, ...rest } = table;
  return { ...rest, columns: [{ id: 'said', label: 'Said' }], cells: words.map((word) => [word]) };
};

const order = (matrix: Matrix) => matrix.rows.map(({ id }) => id);

describe('rows are sorted inside their theme', () => {
  it.each([
    ['label', ['hope', 'trust', 'care', 'pace']],
    ['total', ['trust', 'hope', 'care', 'pace']],
    ['t1', ['hope', 'trust', 'pace', 'care']],
    ['talk 2', ['trust', 'hope', 'care', 'pace']],
  ])('by %s: names from A, numbers from the greatest, equal ones as they stood', (sort, rows) => {
    expect(order(arrange(table, { sort }))).toEqual(rows);
  });

  it('and take their cells and totals with them', () => {
    const { cells, totals } = arrange(table, { sort: 'label' });
    expect(cells).toEqual([
      [3, 0],
      [1, 4],
      [2, 7],
      [2, 2],
    ]);
    expect(totals).toEqual({ rows: [3, 5, 9, 4], columns: [8, 13], all: 21 });
  });

  it.each([
    ['numbers stand before words', said('much', 3, 'a', ''), ['hope', 'trust', 'pace', 'care']],
    ['words stand before nothing', said('', 'b', '', 'a'), ['hope', 'trust', 'care', 'pace']],
    ['nothing stays behind words', said('b', '', 'a', ''), ['trust', 'hope', 'pace', 'care']],
    ['words go from A to Z', said('b', 'a', 'a', 'a'), ['hope', 'trust', 'pace', 'care']],
  ])('%s', (_, matrix, rows) => {
    expect(order(arrange(matrix, { sort: 'said' }))).toEqual(rows);
  });

  it('by what the table has, or not at all', () => {
    expect(() => arrange(table, { sort: 'totl' })).toThrow(
      /sorted by "totl"\. Did you mean "total"\?/,
    );
    expect(() => arrange(said(1, 2, 3, 4), { sort: 'total' })).toThrow(/sorted by "total"/);
  });

  it('and twelve ways are named, not two hundred', () => {
    const columns = Array.from({ length: 200 }, (_, at) => ({ id: `P${at}`, label: `P${at}` }));
    const cells = table.rows.map(() => columns.map(() => 0));
    const { totals: _, ...rest } = table;
    const wide = { ...rest, columns, cells };
    expect(() => arrange(wide, { sort: 'Q' })).toThrow(
      expect.objectContaining({
        details: expect.objectContaining({
          next: 'Sort by: label, P0, P1, P2, P3, P4, P5, P6, P7, P8, P9, P10, ….',
        }),
      }),
    );
  });
});

describe('totals', () => {
  it('stay unless somebody leaves them out', () => {
    expect(arrange(table, {})).toEqual(table);
    expect(arrange(table, { totals: false })).toEqual({ ...said(), ...rowsAndCells() });
  });

  it('are there when somebody asks for them, or the table says that it has none', () => {
    expect(arrange(table, { totals: true })).toEqual(table);
    expect(() => arrange(said('a', 'b', 'c', 'd'), { totals: true })).toThrow(
      'The table any has no totals: its cells do not add up.',
    );
  });

  function rowsAndCells() {
    const { columns, cells } = table;
    return { columns, cells };
  }
});

it('a table in which nothing fits has its headings and nothing below them', () => {
  const { rows, cells, columns, totals } = withoutRows(table);
  expect([rows, cells, totals]).toEqual([[], [], undefined]);
  expect(columns).toEqual(table.columns);
});

describe('columns', () => {
  it('are chosen by id or label and stay in the order of the table', () => {
    const { columns, cells } = withColumns(table, ['talk 2', 't1']);
    expect(columns).toEqual(table.columns);
    expect(withColumns(table, ['Talk 2']).cells).toEqual([[4], [0], [2], [7]]);
    expect(cells).toEqual(table.cells);
  });

  it('are all there when nobody chooses', () => {
    expect(withColumns(table, undefined)).toBe(table);
  });

  it('that the table does not have are no columns', () => {
    expect(() => withColumns(table, ['t3'])).toThrow(/no column "t3"/);
  });
});
