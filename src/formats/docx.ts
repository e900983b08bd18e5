/** DOCX: a transcript in a Word document. */
import { isZipOf } from '../reading/appearance.js';
import { packZip } from '../reading/pack-zip.js';
import { readDocument } from '../reading/read-document.js';
import type { Format } from './contract.js';

export const docx: Format = {
  id: 'docx',
  title: 'Word document',
  version: 1,
  extensions: ['.docx'],
  description:
    'Labels are found as in plain text; a line broken by hand counts as a line. Bold words at the start of many paragraphs are labels without a colon. A table has a turn in each row: a column of words, beside it one of speakers, one of times or one of numbers, in any order. Headings open sections, a title on top is the title. Tracked insertions are taken in and deletions left out. Comments are kept for --comments, which makes memos of them. Headers, footers and footnotes are not imported.',
  looksLike: (bytes) => (isZipOf(bytes, 'word/') ? 0.9 : 0),
  read: async (bytes, options) => {
    const { readDocx } = await import('../reading/docx.js');
    return readDocument(await readDocx(bytes, options.name), 'utf-8', options);
  },
  example: {
    name: 'walk.docx',
    source: `<w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:body>
<w:p><w:r><w:rPr><w:b/></w:rPr><w:t xml:space="preserve">Anna </w:t></w:r><w:r><w:t>We kept ringing him.</w:t></w:r></w:p>
<w:p><w:r><w:t>Even when he did not </w:t></w:r><w:ins w:id="1"><w:r><w:t>come.</w:t></w:r></w:ins></w:p>
<w:p><w:r><w:rPr><w:b/></w:rPr><w:t xml:space="preserve">Bo </w:t></w:r><w:r><w:t>I left a note.</w:t></w:r></w:p>
<w:p><w:r><w:rPr><w:b/></w:rPr><w:t xml:space="preserve">Anna </w:t></w:r><w:r><w:t>He opened the door.</w:t></w:r></w:p>
</w:body></w:document>
`,
    pack: (source) => packZip({ 'word/document.xml': source }),
    turns: [
      ['Anna', 'We kept ringing him.\nEven when he did not come.'],
      ['Bo', 'I left a note.'],
      ['Anna', 'He opened the door.'],
    ],
  },
};
