/** Files that are damaged, locked or made to do harm: a Problem that names the file, and nothing of it read. */
import { describe, expect, it } from 'vitest';
import { detectFormat } from '../../src/formats/detect.js';
import { docx } from '../../src/formats/docx.js';
import { odt } from '../../src/formats/odt.js';
import { pdf } from '../../src/formats/pdf.js';
import { rtf } from '../../src/formats/rtf.js';
import { xlsx } from '../../src/formats/xlsx.js';
import { Problem } from '../../src/model/problem.js';
import { packPdf } from '../../src/reading/pack-pdf.js';
import { readOrProblem } from './every-format.js';
import { docxOf, paragraphs, zip } from './office-files.js';

const file = 'talk.bin';
async function read(format: typeof docx, bytes: Uint8Array): Promise<string> {
  const problem = await readOrProblem(format, bytes, file);
  if (!(problem instanceof Problem)) throw new Error('It was read.');
  expect(problem.details.what).toContain(file);
  expect(problem.details.where?.file).toBe(file);
  return `${problem.details.what} ${problem.details.next}`;
}

/** A zip of one part that says it is `declared` bytes long. */
function lyingZip(name: string, content: Uint8Array, declared: number): Uint8Array {
  const whole = Buffer.from(zip({ [name]: content }));
  const directory = whole.indexOf('PK\x01\x02', 0, 'latin1');
  whole.writeUInt32LE(declared, 22);
  whole.writeUInt32LE(declared, directory + 24);
  return whole;
}

describe('a zip archive', () => {
  const million = new Uint8Array(1_000_000);
  it('that would unpack to more than a transcript is refused for what it declares', async () => {
    const bomb = lyingZip('word/document.xml', million, 3_000_000_000);
    expect(bomb.length).toBeLessThan(3000);
    expect(await read(docx, bomb)).toContain('it was not unpacked');
  });

  it('that declares less than it holds is refused on the way', async () => {
    const bomb = lyingZip('word/document.xml', million, 1000);
    expect(await read(docx, bomb)).toMatch(/damaged.*too many bytes/);
  });

  it.each(['../../etc/passwd', '/etc/passwd', 'C:/x'])('that names %s is refused', async (name) => {
    expect(await read(docx, zip({ [name]: 'x', 'word/document.xml': '<a/>' }))).toMatch(
      /invalid relative path|absolute path/,
    );
  });

  it('whose bytes have changed since it was packed is refused', async () => {
    const bytes = Buffer.from(docxOf(paragraphs('Anna: Yes, we rang.', 'Bo: No.')));
    bytes.writeUInt32LE(0x12345678, bytes.indexOf('PK\x01\x02', 0, 'latin1') + 16);
    expect(await read(docx, bytes)).toContain('has changed since it was packed');
  });

  it.each([
    ['docx', docx, 'word/document.xml'],
    ['odt', odt, 'content.xml'],
    ['xlsx', xlsx, 'xl/worksheets/sheet1.xml'],
  ])('with a document type in its XML is refused: %s', async (_, format, part) => {
    const xml = '<!DOCTYPE a [<!ENTITY e SYSTEM "file:///etc/passwd">]><a>&e;</a>';
    expect(await read(format, zip({ [part]: xml }))).toContain('declares a document type');
  });

  it('with an entity that nobody declares is refused', async () => {
    expect(await read(docx, docxOf('<w:p>&secret;</w:p>'))).toContain('XML is broken');
  });

  it.each([
    ['docx', docx, 'no Word document'],
    ['odt', odt, 'no OpenDocument text'],
    ['xlsx', xlsx, 'no sheet with anything in it'],
  ])('without the part that matters is refused: %s', async (_, format, what) => {
    expect(await read(format, zip({ 'readme.txt': 'Hello' }))).toContain(what);
  });

  it('of an OpenDocument text with a password is refused', async () => {
    const manifest = '<manifest><manifest:encryption-data/></manifest>';
    const bytes = zip({ 'content.xml': 'scrambled', 'META-INF/manifest.xml': manifest });
    expect(await read(odt, bytes)).toContain('protected with a password');
  });
});

describe('a PDF', () => {
  it('without text is a scan, which is said', async () => {
    expect(await read(pdf, await packPdf('\n'))).toMatch(/pictures of pages.*OCR/);
  });

  it('without its end is refused', async () => {
    const bytes = await packPdf('Anna: Yes.\nBo: No.');
    expect(await read(pdf, bytes.slice(0, -4))).toContain('cut off');
  });

  it('with a password is refused', async () => {
    const text = Buffer.from(await packPdf('Anna: Yes.')).toString('latin1');
    const lock =
      '/Encrypt << /Filter /Standard /V 1 /R 2 /P -4 /O <' +
      `${'41'.repeat(32)}> /U <${'42'.repeat(32)}> >> /ID [<41> <41>] >>`;
    const locked = text.replace(/ >>\nstartxref/, ` ${lock}\nstartxref`);
    expect(await read(pdf, Buffer.from(locked, 'latin1'))).toContain('protected with a password');
  });
});

describe('rich text', () => {
  it('whose groups are not closed is cut off', async () => {
    expect(await read(rtf, Buffer.from('{\\rtf1 {\\b Anna:} We kept'))).toContain('cut off');
  });
});

describe('a file with the wrong ending', () => {
  it.each([
    [
      'a Word document called .txt',
      docxOf(paragraphs('Anna: Yes.', 'Bo: No.')),
      'talk.txt',
      'docx',
    ],
    [
      'a page called .docx',
      Buffer.from('<!DOCTYPE html><p>Anna: Yes.<p>Bo: No.'),
      'talk.docx',
      'html',
    ],
    ['plain text called .docx', Buffer.from('Anna: Yes.\nBo: No.\n'), 'talk.docx', 'plain-text'],
    ['rich text called .doc', Buffer.from('{\\rtf1 Anna: Yes.}'), 'talk.doc', 'rtf'],
  ])('is read by what is in it: %s', async (_, bytes, name, id) => {
    expect((await detectFormat(bytes, name)).id).toBe(id);
  });
});
