/** Plain text: a transcript as people type it, one paragraph or one line for each who speaks. */
import { appearanceOfBytes, appearanceOfText } from '../reading/appearance.js';
import { decode } from '../reading/decode.js';
import { draft } from '../reading/draft.js';
import { finish } from '../reading/finish.js';
import { peekJson } from '../reading/json.js';
import { withoutLineNumbers } from '../reading/line-numbers.js';
import { opening } from '../reading/opening.js';
import { readScript } from '../reading/script.js';
import type { Format } from './contract.js';

export const plainText: Format = {
  id: 'plain-text',
  title: 'Plain text',
  version: 1,
  extensions: ['.txt', '.text'],
  description:
    'Turns begin with a label: a name, a code or a role and a colon; a tab, a dash or brackets ([id1]) where the file uses them throughout; or a name on a line of its own. Times may stand before or behind the label, or at the end of a turn. Which labels are speakers is decided by the whole file: labels that return, or that other labels vouch for. Numbers of lines are left out. Lines without a label go on with the turn. Without any label every paragraph is a turn. Numbered guide questions become headings, remarks such as "Date:" notes, and text before the first label the preamble.',
  looksLike: (bytes, name) => {
    const text = opening(bytes);
    if (appearanceOfBytes(bytes) || appearanceOfText(text) || text.includes('\0')) return 0;
    // A list of words is JSON that was written for a program; [laughs] is none.
    if (peekJson(bytes) !== undefined) return 0;
    return /\.(?:txt|text)$/i.test(name) ? 0.15 : 0.1;
  },
  read: async (bytes, options) => {
    const decoded = await decode(bytes, options);
    const { lines, numbers } = withoutLineNumbers(
      decoded.text.split('\n').map((text, index) => ({ text, number: index + 1 })),
    );
    const { pieces, warnings } = await readScript(lines, options);
    const told = numbers === 0 ? [] : [{ message: `${numbers} line numbers left out.` }];
    const made = draft({ pieces, warnings: [...told, ...warnings] }, options);
    return finish([made], decoded, options.name);
  },
  example: {
    name: 'walk.txt',
    source: `Focus group 2, second meeting

Question 1. What does it mean to walk alongside?

Moderator: Who would like to begin?
Anna: [00:00:12] We kept ringing him.

Even when he did not come.
Bo:I went by, (laughs) and left a note. #00:00:31-5#
Moderator: And then?
Anna: He opened the door.
Bo: Yes.
`,
    turns: [
      ['Moderator', 'Who would like to begin?'],
      ['Anna', 'We kept ringing him.\n\nEven when he did not come.'],
      ['Bo', 'I went by, (laughs) and left a note.'],
      ['Moderator', 'And then?'],
      ['Anna', 'He opened the door.'],
      ['Bo', 'Yes.'],
    ],
  },
};
