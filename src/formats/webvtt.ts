/** WebVTT: captions of a recording, as Zoom, Teams and YouTube export them. */
import { readCaptions } from '../reading/captions.js';
import { scanCues } from '../reading/cues.js';
import { decode } from '../reading/decode.js';
import { draft } from '../reading/draft.js';
import { finish } from '../reading/finish.js';
import { opening } from '../reading/opening.js';
import type { Format } from './contract.js';

const timing = /^(?:\d{1,3}:)?\d{2}:\d{2}\.\d{3} {1,9}--> {1,9}[\d:]{4,9}\.\d{3}/gm;

/** YouTube shows each line twice, and marks words with their times. */
const rolling = /^Kind: captions|<\d{2}:\d{2}:\d{2}\.\d{3}>/m;

export const webvtt: Format = {
  id: 'webvtt',
  title: 'WebVTT',
  version: 1,
  extensions: ['.vtt'],
  description:
    'The speaker of a cue is named by a voice tag (<v Anna>) or, in files without one, by a label (Anna: …, [MAN] …, (Anna) on a line above). Lines of a cue that each begin with a dash are turns of their own. Cues that follow each other and name the same speaker join into one turn; a cue that names nobody stays a turn of its own, or goes on with the one before it under --carry-on. Lines that YouTube shows twice are read once. Tags are taken off, entities spelled out; NOTE, STYLE and REGION blocks are passed over.',
  looksLike: (bytes, name) => {
    const text = opening(bytes);
    if (/^WEBVTT(?:\s|$)/.test(text)) return 1;
    const named = /\.vtt$/i.test(name);
    return (text.match(timing)?.length ?? 0) > 1 ? 0.85 + (named ? 0.05 : 0) : named ? 0.2 : 0;
  },
  read: async (bytes, options) => {
    const decoded = await decode(bytes, options);
    const captions = scanCues(decoded.text, 'empty-line');
    const spoken = readCaptions(captions, options, rolling.test(decoded.text));
    const made = draft(spoken, options, aboutOf(captions.header));
    return finish([made], decoded, options.name);
  },
  example: {
    name: 'walk.vtt',
    source: `WEBVTT - Second meeting
Language: en

NOTE recorded in the library

1
00:12.000 --> 00:14.500
<v Lund, Anna>We kept <i>ringing</i> him,
even when he did not come.</v>

2
00:14.500 --> 00:16.000
<v Lund, Anna>Him &amp; his dog.</v>

3
00:16.000 --> 00:18.000
<v Bo>I left a note.</v>
`,
    turns: [
      ['Lund-Anna', 'We kept ringing him, even when he did not come. Him & his dog.'],
      ['Bo', 'I left a note.'],
    ],
  },
};

/** `WEBVTT - Title` and the lines of facts under it. */
function aboutOf(header: readonly string[]): { title?: string; language?: string } {
  const title = /^WEBVTT[ \t]{1,9}(?:-[ \t]{0,9})?(\S[^\n]{0,300})/.exec(header[0] ?? '')?.[1];
  const language = header
    .map((line) => /^Language: {0,9}([\w-]{2,35})/.exec(line)?.[1])
    .find((tag) => tag !== undefined);
  return { ...(title && { title: title.trim() }), ...(language && { language }) };
}
