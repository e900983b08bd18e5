/** ODT: a transcript in an OpenDocument text, as LibreOffice writes it. */
import { isZipOf } from '../reading/appearance.js';
import { packZip } from '../reading/pack-zip.js';
import { readDocument } from '../reading/read-document.js';
import type { Format } from './contract.js';

export const odt: Format = {
  id: 'odt',
  title: 'OpenDocument text',
  version: 1,
  extensions: ['.odt'],
  description:
    'Read as a Word document is: labels as in plain text, bold labels, tables with a turn in each row, headings as sections. Tracked insertions are taken in and deletions left out. Comments are kept for --comments, which makes memos of them. Headers, footers and footnotes are not imported.',
  looksLike: (bytes) => (isZipOf(bytes, 'opendocument.text') ? 0.9 : 0),
  read: async (bytes, options) => {
    const { readOdt } = await import('../reading/odt.js');
    return readDocument(await readOdt(bytes, options.name), 'utf-8', options);
  },
  example: {
    name: 'walk.odt',
    source: `<office:document-content xmlns:office="urn:oasis:names:tc:opendocument:xmlns:office:1.0" xmlns:text="urn:oasis:names:tc:opendocument:xmlns:text:1.0" xmlns:table="urn:oasis:names:tc:opendocument:xmlns:table:1.0"><office:body><office:text>
<table:table>
<table:table-row>
<table:table-cell><text:p>0:12</text:p></table:table-cell>
<table:table-cell><text:p>Anna</text:p></table:table-cell>
<table:table-cell><text:p>We kept ringing him.</text:p><text:p>Even when he did not come.</text:p></table:table-cell>
</table:table-row>
<table:table-row>
<table:table-cell><text:p>0:31</text:p></table:table-cell>
<table:table-cell><text:p>Bo</text:p></table:table-cell>
<table:table-cell><text:p>I left<text:s/>a note.</text:p></table:table-cell>
</table:table-row>
</table:table>
</office:text></office:body></office:document-content>
`,
    pack: (source) =>
      packZip({ mimetype: 'application/vnd.oasis.opendocument.text', 'content.xml': source }),
    turns: [
      ['Anna', 'We kept ringing him.\nEven when he did not come.'],
      ['Bo', 'I left a note.'],
    ],
  },
};
