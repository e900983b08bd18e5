/** TEI: transcriptions of speech in the XML of the Text Encoding Initiative. */
import { decodeMarkup } from '../reading/decode-markup.js';
import { draft } from '../reading/draft.js';
import { finish } from '../reading/finish.js';
import { opening } from '../reading/opening.js';
import { readTei } from '../reading/tei.js';
import type { Format } from './contract.js';

export const tei: Format = {
  id: 'tei',
  title: 'TEI, spoken',
  version: 1,
  extensions: ['.xml', '.tei'],
  description:
    "Each utterance (u) is a turn, as in TEI's chapter on speech, in Parla-CLARIN and in ISO 24624. The speaker is the person that who points to. What is heard or seen and is no word stands in brackets, [laughs]; pauses are (.) or (0.5). Headings and notes between utterances are kept as such; white space is that of the file and becomes one space.",
  looksLike: (bytes) =>
    /<(?:\w{1,20}:)?(?:TEI|teiCorpus|TEI\.2)[\s>]/.test(opening(bytes)) ? 0.9 : 0,
  read: async (bytes, options) => {
    const decoded = await decodeMarkup(bytes, options);
    const { pieces, ...about } = await readTei(decoded.text, options.name);
    return finish([draft({ pieces, warnings: [] }, options, about)], decoded, options.name);
  },
  example: {
    name: 'walk.xml',
    source: `<?xml version="1.0" encoding="UTF-8"?>
<TEI xmlns="http://www.tei-c.org/ns/1.0" xml:lang="en">
  <teiHeader>
    <fileDesc><titleStmt><title>Second meeting</title></titleStmt></fileDesc>
    <profileDesc><particDesc><listPerson>
      <person xml:id="anna"><persName>Anna Lund</persName></person>
    </listPerson></particDesc></profileDesc>
  </teiHeader>
  <text><body>
    <head>Opening</head>
    <u who="#anna"><seg>We kept <pause/> ringing him.</seg>
      <seg>He knew. <vocal><desc>laughs</desc></vocal></seg></u>
    <note>The door opens.</note>
    <u who="#bo">I left a note.</u>
  </body></text>
</TEI>
`,
    turns: [
      ['Anna-Lund', 'We kept (.) ringing him. He knew. [laughs]'],
      ['bo', 'I left a note.'],
    ],
  },
};
