import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addCodes } from '../../src/codebook/add-codes.js';
import { codesFromTable } from '../../src/codebook/codes-from-table.js';
import { keywordFromText } from '../../src/codebook/keyword-text.js';
import { newCodebookText } from '../../src/codebook/new-codebook.js';
import { parseCodebook } from '../../src/codebook/parse.js';
import { carriedOut } from '../../src/codebook/plan.js';
import { type Codebook, codesOf, type Keyword, printKeyword } from '../../src/model/codebook.js';

function read(text: string): Codebook {
  const { value, faults } = parseCodebook(text, 'c.yaml');
  if (!value) throw new Error(faults[0]?.message);
  return value;
}

/** The rows brought into a codebook that has a theme Met with a code Trust. */
function imported(headings: readonly string[], ...cells: readonly (readonly string[])[]) {
  const start = `${newCodebookText({
    ...{ id: 'care', title: 'Care', language: 'en' },
    themes: [{ id: 'met', name: 'Met' }],
  }).replace('codes: []', 'codes: [{id: trust, name: Trust, formerIds: [faith]}]')}`;
  const rows = cells.map((row, at) => ({
    line: at + 2,
    record: Object.fromEntries(headings.map((heading, column) => [heading, row[column] ?? ''])),
  }));
  const { codes, columns } = codesFromTable(headings, rows, 't.csv');
  const added = addCodes(read(start), codes, 'Codes');
  const codebook = read(carriedOut(start, 'c.yaml', added));
  const placed = codesOf(codebook).map(
    ({ code, themes }) => `${themes.map(({ name }) => name).join('/')}/${code.name} ${code.id}`,
  );
  return {
    codebook,
    placed,
    columns,
    leftOut: added.leftOut.map(({ line, why }) => `${line} ${why}`),
  };
}

describe('codes from a table', () => {
  it('of MAXQDA come with their path, and a code that holds others is a theme', () => {
    const { codebook, placed, columns, leftOut } = imported(
      ['Code', 'Memo', 'Color'],
      ['Daily life', 'What it is like', '#f00'],
      ['Daily life > Home > Pace', 'Going slowly', '#00f'],
      ['Daily life > Rest', '', ''],
    );
    expect(placed).toEqual([
      'Met/Trust trust',
      'Daily life/Rest rest',
      'Daily life/Home/Pace pace',
    ]);
    expect(codesOf(codebook).at(-1)?.code.definition).toBe('Going slowly');
    expect(codebook.themes[1]?.definition).toBe('What it is like');
    expect(leftOut).toEqual(['2 it holds other codes, so it is a theme here']);
    expect(columns.unknown).toEqual(['Color']);
  });

  it('of Taguette come with their path and without their counts', () => {
    const { placed, columns } = imported(
      ['tag', 'description', 'number of highlights', 'number of documents'],
      ['met.hope', 'A wish', '3', '1'],
      ['alone', '', '0', '0'],
    );
    expect(placed).toEqual(['Met/Trust trust', 'Met/hope hope', 'Codes/alone alone']);
    expect(columns.counts).toEqual(['number of highlights', 'number of documents']);
  });

  it.each([
    ['NVivo', ['Name', 'Description', 'Files', 'References'], ['Met\\Hope', 'A wish', '1', '3']],
    ['ATLAS.ti', ['Code', 'Comment', 'Grounded'], ['Met::Hope', 'A wish', '3']],
    ['anybody', ['Theme', 'Label', 'When to use'], ['Met', 'Hope', 'a wish']],
  ])('of %s come into the theme that is there', (_, headings, row) => {
    expect(imported(headings, row).placed).toEqual(['Met/Trust trust', 'Met/Hope hope']);
  });

  it('of our own come with all that the table holds', () => {
    const { codebook } = imported(
      [
        ...['theme', 'id', 'name', 'meaning', 'definition', 'include', 'exclude', 'examples'],
        'keywords',
        'studies',
        'status',
      ],
      [
        ...['Met › By friends', 'hoping', 'Hope', "'=a wish", 'Somebody\nwishes.', 'a\nb', 'c'],
        ...['I wish. (s1:2)\nOh (yes).', 'wish\n=hope, weight 2', '17\n033', 'draft'],
      ],
    );
    expect(codesOf(codebook).at(-1)?.code).toMatchObject({
      ...{ id: 'hoping', name: 'Hope', meaning: '=a wish', definition: 'Somebody\nwishes.' },
      ...{ include: ['a', 'b'], exclude: ['c'], studies: ['17', '033'], status: 'draft' },
      examples: [{ text: 'I wish.', source: 's1:2' }, { text: 'Oh (yes).' }],
      keywords: ['wish', { term: '=hope', weight: 2 }],
    });
  });

  it('that are there already stay as they are, and no id is used again', () => {
    const { placed, leftOut } = imported(['code'], ['TRUST'], ['Faith'], ['Hope'], ['hope']);
    expect(placed).toEqual(['Met/Trust trust', 'Codes/Faith faith-2', 'Codes/Hope hope']);
    expect(leftOut).toEqual(['2 the name is there already', '5 the name is there already']);
  });

  it('need a column for their names', () => {
    expect(() => imported(['colour'], ['red'])).toThrow('No column of t.csv holds the names');
  });
});

describe('a keyword in one line', () => {
  const word = fc.stringMatching(/^[=a-z][a-z]{1,8}$/);
  const weight = fc.constantFrom({}, { weight: 2 }, { weight: 0.5 });
  const keyword: fc.Arbitrary<Keyword> = fc.oneof(
    word,
    fc
      .tuple(fc.array(word, { minLength: 2, maxLength: 3 }), fc.nat(20), weight)
      .map(([all, within, heavy]) => ({ all, within, ...heavy })),
    fc
      .tuple(word, fc.array(word, { minLength: 1, maxLength: 3 }), weight)
      .map(([term, unless, heavy]) => ({ term, unless, ...heavy })),
    word.map((term) => ({ term, weight: 3 })),
    fc
      .tuple(fc.array(word, { minLength: 1, maxLength: 3 }), weight)
      .map(([any, heavy]) => ({ any, unless: ['no'], ...heavy })),
    fc.array(word, { minLength: 1, maxLength: 3 }).map((any) => ({ any })),
  );

  it('is read back as the keyword it was', () => {
    fc.assert(
      fc.property(keyword, (one) => {
        expect(keywordFromText(printKeyword(one))).toEqual(one);
      }),
    );
  });
});
