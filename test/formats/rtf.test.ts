/** RTF: rich text as f4transkript, EasyTranscript, Word and TextEdit write it. */
import { describe, expect, it } from 'vitest';
import { rtf } from '../../src/formats/rtf.js';
import { readingOf, warned } from './reading-of.js';

const read = (body: string, options = {}) =>
  readingOf(rtf, Buffer.from(String.raw`{\rtf1\ansi\ansicpg1252${body}}`, 'latin1'), options);
/** What Anna says, of two turns. */
const said = async (words: string, options = {}) =>
  (await read(String.raw`\pard Anna: ${words}\par Bo: No.\par `, options)).said[0]?.[1];

describe('rich text', () => {
  it('has the time marks of f4 at the end of turns', async () => {
    const { turns } = await read(
      String.raw`\pard I: Wie war das? #00:00:05-1#\par B: Gut, (unv., #00:00:08-0#) danke. #00:01:02-3#\par I: Ja. #00:01:04-0#\par `,
    );
    expect(turns.map(({ speaker, to, text }) => [speaker, to, text])).toEqual([
      ['I', '00:00:05.100', 'Wie war das?'],
      ['B', '00:01:02.300', 'Gut, (unv., #00:00:08-0#) danke.'],
      ['I', '00:01:04.000', 'Ja.'],
    ]);
  });

  it('has them too where they are links', async () => {
    const link = String.raw`{\field{\*\fldinst HYPERLINK "f4://62300"}{\fldrslt #00:01:02-3#}}`;
    const { turns } = await read(String.raw`\pard B: Gut. ${link}\par I: Ja.\par `);
    expect(turns[0]).toMatchObject({ text: 'Gut.', to: '00:01:02.300' });
  });

  it.each([
    ['a number and a letter for older programs', String.raw`didn\u8217't`, 'didn’t'],
    ['a number and a byte', String.raw`didn\u8217\'92t`, 'didn’t'],
    ['a byte', String.raw`didn\'92t`, 'didn’t'],
    ['a number and no letter', String.raw`\uc0 didn\u8217 t`, 'didn’t'],
    ['two letters that stand in', String.raw`\uc2\u8217\'81\'f5t`, '’t'],
    ['in a group of its own', String.raw`{\uc0 didn\u8217 }t \u8217't`, 'didn’t ’t'],
    ['a negative number', String.raw`\u-10179?\u-8704?`, '😀'],
    ['half a letter', String.raw`\u-10179? so`, '\ufffd so'],
    ['words for signs', String.raw`a\emdash b\~c\_d\'96e\{f\}`, 'a—b\u00a0c\u2011d–e{f}'],
  ])('has letters by %s', async (_, written, letters) => {
    expect(await said(written)).toBe(letters);
  });

  it.each([
    ['of the document', String.raw`\ansicpg1251`, String.raw`\'cf\'f0`, 'Пр'],
    [
      'of the font',
      String.raw`{\fonttbl{\f3\fcharset204 Arial;}}`,
      String.raw`{\f3 \'cf}\'cf`,
      'ПÏ',
    ],
    ['with two bytes a letter', String.raw`\ansicpg932`, String.raw`\'93\'fa\'96\'7b`, '日本'],
    ['of an old Macintosh', String.raw`\mac`, String.raw`\'8e`, 'é'],
  ])('has letters of the code page %s', async (_, declared, written, letters) => {
    const { said: turns } = await read(
      String.raw`${declared}\pard Anna: ${written}\par Bo: No.\par `,
    );
    expect(turns[0]?.[1]).toBe(letters);
  });

  it('has the letters of the code page that the user names', async () => {
    expect(await said(String.raw`\'cf`, { encoding: 'windows-1251' })).toBe('П');
  });

  it('leaves out what is no text of the page', async () => {
    const unseen = String.raw`{\header Page 1\par}{\*\generator Writer;}{\pict 0102}{\*\bkmkstart x}{\listtext 1.\tab}`;
    const reading = await read(
      String.raw`${unseen}\pard Anna: We {\deleted never }kept ringing.{\footnote Twice.}{\*\annotation Why?}\par Bo: No.\par `,
    );
    expect(reading.said).toEqual([
      ['Anna', 'We kept ringing.'],
      ['Bo', 'No.'],
    ]);
    expect(warned(reading)).toContain('1 footnote is not imported');
    expect(warned(reading)).toContain('1 comment left out');
  });

  it('has footnotes as LibreOffice marks them, and none in a page head', async () => {
    const head = String.raw`{\header {\*\footnote Above.}}`;
    const reading = await read(
      String.raw`${head}\pard Anna: Yes.{\super \chftn{\*\footnote\chftn Twice.}}\par Bo: No.\par `,
    );
    expect(reading.said[0]).toEqual(['Anna', 'Yes.']);
    expect(warned(reading)).toContain('1 footnote is not imported');
  });

  it('says that a text box is left out, once, and none of a page head', async () => {
    const box = String.raw`{\shp{\*\shpinst\shptop9{\sp{\sn fPrint}{\sv 1}}{\shptxt \pard Bo: In the box.\par}}{\shprslt{\*\do\dptxbx{\dptxbxtext Bo: In the box.\par}}}}`;
    const reading = await read(
      String.raw`{\header ${box}}\pard Anna: Yes.${box} And so.\par Bo: No.\par `,
    );
    expect(reading.said).toEqual([
      ['Anna', 'Yes. And so.'],
      ['Bo', 'No.'],
    ]);
    expect(warned(reading)).toContain('1 text box left out');
  });

  it('passes over the bytes of a picture, whatever they look like', async () => {
    expect(await said(String.raw`Yes. {\pict\bin4 }}{{}So.`)).toBe('Yes. So.');
  });

  it('has headings by the name of their style', async () => {
    const { lines } = await read(
      String.raw`{\stylesheet{\s0 Normal;}{\s5\b heading 1;}}\pard\s5 Opening\par\pard Anna: Yes.\par Bo: No.\par `,
    );
    expect(lines[0]).toMatchObject({ kind: 'heading', text: 'Opening' });
  });

  it('has a turn in each row of a table, and goes on behind it', async () => {
    const row = (time: string, who: string, words: string) =>
      String.raw`\trowd\cellx1000\cellx2000\cellx9000\pard\intbl ${time}\cell ${who}\cell ${words}\cell\row `;
    const { lines } = await read(
      String.raw`\pard Above.\par ${row('0:03', 'Anna', 'Yes.\\par Really.')}${row('0:09', 'Bo', '')}${row('0:12', 'Bo', 'No.')}\pard\par `,
    );
    expect(lines.map(({ kind, text }) => [kind, text])).toEqual([
      ['preamble', 'Above.'],
      ['speech', 'Yes.\nReally.'],
      ['speech', 'No.'],
    ]);
  });
});
