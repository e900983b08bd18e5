/** An evaluation as tables, for a document. */
import type { Cell, Matrix } from '../model/matrix.js';
import type { EvaluationRecord } from './evaluation-record.js';
import type { Quality, Share } from './quality.js';

/** The figures of an evaluation with what each says. */
const figures = [
  ['precision', 'Precision', 'of what was suggested, the share the coder gave'],
  ['recall', 'Recall', 'of what the coder gave, the share that was suggested'],
  ['f1', 'F1', 'the harmonic mean of both'],
  ['hitAt1', 'Hit@1', 'of the segments with a code: the likeliest code is one of theirs'],
  ['hitAt3', 'Hit@3', 'the same for the three likeliest, whatever their points'],
  ['clean', 'Clean', 'of the segments without a code: nothing is suggested'],
] as const satisfies readonly (readonly [keyof Quality, string, string])[];

/** Figures, codes, misses and false alarms. */
export function evaluationTables(record: EvaluationRecord): Matrix[] {
  const { against, unit, threshold, segments, unread, codes, misses, falseAlarms, seed } = record;
  const sides = [record.suggestions, ...(record.learned ? [record.learned] : [])];
  const names = ['Suggestions', 'With what was learned'].slice(0, sides.length);
  return [
    table({
      title: `Suggestions against ${against}`,
      headings: ['Figure', ...names, 'What it says'],
      rows: figures.map(([id, name, says]) => [name, ...sides.map((one) => share(one[id])), says]),
      footer: `${segments} segments (${unit}), suggested from ${threshold} points on; ${unread} turns not read by ${against} left out. In brackets 95 of 100 bootstrap samples, seed ${seed}.`,
    }),
    table({
      title: 'By code',
      headings: ['Code', 'Given', 'Suggested', 'Right', 'Precision', 'Recall', 'F1'],
      rows: codes.map(({ code, given, suggested, right, precision, recall, f1 }) => [
        ...[code, given, suggested, right],
        ...[precision, recall, f1].map((value) => share(value === undefined ? {} : { value })),
      ]),
      footer: 'Segments. Codes that were neither given nor suggested are left out.',
    }),
    table({
      title: 'Missed',
      headings: ['Code', 'Citation', 'Speaker', 'Words'],
      rows: misses.map((one) => [one.code, one.citation, one.speaker ?? '', one.quote]),
      footer: `Given by ${against} and not suggested: ${misses.length}.`,
    }),
    table({
      title: 'False alarms',
      headings: ['Code', 'Citation', 'Speaker', 'Reasons', 'Words'],
      rows: falseAlarms.map((one) => [
        ...[one.code, one.citation, one.speaker ?? '', one.reasons.join(' · '), one.quote],
      ]),
      footer: `Suggested and not given by ${against}: ${falseAlarms.length}.`,
    }),
  ];
}

/** `.41 (.33 to .50)`. */
function share({ value, interval }: Share): string {
  if (value === undefined) return 'n/a';
  const [low, high] = interval ?? [];
  if (low === undefined || high === undefined) return decimal(value);
  return `${decimal(value)} (${decimal(low)} to ${decimal(high)})`;
}

function decimal(value: number): string {
  return value.toFixed(2).replace(/^0/, '');
}

interface Table {
  readonly title: string;
  readonly headings: readonly string[];
  readonly rows: readonly (readonly Cell[])[];
  readonly footer: string;
}

/** The first heading is over the names of the rows. */
function table({ title, headings: [first = '', ...others], rows, footer }: Table): Matrix {
  return {
    ...{ kind: 'evaluation', title, rowHeading: first, footer },
    rows: rows.map(([label], at) => ({ id: String(at), label: String(label) })),
    columns: others.map((label) => ({ id: label, label })),
    cells: rows.map(([, ...cells]) => cells),
  };
}
