/** SubRip: numbered subtitles of a recording (.srt). */
import { readCaptions } from '../reading/captions.js';
import { scanCues } from '../reading/cues.js';
import { decode } from '../reading/decode.js';
import { draft } from '../reading/draft.js';
import { finish } from '../reading/finish.js';
import { opening } from '../reading/opening.js';
import type { Format } from './contract.js';

const timing = /^(?:\d{1,3}:)?\d{1,2}:\d{2},\d{1,3} {0,9}--> {0,9}[\d:]{4,9},\d{1,3}/m;

export const subrip: Format = {
  id: 'subrip',
  title: 'SubRip',
  version: 1,
  extensions: ['.srt'],
  description:
    'The speaker of a subtitle is named by a label (Anna: …, [MAN] …). Subtitles that follow each other and name the same speaker join into one turn; one that names nobody stays a turn of its own, or goes on with the one before it under --carry-on. A dash at the start of a line is kept: it says that somebody else speaks, not who, so lines that each begin with one are turns of their own. Tags and positions are taken off.',
  looksLike: (bytes, name) => {
    const named = /\.srt$/i.test(name);
    return timing.test(opening(bytes)) ? 0.9 + (named ? 0.05 : 0) : named ? 0.2 : 0;
  },
  read: async (bytes, options) => {
    const decoded = await decode(bytes, options);
    const captions = scanCues(decoded.text, 'next-cue');
    const spoken = readCaptions(captions, options, false);
    return finish([draft(spoken, options)], decoded, options.name);
  },
  example: {
    name: 'walk.srt',
    source: `1
00:00:12,000 --> 00:00:14,500
ANNA: We kept <i>ringing</i> him,
even when he did not come.

2
00:00:14,500 --> 00:00:16,000
ANNA: He knew.

3
00:00:16,000 --> 00:00:18,000
BO: I left a note.

4
00:00:18,000 --> 00:00:19,000
(laughter)
`,
    turns: [
      ['ANNA', 'We kept ringing him, even when he did not come. He knew.'],
      ['BO', 'I left a note.'],
      [null, '(laughter)'],
    ],
  },
};
