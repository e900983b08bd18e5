/** HTML: a transcript saved as a web page. */

import type { Warning } from '../model/warning.js';
import { decodeMarkup } from '../reading/decode-markup.js';
import { opening } from '../reading/opening.js';
import { readDocument } from '../reading/read-document.js';
import type { Format } from './contract.js';

export const html: Format = {
  id: 'html',
  title: 'Web page',
  version: 1,
  extensions: ['.html', '.htm', '.xhtml'],
  description:
    'Paragraphs, headings, lists and tables are read as those of a Word document: labels as in plain text or in bold, a table or a list of terms (dl) with a turn in each row. White space is what a browser would show. Scripts, buttons and comments in the source are left out; menus are not, since nothing tells them from speech.',
  looksLike: (bytes, name) => {
    const start = opening(bytes);
    const named = /\.x?html?$/i.test(name);
    if (/^\s{0,99}(?:<\?xml[^>]{0,200}\?>\s{0,99})?<(?:!doctype html|html)/i.test(start))
      return 0.9;
    return named && /<(?:p|div|body|br|table|dl|h\d)\b/i.test(start) ? 0.5 : 0;
  },
  read: async (bytes, options) => {
    const decoded = await decodeMarkup(bytes, options);
    const { readHtml } = await import('../reading/html.js');
    const page = await readHtml(decoded.text);
    const warnings = [...decoded.warnings, ...cutWarning(decoded.text)];
    return readDocument({ ...page, warnings }, decoded.encoding, options);
  },
  example: {
    name: 'walk.html',
    source: `<!DOCTYPE html>
<title>Second meeting</title>
<h2>Opening</h2>
<p><b>Anna:</b> We kept ringing him.<br>
  Even when he did&nbsp;not come.</p>
<p><b>Bo:</b> I left a
  note &amp; a key.</p>
`,
    turns: [
      ['Anna', 'We kept ringing him.\nEven when he did\u00a0not come.'],
      ['Bo', 'I left a note & a key.'],
    ],
  },
};

/** A browser shows what there is of a page, and so do we; a page that leaves off is said to. */
function cutWarning(page: string): Warning[] {
  const end = page.slice(-2000);
  const isOpen = /<html/i.test(page.slice(0, 2000)) && !/<\/html/i.test(end);
  if (!isOpen && end.lastIndexOf('<') <= end.lastIndexOf('>')) return [];
  return [{ message: 'The page is not closed at its end: it may be cut off.' }];
}
