/** How good suggestions are, as a person reads it: figures first, then what went wrong. */

import { grouped } from '../model/grouped.js';
import { cellText, type Matrix } from '../model/matrix.js';
import { plural } from '../text/plural.js';
import { visible } from '../text/visible.js';
import { wrap } from '../text/width.js';
import { shortQuote } from './act-text.js';
import { numberTable } from './number-table.js';
import { screenWidth } from './output.js';
import { type Style, styleFor } from './style.js';

interface Wrong {
  readonly code: string;
  readonly citation: string;
  readonly speaker: string | null;
  readonly quote: string;
  readonly reasons?: readonly string[];
}

interface Evaluated {
  readonly against: string;
  readonly unit: string;
  readonly threshold: number;
  readonly seed: string;
  readonly segments: number;
  readonly coded: number;
  readonly unread: number;
  readonly assumed: readonly string[];
  readonly misses: readonly Wrong[];
  readonly falseAlarms: readonly Wrong[];
}

/**
 * @param figures a row for each figure; its last column says what they mean, which help does here
 * @param codes a row for each code, where they are asked for
 * @param limit print so many misses and false alarms at most
 */
export async function evaluationText(
  record: Evaluated,
  figures: Matrix,
  codes: Matrix | undefined,
  limit: number,
): Promise<string> {
  const style = await styleFor(process.stdout);
  const { misses, falseAlarms } = record;
  return [
    ...heading(record),
    '',
    ...tableText(figures, figures.columns.length - 1),
    ...(codes ? ['', ...tableText(codes, codes.columns.length)] : []),
    ...wrongText('Missed', misses, limit, style),
    ...wrongText('False alarms', falseAlarms, limit, style),
    '',
    ...lines(next(record)),
  ].join('\n');
}

function tableText({ rowHeading = '', rows, columns, cells }: Matrix, width: number): string[] {
  return numberTable(
    [rowHeading, ...columns.slice(0, width).map(({ label }) => label)],
    rows.map(({ label }, at) => [
      visible(label),
      ...(cells[at] ?? []).slice(0, width).map(cellText),
    ]),
  );
}

function heading({ against, unit, segments, coded, unread, assumed, ...more }: Evaluated) {
  const left = unread === 0 ? '' : ` Left out: ${plural(unread, 'turn')} ${against} has not read.`;
  const taken =
    assumed.length === 0 ? '' : ` Taken to be read whole: ${assumed.map(visible).join(', ')}.`;
  return lines(
    `Suggestions against ${against}: ${plural(segments, unit)}, ${coded} coded; suggested from ${plural(more.threshold, 'point')} on.${left}${taken} In brackets: 95 of 100 bootstrap samples, seed ${visible(more.seed)}.`,
  );
}

function wrongText(
  title: string,
  wrong: readonly Wrong[],
  limit: number,
  { strong, faint }: Style,
): string[] {
  if (wrong.length === 0 || limit === 0) return [];
  const some = wrong.length > limit ? `, the first ${limit} of ${wrong.length}` : '';
  return [
    '',
    strong(`${title}${some}`),
    ...wrong.slice(0, limit).flatMap(({ code, citation, speaker, quote, reasons }) => {
      const who = speaker === null ? '' : `  ${visible(speaker)}`;
      const why = reasons ? `: ${reasons.map(visible).join(' · ')}` : '';
      const words = quote === '' ? 'the speaker may not be quoted' : shortQuote(quote, 72);
      return [`  ${visible(citation)}${who}  ${code}${why}`, faint(`    ${words}`)];
    }),
  ];
}

function next({ misses, falseAlarms }: Evaluated): string {
  const byCode = grouped(misses, ({ code }) => code);
  const [most] = [...byCode].toSorted(([, a], [, b]) => b.length - a.length);
  if (misses.length + falseAlarms.length === 0) return 'Nothing went wrong.';
  if (!most || misses.length < falseAlarms.length) {
    return 'Next: see which keywords raise false alarms: alongside keywords audit';
  }
  return `Next: look for what the misses have in common: alongside keywords propose ${most[0]}`;
}

function lines(text: string): string[] {
  return wrap(text, screenWidth());
}
