/** Tables full of words that a spreadsheet, a browser or a terminal would obey. */
import fc from 'fast-check';
import type { Cell, CellLine, Matrix } from '../../src/model/matrix.js';

/** Formulas, markup, control characters, marks that turn a line round, wide letters. */
const nasty = [
  '=1+1',
  '+CMD|calc',
  '-2',
  '@sum',
  '\tindented',
  '\r',
  'a,b',
  '"quoted"',
  'two\nlines',
  'a | b',
  '<script>alert(1)</script>',
  '<img src=x onerror=alert(1)>',
  '&lt;',
  '`code`',
  '\\',
  '\\|',
  '[x](y)',
  '\u001b[31mred',
  '\u0007',
  '\u009b2J',
  '\u202eback',
  '\u2067',
  '  ',
  '# heading',
  '家族',
  '👩‍👩‍👧',
  '',
];
const anyText = fc
  .array(fc.oneof(fc.constantFrom(...nasty), fc.string({ unit: 'grapheme', maxLength: 8 })), {
    maxLength: 3,
  })
  .map((parts) => parts.join(''));
const anyLine: fc.Arbitrary<CellLine> = fc.record({
  text: anyText,
  as: fc.constantFrom('line', 'heading', 'bullet', 'sub-bullet'),
});
const anyCell: fc.Arbitrary<Cell> = fc.oneof(
  anyText,
  fc.integer(),
  fc.array(anyLine, { minLength: 1, maxLength: 4 }),
);

/** Tables of up to four rows and columns. */
export const anyMatrix: fc.Arbitrary<Matrix> = fc
  .tuple(fc.integer({ min: 0, max: 4 }), fc.integer({ min: 1, max: 4 }))
  .chain(([height, width]) =>
    fc.record(
      {
        kind: fc.constant('any'),
        title: anyText,
        groupHeading: anyText,
        rowHeading: anyText,
        rows: some(height, fc.record({ id: anyText, label: anyText, group: anyText })),
        columns: some(width, fc.record({ id: anyText, label: anyText })),
        cells: some(height, some(width, anyCell)),
        totals: fc.record({
          rows: some(height, fc.nat()),
          columns: some(width, fc.nat()),
          all: fc.nat(),
        }),
        footer: anyText.map((text) => `${text}.`),
      },
      {
        requiredKeys: [
          'kind',
          'title',
          'groupHeading',
          'rowHeading',
          'rows',
          'columns',
          'cells',
          'footer',
        ],
      },
    ),
  );

function some<T>(count: number, one: fc.Arbitrary<T>): fc.Arbitrary<T[]> {
  return fc.array(one, { minLength: count, maxLength: count });
}
