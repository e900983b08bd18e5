/** TSV: a table with a row for each turn, its cells parted by tabs. */
import { decode } from '../reading/decode.js';
import { finish } from '../reading/finish.js';
import { opening } from '../reading/opening.js';
import { guessDelimiter, parseRows } from '../reading/rows.js';
import { readTable } from '../reading/table.js';
import type { Format } from './contract.js';

export const tsv: Format = {
  id: 'tsv',
  title: 'TSV',
  version: 1,
  extensions: ['.tsv', '.tab'],
  description:
    'One row is one turn, as in CSV, with a tab between cells. Quotation marks are letters like others, unless they stand around cells throughout as spreadsheets write them: then a cell may hold line breaks.',
  looksLike: (bytes, name) => {
    const { known } = guessDelimiter(opening(bytes), ['\t']);
    const named = /\.(?:tsv|tab)$/i.test(name);
    return (known > 1 ? 0.8 : named ? 0.3 : 0) + (named ? 0.1 : 0);
  },
  read: async (bytes, options) => {
    const decoded = await decode(bytes, options);
    const rows = await parseRows(decoded.text, '\t', options.name);
    return finish(readTable(rows, options), decoded, options.name);
  },
  example: {
    name: 'walk.tsv',
    source: `TIMECODE\tSPEAKER\tTRANSCRIPT
00:00:12\tAnna\t"Ringing" is what we call it.
00:00:31\tBo\tI left a note.
`,
    turns: [
      ['Anna', '"Ringing" is what we call it.'],
      ['Bo', 'I left a note.'],
    ],
  },
};
