/** SBV: subtitles as YouTube once wrote them. */
import { readCaptions } from '../reading/captions.js';
import { scanCues } from '../reading/cues.js';
import { decode } from '../reading/decode.js';
import { draft } from '../reading/draft.js';
import { finish } from '../reading/finish.js';
import { opening } from '../reading/opening.js';
import type { Format } from './contract.js';

/** `0:00:00.500,0:00:07.000`, alone on its line. */
const timing = /^(\d{1,3}:\d{2}:\d{2}\.\d{3}),(\d{1,3}:\d{2}:\d{2}\.\d{3})[ \t]*$/gm;

export const sbv: Format = {
  id: 'sbv',
  title: 'SBV',
  version: 1,
  extensions: ['.sbv'],
  description:
    'The speaker of a subtitle is named by a label (Anna: …). Subtitles that follow each other and name the same speaker join into one turn; one that names nobody stays a turn of its own, or goes on with the one before it under --carry-on.',
  looksLike: (bytes, name) => {
    const named = /\.sbv$/i.test(name);
    return opening(bytes).search(timing) !== -1 ? 0.9 + (named ? 0.05 : 0) : named ? 0.2 : 0;
  },
  read: async (bytes, options) => {
    const decoded = await decode(bytes, options);
    // Only the sign between the two times differs from other captions, and that of a line break.
    const { cues, ...captions } = scanCues(decoded.text.replace(timing, '$1 --> $2'), 'empty-line');
    const broken = cues.map((cue) => ({
      ...cue,
      text: cue.text.flatMap((it) => it.split('[br]')),
    }));
    const spoken = readCaptions({ ...captions, cues: broken }, options, false);
    return finish([draft(spoken, options)], decoded, options.name);
  },
  example: {
    name: 'walk.sbv',
    source: `0:00:12.000,0:00:14.500
ANNA: We kept ringing him,
even when he did not come.

0:00:14.500,0:00:16.000
BO: I left a note.

0:00:16.000,0:00:17.000
BO: He knew.
`,
    turns: [
      ['ANNA', 'We kept ringing him, even when he did not come.'],
      ['BO', 'I left a note. He knew.'],
    ],
  },
};
