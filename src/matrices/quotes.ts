/** Every coded segment in full, under its code: what a reader needs to judge the themes. */

import type { Segment } from '../model/segment.js';
import { sessionOf } from '../model/session.js';
import type { Study } from '../model/study.js';
import { withColumns } from './arrange.js';
import { choiceOf } from './choice.js';
import { chooser, ruleNote } from './choose-quotes.js';
import { codesToPrint, themePath } from './code-rows.js';
import type { Table } from './contract.js';
import { countingFooter } from './footer.js';
import { headingsOf } from './headings.js';
import { leftOutOf, printWords, quotationOf } from './quotation.js';
import { segmentsByCode } from './segments.js';
import { workedExample } from './worked-example.js';

export const quotes: Table = {
  id: 'quotes',
  title: 'Quotes by code',
  meaning:
    'A row is a segment, under its theme and code: the words in full, who says them, in which ' +
    'session, and where they stand, in the order of transcript and place. Every segment is printed, or those ' +
    'that a rule chooses; the footer says which. Words of a person whose recorded consent leaves out quoting are ' +
    'not printed; the row says so, and the footer how many there are.',
  source: 'Tong, Sainsbury & Craig 2007 (COREQ), item 29',
  unit: 'segment',
  by: {
    all: 'every segment',
    shortest: 'for each code the shortest of 40 to 240 characters, else the shortest of all',
    speaker: 'the same for each code and each person who speaks',
    N: 'so many of them for each code',
    picked: 'those whose coding has a note that begins with “quote”',
  },
  sums: false,
  build(input) {
    const codes = codesToPrint(input);
    const segments = segmentsByCode(input);
    const choose = chooser(choiceOf(quotes, 'by', input.options), input);
    const chosen = new Map(
      codes.map(({ code }) => [code.id, choose(segments.get(code.id) ?? [])] as const),
    );
    const printed = [...chosen.values()].flat();
    const left = leftOutOf(printed, input.study.settings);
    const rows = codes.flatMap(({ code, themes }) =>
      (chosen.get(code.id) ?? []).map((segment) => {
        const cells = quoteCells(segment, input.study);
        const id = `${code.id} ${cells.at(-1)}`;
        const group = `${themePath(themes)} › ${code.name}`;
        return { row: { id, label: code.name, group }, cells };
      }),
    );
    return withColumns(
      {
        kind: quotes.id,
        title: quotes.title,
        groupHeading: headingsOf(input.study.codebook).codes,
        rows: rows.map(({ row }) => row),
        columns: [
          { id: 'quote', label: 'Quote' },
          { id: 'speaker', label: 'Speaker' },
          { id: 'session', label: 'Session' },
          { id: 'citation', label: 'Citation' },
        ],
        cells: rows.map(({ cells }) => cells),
        footer: countingFooter(input, codes, segments) + ruleNote(input, printed.length) + left,
        ...(left !== '' && { leftOut: left.trim() }),
      },
      input.options.columns,
    );
  },
  example: {
    study: workedExample,
    rows: ['Being there', 'Being there', 'Openness', 'Openness', 'Routing'],
    columns: ['Quote', 'Speaker', 'Session', 'Citation'],
    cells: [
      ['Somebody rang me every single week, rain or shine.', 'P1', 'spring', 'talk-1:1'],
      [
        'Somebody rang me every single week, rain or shine.\nThey came when they said they would come.',
        ...['P1, P2', 'spring', 'talk-1:1-2'],
      ],
      ['And they told me what they wrote down.', 'P1', 'spring', 'talk-1:3'],
      ['Nobody told me anything.', 'P3', '', 'talk-2:2'],
      ['The school and the clinic began to talk to each other.', 'P1', '', 'talk-2:1'],
    ],
  },
};

/** Words, speakers, session, citation. */
function quoteCells(segment: Segment, { settings }: Study): readonly string[] {
  const quotation = quotationOf(segment, settings);
  return [
    printWords(quotation),
    quotation.speakers,
    sessionOf(settings, segment.transcript) ?? '',
    quotation.citation,
  ];
}
