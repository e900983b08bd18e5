/** HTML: transcripts saved as web pages. */
import { describe, expect, it } from 'vitest';
import { html } from '../../src/formats/html.js';
import { readingOf, warned } from './reading-of.js';

const read = (page: string | Uint8Array) => readingOf(html, page);
const talk = [
  ['Anna', 'We rang.'],
  ['Bo', 'I left.'],
];

describe('a web page', () => {
  it.each([
    ['paragraphs', '<p><b>Anna:</b> We rang.<p><strong>Bo</strong>: I left.'],
    ['blocks in blocks', '<div><div>Anna: We rang.</div>Bo: I left.</div>'],
    ['broken lines', '<body>Anna: We rang.<br/>Bo: I left.'],
    ['a list of terms', '<dl><dt>Anna</dt><dd>We rang.</dd><dt>Bo</dt><dd>I left.</dd></dl>'],
    ['a table', '<table><tr><td>Anna<td>We rang.<tr><td>Bo<td>I left.</table>'],
    ['preformatted text', '<pre>Anna: We rang.\nBo: I left.</pre>'],
    ['wrapped lines', '<p>Anna: We\n     rang.</p>\n\n<p>Bo:\tI\nleft.</p>'],
    ['entities', '<p>Anna&#58; We rang.</p><p>Bo&colon; I left.</p>'],
    [
      'things that are not seen',
      '<script>let a = "Eve: No.";</script><style>p {}</style><!-- Eve: No. --><p>Anna: We rang.<button>Play</button></p><p>Bo: I left.</p>',
    ],
  ])('has its turns: %s', async (_, page) => {
    expect((await read(page)).said).toEqual(talk);
  });

  it('is said to be cut off where it leaves off', async () => {
    const whole = '<html><body><p>Anna: We rang.</p><p>Bo: I left.</p></body></html>';
    expect(warned(await read(whole))).not.toContain('cut off');
    expect(warned(await read(whole.slice(0, -8)))).toContain('cut off');
    expect(warned(await read('<p>Anna: We rang.<p>Bo: I left.</'))).toContain('cut off');
    expect(warned(await read('<p>Anna: We rang.<p>Bo: I left.'))).not.toContain('cut off');
  });

  it('has a title and sections', async () => {
    const { title, lines } = await read(
      '<title>Second\n meeting</title><h2>Opening</h2><p>Anna: Yes.<p>Bo: No.',
    );
    expect(title).toBe('Second meeting');
    expect(lines[0]).toMatchObject({ kind: 'heading', text: 'Opening' });
  });

  it('may have several texts for one term', async () => {
    const { said } = await read(
      '<dl><dt>Anna</dt><dd>One.</dd><dd>Two.</dd><dt>Bo</dt><dd>No.</dd></dl>',
    );
    expect(said).toEqual([
      ['Anna', 'One.\nTwo.'],
      ['Bo', 'No.'],
    ]);
  });

  it('is read in the letters it says it is in, where it is not in Unicode', async () => {
    const page = (charset: string, word: readonly number[]) =>
      Buffer.concat([
        Buffer.from(`<meta charset="${charset}"><p>Anna: `),
        Buffer.from(word),
        Buffer.from('<p>Bo: No.'),
      ]);
    const said = async (bytes: Uint8Array) => (await read(bytes)).said[0]?.[1];
    expect(await said(page('windows-1251', [0xcf, 0xf0]))).toBe('Пр');
    expect(await said(page('iso-8859-1', [0x93, 0x61]))).toBe('“a');
    expect(warned(await read(page('iso-8859-1', [0x93, 0x61])))).not.toContain('UTF-8');
    // Saved again in UTF-8, by an editor that does not read what it saves.
    expect(await said(page('windows-1251', [0xc3, 0xa9]))).toBe('é');
  });

  it('has the words that can be folded away, apart from their heading', async () => {
    const folded =
      '<details><summary>Part one</summary>Anna: Yes.<br>Bo: No.<br>Anna: So.</details>';
    const { said, lines } = await read(folded);
    expect(said.map(([, text]) => text)).toEqual(['Yes.', 'No.', 'So.']);
    expect(lines[0]).toMatchObject({ kind: 'preamble', text: 'Part one' });
  });

  it('can be nested a hundred thousand deep', async () => {
    const { said } = await read(`${'<div>'.repeat(100_000)}Anna: Yes.<br>Bo: No.`);
    expect(said).toHaveLength(2);
  });
});
