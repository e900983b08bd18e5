/** How tables look: on a narrow terminal, with lines in cells, with groups. */
import { describe, expect, it } from 'vitest';
import { csv } from '../../src/exports/csv.js';
import { docx } from '../../src/exports/docx.js';
import { html } from '../../src/exports/html.js';
import { md } from '../../src/exports/md.js';
import { text } from '../../src/exports/text.js';
import { tsv } from '../../src/exports/tsv.js';
import type { Matrix } from '../../src/model/matrix.js';
import { widthOf } from '../../src/text/width.js';

/** A process type a row, its strategies one a line. */
const strategies: Matrix = {
  kind: 'strategies',
  title: 'Strategies',
  rowHeading: 'Process types',
  rows: [
    { id: 'a', label: 'Dialogic' },
    { id: 'b', label: 'Supportive' },
  ],
  columns: [{ id: 'strategies', label: 'Strategies' }],
  cells: [['Walking alongside\nSharing'], ['Advocating']],
  footer: '3 codes; codebook 77be02.',
};

const meanings: Matrix = {
  kind: 'meta-themes',
  title: 'Meanings',
  groupHeading: 'Themes',
  rowHeading: 'Codes',
  rows: [
    { id: 'a', label: 'Walking alongside', group: 'Dialogic' },
    { id: 'b', label: 'Sharing', group: 'Dialogic' },
    { id: 'c', label: 'Advocating', group: 'Supportive' },
  ],
  columns: [
    { id: 'meaning', label: 'Meanings' },
    { id: 'segments', label: 'Segments' },
  ],
  cells: [
    ['Being a companion with equal footing', 12],
    ['Offering information openly', 0],
    ['家族を支援する', 3],
  ],
  footer: '3 codes.',
};

describe('on a terminal', () => {
  it('numbers stand to the right, and wide letters take two columns', () => {
    expect(text.write(meanings, {})).toBe(`\
Themes      Codes              Meanings                              Segments
─────────────────────────────────────────────────────────────────────────────
Dialogic    Walking alongside  Being a companion with equal footing        12
            Sharing            Offering information openly                  ·
Supportive  Advocating         家族を支援する                               3

3 codes.
`);
  });

  it('the widest column of words wraps first', () => {
    expect(text.write(meanings, { width: 64 })).toBe(`\
Themes      Codes              Meanings                 Segments
────────────────────────────────────────────────────────────────
Dialogic    Walking alongside  Being a companion with         12
                               equal footing
            Sharing            Offering information            ·
                               openly
Supportive  Advocating         家族を支援する                  3

3 codes.
`);
  });

  it('no line is wider than a terminal of 60 columns, and no column is lost on one of 20', () => {
    const widest = (width: number) =>
      Math.max(...text.write(meanings, { width }).split('\n').map(widthOf));
    expect(widest(60)).toBeLessThanOrEqual(60);
    expect(text.write(meanings, { width: 20 })).toContain('Segments');
  });

  it('a cell of several lines takes several lines', () => {
    expect(text.write(strategies, {})).toBe(`\
Process types  Strategies
─────────────────────────
Dialogic       Walking alongside
               Sharing
Supportive     Advocating

3 codes; codebook 77be02.
`);
  });
});

describe('lines in a cell', () => {
  it.each([
    ['Markdown', md, '| Dialogic | Walking alongside<br>Sharing |'],
    ['HTML', html, '<th scope="row">Dialogic</th><td>Walking alongside<br>Sharing</td>'],
    ['CSV', csv, 'Dialogic,"Walking alongside\nSharing"'],
    ['TSV', tsv, 'Dialogic\tWalking alongside\\nSharing'],
  ])('are kept in %s', (_, format, line) => {
    expect(format.write(strategies, {})).toContain(line);
  });
});

describe('a group', () => {
  it.each([
    ['stands once in text', text, {}, 1],
    ['stands once in Markdown', md, {}, 1],
    ['stands once in HTML', html, {}, 1],
    ['stands on each row of CSV', csv, {}, 2],
    ['stands on each row of TSV', tsv, {}, 2],
    ['stands on each row of HTML when asked', html, { merge: 'repeat' as const }, 2],
    ['stands once in CSV when asked', csv, { merge: 'blank' as const }, 1],
  ])('%s', (_, format, options, times) => {
    expect(format.write(meanings, options).split('Dialogic')).toHaveLength(times + 1);
  });

  it('is one cell of HTML over its rows, in a body of its own', () => {
    const page = html.write(meanings, {});
    expect(page).toContain('<tbody>\n<tr><th scope="rowgroup" rowspan="2">Dialogic</th>');
    expect(page).toContain('<tbody>\n<tr><th scope="rowgroup">Supportive</th>');
  });
});

describe('an HTML page', () => {
  it('names the language of the study', () => {
    expect(html.write(meanings, { language: 'nb' })).toContain('<html lang="nb">');
    expect(html.write(meanings, {})).toContain('<html lang="en">');
  });

  it('runs nothing and loads nothing', () => {
    expect(html.write(meanings, {})).not.toMatch(/<script|<link|\ssrc=|url\(|@import/);
  });
});

describe('a formula in what somebody said', () => {
  it.each(['=1+1', '+47 22 85', '-yes', '@home', '＝1+1'])(
    '%s becomes text for a spreadsheet',
    (said) => {
      const table = { ...strategies, cells: [[said], ['']] };
      expect(csv.write(table, {})).toContain(`Dialogic,'${said}\n`);
      expect(tsv.write(table, {})).toContain(`Dialogic\t'${said}\n`);
    },
  );

  it('leaves numbers alone, below zero too', () => {
    const table = { ...strategies, cells: [[-2], ['']] };
    expect(csv.write(table, {})).toContain('Dialogic,-2\n');
  });
});

describe('a table of many columns on a terminal', () => {
  const many: Matrix = {
    ...strategies,
    rowHeading: 'Code',
    columns: Array.from({ length: 200 }, (_, at) => ({ id: `P${at}`, label: `P${at}` })),
    rows: [{ id: 'a', label: 'Trust' }],
    cells: [Array.from({ length: 200 }, (_, at) => at)],
  };

  it('comes in blocks that fit, each with the headings of the rows, and no column is lost', () => {
    const printed = text.write(many, { width: 80 });
    const lines = printed.split('\n');
    expect(Math.max(...lines.map(widthOf))).toBeLessThanOrEqual(80);
    const headings = lines.filter((line) => line.startsWith('Code '));
    expect(headings.length).toBeGreaterThan(10);
    expect(headings.flatMap((line) => line.split(/ +/).slice(1))).toEqual(
      many.columns.map(({ label }) => label),
    );
    expect(lines.filter((line) => line.startsWith('Trust ')).length).toBe(headings.length);
  });

  it('is refused for Word, which takes 63 columns and no more', () => {
    const wide = (count: number) => ({
      ...many,
      columns: many.columns.slice(0, count),
      cells: [Array.from({ length: count }, () => 1)],
    });
    expect(() => docx.write(wide(63), {})).toThrow(
      'The table has 64 columns, and Word takes at most 63.',
    );
    expect(docx.read(docx.write(wide(62), {})).records[1]).toHaveLength(63);
  });

  it('stays in one block where nobody says how wide the page is', () => {
    expect(text.write(many, {}).match(/^Code /gm)).toHaveLength(1);
  });
});

describe('a list in a cell', () => {
  const list: Matrix = {
    ...strategies,
    cells: [
      [
        [
          { text: 'What helped', as: 'line' },
          { text: 'Staff:', as: 'heading' },
          { text: 'being there', as: 'bullet' },
          { text: 'at <night>', as: 'sub-bullet' },
          { text: 'calling', as: 'bullet' },
        ],
      ],
      [''],
    ],
  };

  it('has marks in text, and a bullet that wraps goes on behind its mark', () => {
    expect(text.write(list, { width: 28 })).toBe(`\
Process types  Strategies
─────────────────────────
Dialogic       What helped
               Staff:
               • being there
                 – at
                   <night>
               • calling
Supportive

3 codes; codebook 77be02.
`);
  });

  it('is a list in HTML, the bullets below a bullet a list inside it', () => {
    expect(html.write(list, {})).toContain(
      '<td><div>What helped</div><div class="heading">Staff:</div><ul><li>being there' +
        '<ul><li>at &lt;night&gt;</li></ul></li><li>calling</li></ul></td>',
    );
  });
});
