/** Which format a file is in. */
import { describe, expect, it } from 'vitest';
import { detectFormat, knownExtensions } from '../../src/formats/detect.js';

const bytesOf = (text: string) => new TextEncoder().encode(text);
const detected = async (text: string, name: string) => (await detectFormat(bytesOf(text), name)).id;

describe('the format of a file', () => {
  const vtt = 'WEBVTT\n\n00:00.000 --> 00:01.000\nHi\n';
  const bold = '**Anna:** Hi.\n\n**Bo:** Ho.\n';
  const table = 'speaker;text\nAnna;Hi\n';
  it.each([
    ['captions called .txt', vtt, 'a.txt', 'webvtt'],
    ['captions without a header', vtt.slice(8).repeat(2), 'a.txt', 'webvtt'],
    [
      'captions with commas called .vtt',
      '1\n00:00:01,000 --> 00:00:02,000\nHi\n',
      'a.vtt',
      'subrip',
    ],
    ['labels in bold called .txt', bold, 'a.txt', 'markdown'],
    ['plain labels called .md', 'Anna: Hi.\nBo: Ho.\n', 'a.md', 'markdown'],
    ['plain labels without an ending', 'Anna: Hi.\nBo: Ho.\n', 'a', 'plain-text'],
    ['a table called .txt', table, 'a.txt', 'csv'],
    ['a table with tabs called .csv', table.replaceAll(';', '\t'), 'a.csv', 'csv'],
    ['a table with tabs called .txt', table.replaceAll(';', '\t'), 'a.txt', 'tsv'],
    ['words in brackets', '[["laughs"]] Hi.\n["so"\n', 'a.txt', 'plain-text'],
    ['a chat with tabs and no header', '00:00:03\tAnna\tHi\n', 'a.txt', 'plain-text'],
    [
      'prose that begins with a word of tables',
      'Text, as I said, is all.\n',
      'a.txt',
      'plain-text',
    ],
  ])('%s', async (_, text, name, id) => {
    expect(await detected(text, name)).toBe(id);
  });

  it('is the one the user names, whatever the bytes', async () => {
    expect((await detectFormat(bytesOf(vtt), 'a.vtt', 'plain-text')).id).toBe('plain-text');
  });

  it('that does not exist gets the nearest that does', async () => {
    await expect(detectFormat(bytesOf('x'), 'a.txt', 'webvt')).rejects.toThrow(
      'There is no format "webvt". Did you mean "webvtt"?',
    );
  });

  it.each([
    ['', /is empty/],
    ['GIF89a\u0001', /picture/],
    ['\0\0\0', /no text/],
    ['["we", "rang"]', /JSON in which no speech service is known/],
    ['[[1, 2], [3]]', /JSON in which no speech service is known/],
    ['{}', /JSON in which no speech service is known/],
    ['[]', /JSON in which no speech service is known/],
  ])('of %j is none, and the Problem says what it looks like', async (text, what) => {
    await expect(detectFormat(bytesOf(text), 'a.bin')).rejects.toThrow(what);
  });

  it.each([
    ['', /an old Word or Excel file/],
    ['......E\0n\0c\0r\0y\0p\0t\0e\0d\0P\0a\0c\0k\0a\0g\0e\0', /protected with a password/],
  ])('of an office file of the old kind with %j inside is none', async (inside, what) => {
    const bytes = Buffer.from(`\xd0\xcf\x11\xe0${inside}`, 'latin1');
    await expect(detectFormat(bytes, 'a.docx')).rejects.toThrow(what);
  });

  it('can be told from every ending that a format lists', async () => {
    const endings = await knownExtensions();
    expect(new Set(endings).size).toBe(endings.length);
    expect(endings).toEqual(
      expect.arrayContaining(['.txt', '.md', '.csv', '.tsv', '.vtt', '.srt']),
    );
  });
});
