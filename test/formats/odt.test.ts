/** ODT: transcripts in OpenDocument texts. */
import { describe, expect, it } from 'vitest';
import { odt } from '../../src/formats/odt.js';
import { zip } from './office-files.js';
import { readingOf, warned } from './reading-of.js';

const read = (body: string, styles = '') =>
  readingOf(
    odt,
    zip({
      mimetype: 'application/vnd.oasis.opendocument.text',
      'content.xml': `<office:document-content><office:automatic-styles>${styles}</office:automatic-styles><office:body><office:text>${body}</office:text></office:body></office:document-content>`,
    }),
  );
const talk = (words: string) => `<text:p>Anna: ${words}</text:p><text:p>Bo: No.</text:p>`;

describe('an OpenDocument text', () => {
  it.each([
    ['spaces', 'a<text:s text:c="3"/>b', 'a   b'],
    ['white space of the file as one', 'a \n\t b', 'a b'],
    ['tabs and lines broken by hand', 'a<text:tab/>b<text:line-break/>c', 'a\tb\nc'],
    ['links and spans', '<text:a>a<text:span>b</text:span></text:a>c', 'abc'],
    ['composed letters', 'e\u0301', 'é'],
    ['no more spaces than it should', 'a<text:s text:c="999999999"/>b', `a${' '.repeat(1000)}b`],
  ])('has %s', async (_, written, words) => {
    expect((await read(talk(written))).said[0]).toEqual(['Anna', words]);
  });

  it('leaves out what was deleted, a list of contents, and footnotes, which it says', async () => {
    const deleted =
      '<text:tracked-changes><text:changed-region><text:deletion><text:p>Never.</text:p></text:deletion></text:changed-region></text:tracked-changes><text:table-of-content><text:index-body><text:p>Opening 1</text:p></text:index-body></text:table-of-content>';
    const note = '<text:note><text:note-body><text:p>Twice.</text:p></text:note-body></text:note>';
    const reading = await read(deleted + talk(`Yes.${note}`));
    expect(reading.said.map(([, words]) => words)).toEqual(['Yes.', 'No.']);
    expect(warned(reading)).toContain('1 footnote is not imported');
  });

  it('has its comments at the turns they stand on, and none of their words in the text', async () => {
    const comment =
      '<office:annotation><dc:creator>Kim</dc:creator><dc:date>2020-01-02T10:00:00</dc:date><meta:creator-initials>K</meta:creator-initials><text:p>Who</text:p><text:p>decides?</text:p></office:annotation>';
    const { said, comments } = await read(talk(`Yes,${comment} we do.`));
    expect(said[0]).toEqual(['Anna', 'Yes, we do.']);
    expect(comments).toEqual([
      { turn: 1, text: 'Who\ndecides?', by: 'Kim', at: '2020-01-02T10:00:00' },
    ]);
  });

  it('has headings, and a title above them', async () => {
    const styles = '<style:style style:name="P1" style:parent-style-name="Title"/>';
    const { title, lines } = await read(
      `<text:p text:style-name="P1">Second meeting</text:p><text:h>Opening</text:h>${talk('Yes.')}`,
      styles,
    );
    expect(title).toBe('Second meeting');
    expect(lines[0]).toMatchObject({ kind: 'heading', text: 'Opening' });
  });

  it('has labels in bold without a colon', async () => {
    const styles =
      '<style:style style:name="T1"><style:text-properties fo:font-weight="bold"/></style:style>';
    const turn = (label: string, words: string) =>
      `<text:p><text:span text:style-name="T1">${label}</text:span> ${words}</text:p>`;
    const body = turn('Anna', 'Yes.') + turn('Bo', 'No.') + turn('Anna', 'So.');
    expect((await read(body, styles)).said).toEqual([
      ['Anna', 'Yes.'],
      ['Bo', 'No.'],
      ['Anna', 'So.'],
    ]);
  });
});
