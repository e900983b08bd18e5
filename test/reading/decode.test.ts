/** The text of a file from its bytes, in whatever encoding. */
import { describe, expect, it } from 'vitest';
import { Problem } from '../../src/model/problem.js';
import { decode } from '../../src/reading/decode.js';

const utf8 = (text: string) => new TextEncoder().encode(text);
const utf16le = (text: string) => new Uint8Array(Buffer.from(text, 'utf16le'));
const utf16be = (text: string) => new Uint8Array(Buffer.from(text, 'utf16le').swap16());
const latin = (text: string) => new Uint8Array(Buffer.from(text, 'latin1'));

describe('the text of a file', () => {
  it.each([
    ['UTF-8', utf8('Ære være – 😀'), 'utf-8'],
    ['UTF-8 with a byte order mark', utf8('\ufeffÆre være – 😀'), 'utf-8'],
    ['UTF-16, little end first', utf16le('Ære være – 😀'), 'utf-16le'],
    ['UTF-16, little end first, with a mark', utf16le('\ufeffÆre være – 😀'), 'utf-16le'],
    ['UTF-16, big end first', utf16be('Ære være – 😀'), 'utf-16be'],
    ['UTF-16, big end first, with a mark', utf16be('\ufeffÆre være – 😀'), 'utf-16be'],
  ])('in %s is told from its bytes', async (_, bytes, encoding) => {
    expect(await decode(bytes, { name: 'a.txt' })).toEqual({
      text: 'Ære være – 😀',
      encoding,
      warnings: [],
    });
  });

  it('in windows-1252 has its curly quotes, dashes and the euro, and says that it was a guess', async () => {
    // The bytes that Node's own windows-1252 decoder turns into control characters.
    const bytes = Uint8Array.of(
      0x93,
      0x49,
      0x92,
      0x6d,
      0x94,
      0x20,
      0x96,
      0x20,
      0x97,
      0x20,
      0x80,
      0x20,
      0x85,
      0xe9,
    );
    const { text, encoding, warnings } = await decode(bytes, { name: 'a.txt' });
    expect(text).toBe('“I’m” – — € …é');
    expect(encoding).toBe('windows-1252');
    expect(warnings.map(({ message }) => message)).toEqual([
      expect.stringMatching(/windows-1252.*--encoding/),
    ]);
  });

  it('in an encoding that the user names is read in that one', async () => {
    // MacRoman: 0x8a is ä, 0xd5 the curly apostrophe.
    const bytes = Uint8Array.of(0x8a, 0xd5);
    expect(await decode(bytes, { name: 'a.txt', encoding: 'Macintosh' })).toEqual({
      text: 'ä’',
      encoding: 'macintosh',
      warnings: [],
    });
  });

  it('that does not fit the encoding named shows where', async () => {
    const bytes = latin('one\ntwo\nKöln');
    const { text, warnings } = await decode(bytes, { name: 'a.txt', encoding: 'utf-8' });
    expect(text).toBe('one\ntwo\nK\ufffdln');
    expect(warnings).toEqual([{ message: expect.stringContaining('--encoding'), line: 3 }]);
  });

  it('has LF line ends and composed letters; all else stays as it was', async () => {
    const written = 'cafe\u0301\r\na\rb\u00a0\u00ad\u200b “x”  \t\u001b[31m\n';
    const { text } = await decode(utf8(written), { name: 'a.txt' });
    expect(text).toBe('caf\u00e9\na\nb\u00a0\u00ad\u200b “x”  \t\u001b[31m\n');
  });

  it('may have a few control characters, as CHAT files have', async () => {
    const line = '*CHI:\tmore cookie please, mommy dear . \u00150_1540\u0015\n';
    await expect(decode(utf8(line.repeat(20)), { name: 'a.txt' })).resolves.toBeDefined();
  });
});

describe('bytes that are no text', () => {
  const zip = (name: string) => latin(`PK\x03\x04${'\0'.repeat(26)}${name}`);
  it.each([
    ['nothing', new Uint8Array(), /is empty/],
    ['a PDF', latin('%PDF-1.7\n'), /looks like a PDF/],
    ['a Word document', zip('word/document.xml'), /Word document \(\.docx\)/],
    ['an OpenDocument text', zip('mimetypeapplication/vnd.oasis.opendocument.text'), /\.odt/],
    ['a workbook', zip('xl/workbook.xml'), /Excel workbook/],
    ['some zip', zip('holiday.jpgPK\x05\x06'), /zip archive/],
    ['a document that is cut off', zip('[Content_Types].xml'), /document.*is cut off/],
    ['an old Word file', latin('\xd0\xcf\x11\xe0\xa1\xb1'), /\.doc/],
    ['a picture', latin('\x89PNG\r\n\x1a\n'), /picture/],
    ['a recording', latin('RIFF\x24\x08\0\0WAVEfmt '), /recording/],
    ['a film', latin('\0\0\0\x18ftypmp42'), /recording/],
    ['zero bytes on both sides', Uint8Array.of(1, 0, 0, 65, 0, 0), /is no text/],
    ['control characters', latin('\x01\x02\x03\x04 abc'), /is no text/],
  ])('%s: the Problem says what they look like and what to do', async (_, bytes, what) => {
    const error = await decode(bytes, { name: 'a.txt' }).catch((thrown: unknown) => thrown);
    expect(error).toBeInstanceOf(Problem);
    if (!(error instanceof Problem)) return;
    expect(error.details.what).toMatch(what);
    expect(error.details.what).toContain('a.txt');
    expect(error.details.next).toMatch(/^[A-Z].*\.$/);
    expect(error.details.where).toEqual({ file: 'a.txt' });
  });

  it('an unknown encoding gets the nearest that is known', async () => {
    await expect(decode(utf8('x'), { name: 'a.txt', encoding: 'windows-1525' })).rejects.toThrow(
      'Did you mean "windows-1252"?',
    );
  });

  it.each(['RIFF: hello', 'II: hello', 'ID3: hi', 'MM: hi'])(
    '%j is a label, no picture and no recording',
    async (text) => {
      expect((await decode(utf8(text), { name: 'a.txt' })).text).toBe(text);
    },
  );
});
