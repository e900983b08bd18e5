/** PDF: a transcript as it was printed. */

import { draft } from '../reading/draft.js';
import { finish } from '../reading/finish.js';
import { packPdf } from '../reading/pack-pdf.js';
import { readScript } from '../reading/script.js';
import type { Format } from './contract.js';

export const pdf: Format = {
  id: 'pdf',
  title: 'PDF',
  version: 1,
  extensions: ['.pdf'],
  description:
    'The text is taken out of its layout first: lines become paragraphs again where they had no room for the next word, words that were parted at a line end are joined, letters printed as one sign (ﬁ) are spelled out, of two columns the left one comes first. Lines in larger letters are headings. Running heads, page numbers and numbers of lines or paragraphs in the margin are left out. Then labels are found as in plain text. Much can go wrong on the way, so look at the text with --text; if it needs correcting, keep it as .txt, correct that and import it. Pictures of pages hold no text and are refused.',
  looksLike: (bytes) => (Buffer.from(bytes.subarray(0, 1024)).includes('%PDF-') ? 0.9 : 0),
  read: async (bytes, options) => {
    const { readPdf } = await import('../reading/pdf.js');
    const { layoutText } = await import('../reading/layout-text.js');
    const { lines, warnings } = layoutText(await readPdf(bytes, options.name), options.name);
    const made = draft(await readScript(lines, options), options);
    const text = lines.map((line) => line.text).join('\n');
    const decoded = { text, encoding: 'binary', warnings };
    return finish([made], decoded, options.name);
  },
  example: {
    name: 'walk.pdf',
    source: `Anna: We kept ringing him, even when he did not come to the door. We were under-
standing him at last.

Bo: I left a note.

Anna: He opened the door.
`,
    pack: packPdf,
    turns: [
      [
        'Anna',
        'We kept ringing him, even when he did not come to the door. We were understanding him at last.',
      ],
      ['Bo', 'I left a note.'],
      ['Anna', 'He opened the door.'],
    ],
  },
};
