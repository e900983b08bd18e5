/** CSV: a table with a row for each turn. */
import { decode } from '../reading/decode.js';
import { finish } from '../reading/finish.js';
import { opening } from '../reading/opening.js';
import { guessDelimiter, parseRows } from '../reading/rows.js';
import { readTable } from '../reading/table.js';
import type { Format } from './contract.js';

const delimiters = [',', ';', '\t'];

export const csv: Format = {
  id: 'csv',
  title: 'CSV',
  version: 1,
  extensions: ['.csv'],
  description:
    'One row is one turn. The first row names the columns: what was said, and if present who said it, from when to when, which section and which transcript. Headings are known in several languages; others are named with --column. Cells are parted by a comma, a semicolon or a tab, as the header or a first line "sep=;" shows. A row without a speaker goes on with the last one. Other columns are not imported. Of a survey, with --cases HEADING, one row is one case: it becomes a transcript of its own, each answer a turn under its question, other columns attributes.',
  looksLike: (bytes, name) => {
    const { known, delimiter } = guessDelimiter(opening(bytes), delimiters);
    const named = /\.csv$/i.test(name);
    const certainty = known > 1 && (named || delimiter !== '\t') ? 0.8 : named ? 0.3 : 0;
    return certainty + (named ? 0.1 : 0);
  },
  read: async (bytes, options) => {
    const decoded = await decode(bytes, options);
    const { delimiter } = guessDelimiter(decoded.text.slice(0, 4096), delimiters);
    const rows = await parseRows(decoded.text, delimiter, options.name);
    return finish(readTable(rows, options), decoded, options.name);
  },
  example: {
    name: 'walk.csv',
    source: `start,speaker,words
00:00:12,Anna,"We kept ringing him, even when he did not come."
00:00:20,,He knew.
00:00:31,Bo,"I left a note that said ""Thursday""."
`,
    turns: [
      ['Anna', 'We kept ringing him, even when he did not come.'],
      ['Anna', 'He knew.'],
      ['Bo', 'I left a note that said "Thursday".'],
    ],
  },
};
