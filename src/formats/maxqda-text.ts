/** MAXQDA structured text: documents and their codings in one file (#TEXT, #CODE). */

import { type SourcedTurn, spanOfLines } from '../reading/coded-spans.js';
import { type CodedText, readCodedText } from '../reading/coded-text.js';
import { decode } from '../reading/decode.js';
import { type Draft, draft } from '../reading/draft.js';
import { finish } from '../reading/finish.js';
import { opening } from '../reading/opening.js';
import type { Piece } from '../reading/piece.js';
import type { ReadOptions } from '../reading/reading.js';
import { readScript } from '../reading/script.js';
import type { Format } from './contract.js';

export const maxqdaText: Format = {
  id: 'maxqda-text',
  title: 'MAXQDA structured text',
  version: 1,
  extensions: ['.txt'],
  description:
    "The text of MAXQDA's preprocessor: #TEXT and a name begin a document, #CODE and a name a coded passage that #ENDCODE ends. Each document becomes a transcript, read like plain text. Passages may lie inside each other. The codings come in with --coder, by hand in that coder's name, where the codebook has a code of that name; codes that it does not have are reported.",
  looksLike: (bytes) => (/^#TEXT(?![A-Z])/m.test(opening(bytes).slice(0, 4096)) ? 0.95 : 0),
  read: async (bytes, options) => {
    const decoded = await decode(bytes, options);
    const texts = readCodedText(decoded.text);
    const drafts: Draft[] = [];
    for (const text of texts) drafts.push(await draftOf(text, options, texts.length));
    return finish(drafts, decoded, options.name);
  },
  example: {
    name: 'groups.txt',
    source: `#TEXT Group 1
Moderator: What helped?
#CODE Walking alongside
Anna: We kept ringing him.
#ENDCODE
Bo: He knew.
#ENDTEXT
`,
    turns: [
      ['Moderator', 'What helped?'],
      ['Anna', 'We kept ringing him.'],
      ['Bo', 'He knew.'],
    ],
  },
};

async function draftOf(text: CodedText, options: ReadOptions, of: number): Promise<Draft> {
  const script = await readScript(text.lines, options);
  const about = {
    ...(of > 1 && { name: text.name }),
    ...(text.name !== '' && { title: text.name }),
  };
  const { transcript, warnings } = draft(script, options, about);
  const turns = sourcedTurns(script.pieces, text);
  const spans = text.coded.map(({ code, from, to }) => ({
    code,
    span: spanOfLines(turns, from, to),
  }));
  const codings = spans.flatMap(({ code, span }) => (span ? [{ code, span }] : []));
  const lost = spans.length - codings.length;
  return {
    transcript: { ...transcript, ...(codings.length > 0 && { codings }) },
    warnings: [...warnings, ...doubts(text, lost)],
  };
}

/** Each piece runs to where the next begins. Turns are counted as the draft counts them. */
function sourcedTurns(pieces: readonly Piece[], { lines }: CodedText): SourcedTurn[] {
  const said = pieces.filter(({ text }) => text.trim() !== '');
  const places = new Map(lines.map(({ number }, index) => [number, index]));
  const bounds = said.map(({ line = 0 }) => places.get(line));
  let turn = 0;
  return said.flatMap(({ kind, text }, index) => {
    if (kind !== 'speech') return [];
    turn += 1;
    return [{ turn, text: text.trim(), lines: lines.slice(bounds[index], bounds[index + 1]) }];
  });
}

function doubts({ unclosed }: CodedText, lost: number) {
  const [first] = unclosed;
  const ends = `"${first}" is not closed with #ENDCODE; it is taken to end with its text.`;
  const outside = `${lost} coded ${lost === 1 ? 'passage holds' : 'passages hold'} no speech, so nothing is coded there.`;
  return [
    ...(first === undefined ? [] : [{ message: ends }]),
    ...(lost === 0 ? [] : [{ message: outside }]),
  ];
}
