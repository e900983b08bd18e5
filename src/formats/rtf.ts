/** RTF: a transcript in rich text, as f4transkript and EasyTranscript write it. */
import { detectEncoding } from '../reading/encoding.js';
import { opening } from '../reading/opening.js';
import { readDocument } from '../reading/read-document.js';
import type { Format } from './contract.js';

export const rtf: Format = {
  id: 'rtf',
  title: 'Rich text',
  version: 1,
  extensions: ['.rtf'],
  description:
    'Read as a Word document is: labels as in plain text, bold labels, tables with a turn in each row, headings as sections, deleted words left out. The time marks of f4transkript and EasyTranscript (#00:01:02-3#) are the end of their turn. Letters are read by the code page of their font or of the document (--encoding names another), and by their Unicode number where they have one. Headers, footers, footnotes and comments are not imported.',
  looksLike: (bytes) => (/^\s{0,99}\{\\rtf/.test(opening(bytes.subarray(0, 200))) ? 0.9 : 0),
  read: async (bytes, options) => {
    const { readRtf } = await import('../reading/rtf.js');
    return readDocument(
      await readRtf(asLatin(bytes), options),
      options.encoding ?? 'ascii',
      options,
    );
  },
  example: {
    name: 'walk.rtf',
    source: String.raw`{\rtf1\ansi\ansicpg1252\deff0{\fonttbl{\f0\fswiss\fcharset0 Arial;}}
\pard\f0 {\b Anna:} We kept ringing him. He didn\u8217't come. #00:00:12-3#\par
\par
{\b Bo:} I left a note \'96 on Thursday. #00:00:31-5#\par
}
`,
    turns: [
      ['Anna', 'We kept ringing him. He didn’t come.'],
      ['Bo', 'I left a note – on Thursday.'],
    ],
  },
};

/** Rich text is ASCII, with bytes of several code pages in between; an editor may have saved it as something else. */
function asLatin(bytes: Uint8Array): string {
  const encoding = detectEncoding(bytes);
  const isWide = encoding === 'utf-16le' || encoding === 'utf-16be';
  return isWide ? new TextDecoder(encoding).decode(bytes) : Buffer.from(bytes).toString('latin1');
}
