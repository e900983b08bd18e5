/** XLSX and surveys: a row for each turn, or for each case. */
import readSheet from 'read-excel-file/node';
import { describe, expect, it } from 'vitest';
import writeSheet from 'write-excel-file/node';
import { csv } from '../../src/formats/csv.js';
import { xlsx } from '../../src/formats/xlsx.js';
import { zip } from './office-files.js';
import { readingOf, warned } from './reading-of.js';

const sheet = (rows: string) => `<worksheet><sheetData>${rows}</sheetData></worksheet>`;
const book = (rows: string, parts: Readonly<Record<string, string>> = {}) =>
  zip({ 'xl/worksheets/sheet1.xml': sheet(rows), ...parts });
const inline = (text: string) => `<c t="inlineStr"><is><t>${text}</t></is></c>`;

describe('an Excel workbook', () => {
  it('written by a library of its own has the cells that another reader finds', async () => {
    const texts = [
      ['Speaker', 'Words', 'Mood'],
      ['Anna', 'Naïve & “déjà vu” 😀\nTwice.', 'good'],
      ['Bo', ' No. ', ''],
    ];
    const bytes = await writeSheet(
      texts.map((row) => row.map((value) => ({ type: String, value }))),
    ).toBuffer();
    const { said, text } = await readingOf(xlsx, bytes);
    expect(said).toEqual([
      ['Anna', 'Naïve & “déjà vu” 😀\nTwice.'],
      ['Bo', 'No.'],
    ]);
    const [other] = await readSheet(bytes, { trim: false });
    const cells = other?.data.map((row) => row.map((cell) => cell ?? '').join('\t')).join('\n');
    expect(text.replace(/\t+$/gm, '')).toBe(cells?.replace(/\t+$/gm, ''));
  });

  it('shows times as times: 0.5 of a day is noon', async () => {
    const styles =
      '<styleSheet><numFmts><numFmt numFmtId="164" formatCode="[h]:mm:ss"/></numFmts><cellXfs><xf numFmtId="0"/><xf numFmtId="21"/><xf numFmtId="164"/></cellXfs></styleSheet>';
    const turn = (style: number, value: string) =>
      `<row><c s="${style}"><v>${value}</v></c>${inline('Anna')}${inline('So.')}</row>`;
    const rows = `<row>${inline('Start')}${inline('Speaker')}${inline('Words')}</row>${turn(1, '0.5')}${turn(2, '1.25')}${turn(0, '75.5')}`;
    const { turns } = await readingOf(xlsx, book(rows, { 'xl/styles.xml': styles }));
    expect(turns.map(({ from }) => from)).toEqual(['12:00:00.000', '30:00:00.000', '00:01:15.500']);
  });

  it('has cells where their references say, and texts that several cells share', async () => {
    const strings =
      '<sst><si><t>speaker</t></si><si><r><t>te</t></r><r><t>xt</t></r><rPh><t>x</t></rPh></si><si><t>Anna</t></si></sst>';
    const rows =
      '<row r="3"><c r="B3" t="s"><v>0</v></c><c r="D3" t="s"><v>1</v></c></row><row r="7"><c r="B7" t="s"><v>2</v></c><c r="D7" t="str"><f>A1</f><v>Yes.</v></c></row>';
    const { said } = await readingOf(xlsx, book(rows, { 'xl/sharedStrings.xml': strings }));
    expect(said).toEqual([['Anna', 'Yes.']]);
  });

  it('says that other sheets stay out', async () => {
    const talk = `<row>${inline('text')}</row><row>${inline('Yes.')}</row>`;
    const reading = await readingOf(xlsx, book(talk, { 'xl/worksheets/sheet2.xml': sheet(talk) }));
    expect(warned(reading)).toContain('Only the first sheet is imported');
  });
});

describe('a survey', () => {
  const survey = `Case,Age,Gender,What helped?,What did not?,Anything else
r1,34,f,They came to my door and did not leave.,"The waiting, and then the waiting.",
r2,51,,Nothing that I would call help.,,"They asked me once, kindly."
r3,19,m,,,
`;
  const read = (source: string, options = {}) =>
    readingOf(csv, source, { cases: 'case', ...options });

  it('has a transcript for each case, a turn for each answer under its question', async () => {
    const { transcripts } = await read(survey);
    expect(transcripts.map(({ name, said, attributes }) => [name, said, attributes])).toEqual([
      [
        'r1',
        [
          ['r1', 'They came to my door and did not leave.'],
          ['r1', 'The waiting, and then the waiting.'],
        ],
        { Age: '34', Gender: 'f' },
      ],
      [
        'r2',
        [
          ['r2', 'Nothing that I would call help.'],
          ['r2', 'They asked me once, kindly.'],
        ],
        { Age: '51' },
      ],
    ]);
    expect(transcripts[1]?.asides.map(({ text }) => text)).toEqual([
      'What helped?',
      'Anything else',
    ]);
  });

  it('says which columns were taken for answers, and who answered nothing', async () => {
    const told = warned(await read(survey));
    expect(told).toContain(
      'Answers: "What helped?", "What did not?", "Anything else"; attributes: "Age", "Gender".',
    );
    expect(told).toContain('One case answers nothing');
  });

  it('has the answers that the user names, a star standing for anything', async () => {
    const { transcripts } = await read(survey, { answers: ['What *', 'gender'] });
    expect(transcripts[0]?.said.map(([, words]) => words)).toEqual([
      'They came to my door and did not leave.',
      'The waiting, and then the waiting.',
      'f',
    ]);
    expect(transcripts[1]?.attributes).toEqual({
      Age: '51',
      'Anything else': 'They asked me once, kindly.',
    });
    await expect(read(survey, { answers: ['Whot helped?'] })).rejects.toThrow('Did you mean');
  });

  it.each([
    [
      'two rows are one case',
      'Case,Q\na,I said a lot here.\na,And more of it here.\n',
      'Rows 2 and 3 of talk are both the case "a"',
    ],
    ['a row names no case', 'Case,Q\n,I said a lot here.\n', 'Row 2 of talk names no case'],
    ['nobody writes sentences', 'Case,Q\na,yes\n', 'no column that looks like answers'],
    ['there is no such column', 'Id,Q\na,yes\n', 'has no column "case"'],
  ])('is refused where %s', async (_, source, what) => {
    await expect(read(source)).rejects.toThrow(what);
  });

  it('read as a table of turns gets the way to read it as cases', async () => {
    const reading = readingOf(csv, 'Case,Age\nr1,34\n');
    await expect(reading).rejects.toMatchObject({
      details: { next: expect.stringContaining('--cases "Case"') },
    });
  });
});
