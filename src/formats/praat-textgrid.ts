/** Praat TextGrid: intervals of a recording on tiers, in the long and the short form. */
import { decode } from '../reading/decode.js';
import { draft } from '../reading/draft.js';
import { finish } from '../reading/finish.js';
import { opening } from '../reading/opening.js';
import { readTextGrid } from '../reading/textgrid.js';
import { piecesOfTiers } from '../reading/timed-tiers.js';
import type { Format } from './contract.js';

export const praatTextgrid: Format = {
  id: 'praat-textgrid',
  title: 'Praat TextGrid',
  version: 1,
  extensions: ['.textgrid'],
  description:
    'Each interval with words in it is a turn, in the order of time, and its tier is the speaker. Empty intervals are silence. Tiers of points are left out and listed; --tier takes the tiers it names instead, which is wanted where tiers hold words or sounds of one speaker. Long, short and UTF-16 files read the same; binary ones are not read.',
  looksLike: (bytes) => (/^File type = "ooTextFile/.test(opening(bytes)) ? 1 : 0),
  read: async (bytes, options) => {
    const decoded = await decode(bytes, options);
    const tiers = readTextGrid(decoded.text, options.name);
    return finish([draft(piecesOfTiers(tiers, options), options)], decoded, options.name);
  },
  example: {
    name: 'walk.TextGrid',
    source: `File type = "ooTextFile"
Object class = "TextGrid"

xmin = 0
xmax = 3
tiers? <exists>
size = 2
item []:
    item [1]:
        class = "IntervalTier"
        name = "Anna"
        xmin = 0
        xmax = 3
        intervals: size = 2
        intervals [1]:
            xmin = 0
            xmax = 2
            text = "We said ""Thursday""."
        intervals [2]:
            xmin = 2
            xmax = 3
            text = ""
    item [2]:
        class = "IntervalTier"
        name = "Bo"
        xmin = 0
        xmax = 3
        intervals: size = 1
        intervals [1]:
            xmin = 2.1
            xmax = 3
            text = "He knew."
`,
    turns: [
      ['Anna', 'We said "Thursday".'],
      ['Bo', 'He knew.'],
    ],
    exception: 'Tiers stand one behind the other in the file; turns stand in the order of time.',
  },
};
