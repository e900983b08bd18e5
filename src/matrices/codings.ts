/** One row a coding: the data behind the other tables, for R, Python or a spreadsheet. */
import { codesOf, type PlacedCode } from '../model/codebook.js';
import { type Coding, placeOf } from '../model/coding.js';
import type { Cell } from '../model/matrix.js';
import { sessionOf } from '../model/session.js';
import type { Study } from '../model/study.js';
import type { Transcript } from '../model/transcript.js';
import { printCitation } from '../text/citation.js';
import { codingOrder } from '../text/reading-order.js';
import { voicesIn } from '../text/turns.js';
import { withColumns } from './arrange.js';
import { codesToPrint, themePath } from './code-rows.js';
import type { Table } from './contract.js';
import { codingsFooter } from './footer.js';
import { leftOutOf, passagesOf, quotationOf, wordsAllowed } from './quotation.js';
import { workedExample } from './worked-example.js';
import { workedLog } from './worked-log.js';

/** Heads that R and Python take as names of variables. */
const columns = [
  ...['citation', 'transcript', 'session', 'from_turn', 'from_codepoint', 'to_turn'],
  ...['to_codepoint', 'speaker', 'role', 'quote', 'theme', 'code', 'code_name', 'coder', 'how'],
  ...['keywords', 'anchor', 'drifted', 'at', 'notes'],
];

export const codings: Table = {
  id: 'codings',
  title: 'Codings',
  meaning:
    'A row is a coding, by its id, in the order of transcript and place. Positions are the number ' +
    'of a turn and code points in its text, counted from 0, the last one behind the last character; ' +
    'they and the quote are those of the transcript as it is now. Anchor says how the words were ' +
    'found there; an orphan, whose words are gone, has the place and the words it had, and no ' +
    'speaker. Drifted says whether the definition of the code has changed since. Keywords and notes ' +
    'stand one a line. The quote is empty where the recorded consent of a person leaves out quoting.',
  unit: 'coding',
  sums: false,
  build(input) {
    const { study, options } = input;
    const asked = options.rows && new Set(codesToPrint(input).map(({ code }) => code.id));
    const printed = input.codings
      .filter(({ current = '' }) => asked?.has(current) ?? true)
      .sort(codingOrder(study.transcripts));
    const transcripts = new Map(study.transcripts.map((one) => [one.id, one]));
    const codes = new Map(codesOf(study.codebook).map((placed) => [placed.code.id, placed]));
    const used = new Set(printed.map(({ current, code }) => current ?? code));
    return withColumns(
      {
        kind: codings.id,
        title: codings.title,
        rowHeading: 'id',
        rows: printed.map(({ id, coder }) => ({ id: `${coder} ${id}`, label: id })),
        columns: columns.map((name) => ({ id: name, label: name })),
        cells: printed.map((coding) => [
          ...placeCells(study, transcripts.get(coding.transcript), coding),
          ...codeCells(codes.get(coding.current ?? ''), coding),
        ]),
        footer:
          codingsFooter(input, used.size, printed.length) +
          leftOutOf(passagesOf(study, printed), study.settings),
      },
      input.options.columns,
    );
  },
  example: {
    study: { ...workedExample, codings: [], overwrite: { 'codings/anna.jsonl': workedLog } },
    rows: ['A1', 'A2'],
    columns,
    cells: [
      [
        ...['talk-1:1@9-2@9', 'talk-1', 'spring', 1, 9, 2, 9, 'P1, P2', ''],
        'rang me every single week, rain or shine.\nThey came',
        ...['Bond', 'being-there', 'Being there', 'anna', 'by-hand', '', 'same', 'true'],
        ...['2026-01-14T10:00:00Z', '=both of them'],
      ],
      [
        ...['talk-2:2', 'talk-2', '', 2, 0, 2, 24, 'P3', '', 'Nobody told me anything.'],
        ...['Bond', 'openness', 'Openness', 'anna', 'by-keyword', 'told me\nnobody', 'same'],
        ...['true', '2026-01-14T10:00:00Z', ''],
      ],
    ],
  },
};

/** From `citation` to `quote`. */
function placeCells(
  { settings }: Study,
  transcript: Transcript | undefined,
  coding: Coding,
): readonly Cell[] {
  const span = placeOf(coding);
  const [[fromTurn, fromPoint], [toTurn, toPoint]] = [span.from, span.to];
  const place = [fromTurn, fromPoint, toTurn, toPoint];
  const id = coding.transcript;
  if (!transcript) {
    return [printCitation({ id, lines: [] }, span), id, '', ...place, '', '', coding.quote];
  }
  const session = sessionOf(settings, transcript) ?? '';
  const now = quotationOf({ transcript, span }, settings);
  // Who spoke words that are gone nobody knows for certain; a refusal of the person there still holds.
  const isOrphan = coding.anchor.state === 'orphan';
  const quote = wordsAllowed(isOrphan ? { ...now, words: coding.quote } : now);
  const who = isOrphan ? ['', ''] : [now.speakers, rolesIn(transcript, coding)];
  return [now.citation, id, session, ...place, ...who, quote];
}

/** The roles of those who speak in a coding, each once. */
function rolesIn(transcript: Transcript, coding: Coding): string {
  const roles = voicesIn(transcript, placeOf(coding)).map(
    (voice) => transcript.speakers.find(({ id }) => id === voice)?.role,
  );
  return [...new Set(roles.filter((role) => role !== undefined))].join(', ');
}

/** From `theme` to `notes`. */
function codeCells(placed: PlacedCode | undefined, coding: Coding): readonly Cell[] {
  const { current, code, coder, how, keywords, anchor, drifted, at, notes } = coding;
  return [
    placed ? themePath(placed.themes) : '',
    current ?? code,
    placed?.code.name ?? '',
    coder,
    how,
    keywords.join('\n'),
    anchor.state,
    String(drifted),
    at,
    notes.join('\n'),
  ];
}
