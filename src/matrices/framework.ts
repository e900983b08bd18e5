/** Cases by codes: what each person, session or group says on each code, summed up in somebody's words. */
import type { Cell, CellLine } from '../model/matrix.js';
import type { Segment } from '../model/segment.js';
import type { Summary } from '../model/summary.js';
import { caseChoices, casesBy, evidenceHash } from './cases.js';
import { choiceOf } from './choice.js';
import { codesAsked, themePath } from './code-rows.js';
import type { Table, TableInput } from './contract.js';
import type { Columns } from './count-segments.js';
import { handiest } from './evidence.js';
import { countingFooter } from './footer.js';
import { pick } from './pick.js';
import { leftOutOf, quotationOf, wordsAllowed } from './quotation.js';
import { segmentsByCode } from './segments.js';
import { workedExample } from './worked-example.js';
import { workedSummaries } from './worked-summaries.js';

const stale = '(stale: the codings have changed since)';

export const framework: Table = {
  id: 'framework',
  title: 'Framework matrix',
  meaning:
    'A row is a case: a person, unless another kind is asked for. A column is a code; a workbook has a ' +
    'sheet for each theme. A cell holds the summary that the coder wrote with “summary set”, a handy ' +
    'quote, and where the segments stand; an empty cell says that there is nothing. A summary whose ' +
    'segments have changed since, or their words, is marked as stale. Words of a person whose recorded ' +
    'consent leaves out quoting are not printed.',
  source: 'the framework method, Gale et al. 2013',
  unit: 'segment',
  cells: {
    all: 'the summary, a quote, and where the segments stand',
    summary: 'the summary alone',
    quotes: 'every quote, with its place',
    count: 'how many segments',
  },
  by: caseChoices,
  sums: false,
  build(input) {
    const { study, options } = input;
    const by = choiceOf(framework, 'by', options);
    const cases = casesBy(study, by);
    const codes = codesAsked(study, options.columns);
    const segments = segmentsByCode(input);
    const byCase = codes.map(({ code }) => inCases(segments.get(code.id) ?? [], cases));
    const ids = pick(casesIn(cases, byCase), options.rows, (id) => [labelOf(cases, id)], cases.by);
    const print = printerFor(input, by, choiceOf(framework, 'cells', options));
    const found = ids.map((id) => byCase.map((own) => own.get(id) ?? []));
    return {
      kind: framework.id,
      title: framework.title,
      rowHeading: capital(cases.by),
      rows: ids.map((id) => ({ id, label: labelOf(cases, id) })),
      columns: codes.map(({ code, themes }) => {
        return { id: code.id, label: code.name, group: themePath(themes) };
      }),
      cells: found.map((row, at) =>
        row.map((own, column) => print(own, ids[at] ?? '', codes[column]?.code.id ?? '')),
      ),
      footer: countingFooter(input, codes, segments) + leftOutOf(found.flat(2), study.settings),
    };
  },
  behind({ study, options, ...input }, row, column) {
    const cases = casesBy(study, choiceOf(framework, 'by', options));
    const segments = segmentsByCode({ study, ...input }).get(column) ?? [];
    return inCases(segments, cases).get(row) ?? [];
  },
  example: {
    study: workedSummaries(workedExample),
    rows: ['P1', 'P2', 'P3'],
    columns: ['Being there', 'Openness', 'Routing', 'Advocacy'],
    cells: [
      [
        [
          { text: 'Somebody rings every week.', as: 'line' },
          { text: '“Somebody rang me every single week, rain or shine.”', as: 'bullet' },
          { text: 'talk-1:1, talk-1:1-2', as: 'bullet' },
        ],
        [
          { text: '“And they told me what they wrote down.”', as: 'bullet' },
          { text: 'talk-1:3', as: 'bullet' },
        ],
        [
          { text: 'Services talk.', as: 'line' },
          { text: stale, as: 'line' },
          { text: '“The school and the clinic began to talk to each other.”', as: 'bullet' },
          { text: 'talk-2:1', as: 'bullet' },
        ],
        '',
      ],
      [
        [
          {
            text: '“Somebody rang me every single week, rain or shine.\nThey came when they said they would come.”',
            as: 'bullet',
          },
          { text: 'talk-1:1-2', as: 'bullet' },
        ],
        ...['', '', ''],
      ],
      [
        '',
        [
          { text: '“Nobody told me anything.”', as: 'bullet' },
          { text: 'talk-2:2', as: 'bullet' },
        ],
        ...['', ''],
      ],
    ],
  },
};

/** The id of what belongs to no case. */
const none = '';

type InCases = ReadonlyMap<string, readonly Segment[]>;

/** Segments by the cases they belong to, one with several people in each of theirs. */
function inCases(segments: readonly Segment[], { of }: Columns): InCases {
  const found = new Map<string, Segment[]>();
  for (const segment of segments) {
    for (const id of of(segment)) {
      const own = found.get(id ?? none);
      if (own) own.push(segment);
      else found.set(id ?? none, [segment]);
    }
  }
  return found;
}

/** All cases, and a row for segments that belong to none, where there are any. */
function casesIn({ ids }: Columns, byCase: readonly InCases[]): string[] {
  return byCase.some((own) => own.has(none)) ? [...ids, none] : [...ids];
}

function labelOf({ by }: Columns, id: string): string {
  return id === none ? `no ${by}` : id;
}

type Print = (segments: readonly Segment[], id: string, code: string) => Cell;

function printerFor(input: TableInput, by: string, kind: string): Print {
  const { study, coder } = input;
  const own = study.summaries.filter((one) => one.by === by && one.coder === coder);
  const summaries = new Map(own.map((one) => [`${one.case} ${one.code}`, one]));
  const summaryLines: (...cell: Parameters<Print>) => string[] = (segments, id, code) =>
    linesOf(summaries.get(`${id} ${code}`), segments);
  if (kind === 'count') return (segments) => segments.length;
  if (kind === 'summary') return (...cell) => summaryLines(...cell).join('\n');
  if (kind === 'quotes') return (segments) => asList([], segments.flatMap(quoted(input)));
  return (segments, id, code) => {
    const quote = handiest(segments, study.settings);
    const places = segments.map(
      ({ transcript, span }) => quotationOf({ transcript, span }, study.settings).citation,
    );
    return asList(summaryLines(segments, id, code), [
      ...(quote ? [`“${quote.words}”`] : []),
      ...(places.length > 0 ? [places.join(', ')] : []),
    ]);
  };
}

function linesOf(summary: Summary | undefined, segments: readonly Segment[]): string[] {
  if (!summary) return [];
  return summary.of === evidenceHash(segments) ? [summary.text] : [summary.text, stale];
}

function quoted({ study }: TableInput): (segment: Segment) => string[] {
  return (segment) => {
    const quotation = quotationOf(segment, study.settings);
    const words = wordsAllowed(quotation);
    return words === '' ? [] : [`“${words}” (${quotation.citation})`];
  };
}

/** Lines, then bullets; an empty text where there are none. */
function asList(lines: readonly string[], bullets: readonly string[]): Cell {
  const all = [
    ...lines.map((text): CellLine => ({ text, as: 'line' })),
    ...bullets.map((text): CellLine => ({ text, as: 'bullet' })),
  ];
  return all.length === 0 ? '' : all;
}

function capital(word: string): string {
  return word.charAt(0).toUpperCase() + word.slice(1);
}
