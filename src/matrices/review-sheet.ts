/** One row a suggestion, with empty columns for what a person decides: `review --export` writes it. */
import { codesOf } from '../model/codebook.js';
import type { Matrix, MatrixColumn } from '../model/matrix.js';
import type { Study } from '../model/study.js';
import type { Suggestion } from '../model/suggestion.js';
import type { Transcript } from '../model/transcript.js';
import { refusersIn } from '../text/consent.js';
import { beginningWithin, endWithin } from '../text/cut.js';
import { slice } from '../text/offsets.js';
import { plural } from '../text/plural.js';
import { citedTranscript } from '../text/resolve-citation.js';
import { orderOf, turnNumbered, wholeTurn } from '../text/turns.js';
import { quotationOf } from './quotation.js';

const decisions = ['accept', 'decline', 'skip'];

const columns: readonly MatrixColumn[] = [
  ...['citation', 'speaker', 'before', 'quote', 'after'].map((id) => ({ id, label: id })),
  ...['code', 'name', 'definition', 'points', 'reasons'].map((id) => ({ id, label: id })),
  { id: 'decision', label: 'decision', choices: decisions },
  { id: 'memo', label: 'memo' },
];

const howTo =
  'Write accept, decline, or the id of another code into the column decision; skip, or nothing, leaves a ' +
  'suggestion for later. A memo stays with the decision. Then: alongside review --import FILE';

/** @param reasonsText the keywords that were found, in one line */
export function reviewSheet(
  study: Study,
  suggestions: readonly Suggestion[],
  reasonsText: (suggestion: Suggestion) => string,
): Matrix {
  const codes = new Map(codesOf(study.codebook).map(({ code }) => [code.id, code]));
  return {
    kind: 'review',
    title: 'Suggestions to review',
    rowHeading: 'id',
    rows: suggestions.map(({ id }) => ({ id, label: id })),
    columns,
    cells: suggestions.map((one) => {
      const transcript = citedTranscript(study.transcripts, one.transcript);
      const { citation, speakers, words } = quotationOf({ transcript, span: one }, study.settings);
      const { name = '', definition, meaning = '' } = codes.get(one.code) ?? {};
      const [before, after] = surroundings(study, transcript, one);
      return [
        ...[citation, speakers, before, words, after],
        ...[one.code, name, (definition ?? meaning).replace(/\s+/g, ' '), one.score],
        ...[reasonsText(one), '', ''],
      ];
    }),
    footer: `${plural(suggestions.length, 'suggestion')}. ${howTo}`,
  };
}

/** Letters of the talk on either side: enough to tell what is spoken of. */
const room = 240;

/** The rest of the turn on either side, and the turn beside it, with who says it. */
function surroundings(
  { settings }: Pick<Study, 'settings'>,
  transcript: Transcript,
  { from, to }: Suggestion,
): readonly [before: string, after: string] {
  const { turns, places } = orderOf(transcript);
  const beside = (number: number, step: number): string => {
    const turn = turns[(places.get(number) ?? -1) + step];
    if (!turn || refusersIn(transcript, wholeTurn(turn), settings.participants).length > 0)
      return '';
    return turn.speaker === undefined ? turn.text : `${turn.speaker}: ${turn.text}`;
  };
  const first = turnNumbered(transcript, from[0])?.text ?? '';
  const last = turnNumbered(transcript, to[0])?.text ?? '';
  const before = [beside(from[0], -1), slice(first, 0, from[1])];
  const after = [slice(last, to[1], last.length), beside(to[0], 1)];
  const joined = (parts: readonly string[]) => parts.filter((part) => part !== '').join('\n');
  return [endWithin(joined(before), room), beginningWithin(joined(after), room)];
}
