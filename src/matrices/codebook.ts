/** One row a code: the codebook as a table, for an appendix or for other software. */
import { type Code, codesOf, printKeyword } from '../model/codebook.js';
import type { Cell } from '../model/matrix.js';
import { withColumns } from './arrange.js';
import { codesToPrint, rowOf } from './code-rows.js';
import type { Table } from './contract.js';
import { codebookFooter } from './footer.js';
import { workedExample } from './worked-example.js';

/** Each column with what stands in it. Several things stand one a line. */
const columns: Readonly<Record<string, (code: Code) => Cell>> = {
  name: ({ name }) => name,
  meaning: ({ meaning = '' }) => meaning,
  definition: ({ definition = '' }) => definition.trim(),
  include: ({ include }) => include.join('\n'),
  exclude: ({ exclude }) => exclude.join('\n'),
  examples: ({ examples }) => examples.map(printExample).join('\n'),
  keywords: ({ keywords }) => keywords.map(printKeyword).join('\n'),
  studies: ({ studies }) => studies.join('\n'),
  status: ({ status }) => status,
};

export const codebook: Table = {
  id: 'codebook',
  title: 'Codebook',
  meaning:
    'A row is a code, under its themes and by its id, in the order of the codebook; retired codes ' +
    'are there too, and status says so. The cells are what the codebook says of it: name, meaning, ' +
    'definition, what to include and to exclude, examples with where they come from, keywords, and ' +
    'the references of studies, several of a kind one a line. Nothing is counted.',
  source: 'MacQueen, McLellan, Kay & Milstein 1998',
  unit: 'code',
  sums: false,
  build(input) {
    const { study, options } = input;
    const codes = options.rows ? codesToPrint(input) : codesOf(study.codebook);
    return withColumns(
      {
        kind: codebook.id,
        title: study.codebook.title,
        groupHeading: 'theme',
        rowHeading: 'id',
        rows: codes.map((placed) => ({ ...rowOf(placed), label: placed.code.id })),
        columns: Object.keys(columns).map((name) => ({ id: name, label: name })),
        cells: codes.map(({ code }) => Object.values(columns).map((print) => print(code))),
        footer: codebookFooter(input, codes),
      },
      input.options.columns,
    );
  },
  example: {
    study: {
      ...workedExample,
      codings: [],
      codebook: `codebook: one-talk
title: One talk
themes:
  - id: bond
    name: Bond
    themes:
      - id: being-there
        name: Being there
        codes:
          - id: trust
            name: Trust
            meaning: Relying on somebody
            definition: Somebody says that they rely on somebody.
            include: [a promise that was kept, relief]
            exclude: [routine (order)]
            examples: [{text: I knew she would come., source: "talk-1:2"}, {text: We count on her.}]
            keywords:
              - rely
              - {all: [count, on], within: 3}
              - {term: trust, unless: [trust fund], weight: 2}
            studies: [17, 033]
  - id: order
    name: Order
    codes:
      - {id: routine, name: Routine, status: retired}
`,
    },
    rows: ['trust', 'routine'],
    columns: [
      ...['name', 'meaning', 'definition', 'include', 'exclude', 'examples'],
      ...['keywords', 'studies', 'status'],
    ],
    cells: [
      [
        ...['Trust', 'Relying on somebody', 'Somebody says that they rely on somebody.'],
        ...['a promise that was kept\nrelief', 'routine (order)'],
        'I knew she would come. (talk-1:2)\nWe count on her.',
        'rely\ncount + on within 3\ntrust unless trust fund, weight 2',
        ...['17\n033', 'active'],
      ],
      ['Routine', '', '', '', '', '', '', '', 'retired'],
    ],
  },
};

function printExample({ text, source }: Code['examples'][number]): string {
  return source === undefined ? text : `${text} (${source})`;
}
