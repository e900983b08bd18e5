/** Figures over all codes, on marked text, and for parts of the talk. */
import { grouped, plural } from '../text/plural.js';
import { visible } from '../text/visible.js';
import type { ShownAgreement, ShownPart } from './agreement-shapes.js';
import {
  figureText,
  intervalText,
  percentText,
  type ShownFigure,
  type ShownFigures,
  undefinedNote,
} from './figure-text.js';
import { numberTable } from './number-table.js';
import type { Style } from './style.js';

export function overallTables({ measures, unit }: ShownAgreement, style: Style): string[] {
  if (Object.values(measures).every(({ value }) => value === null)) return [];
  const row = (name: string, title: string) => [
    title,
    figureText(measures[name]),
    beside(measures[name]),
  ];
  const overall = [
    [`the same codes on a ${unit} (percent)`, percentText(measures['percent']), ''],
    row('alpha_jaccard', "Krippendorff's alpha on sets, Jaccard"),
    row('alpha_masi_1/3_2/3', "Krippendorff's alpha on sets, MASI"),
    row('pooled_kappa', 'pooled kappa over codes'),
    row('mean_alpha_nominal', 'mean alpha of the codes'),
  ];
  const spans = [
    row('u_alpha_2016', 'u-alpha: the same text with the same codes'),
    row('bar_u_alpha_2016', '|u-alpha: the same text, whatever the code'),
    row('cu_alpha_2016', 'cu-alpha: the same codes, where both marked'),
  ];
  return [
    style.strong('All codes together'),
    ...table(overall),
    '',
    style.strong('All codes together, on stretches of text instead of units'),
    ...table(spans),
    ...undefinedNotes(measures).map(style.faint),
  ];
}

/** The heading over the intervals stands only where there is one. */
function table(rows: readonly (readonly string[])[]): string[] {
  const hasIntervals = rows.some(([, , interval]) => interval !== '');
  const [heading = '', ...lines] = numberTable(['', '', hasIntervals ? '95 %' : ''], rows);
  return hasIntervals ? [heading, ...lines] : lines;
}

/** The interval, or what a mean leaves out. */
function beside(figure: ShownFigure | undefined): string {
  const left = figure?.undefinedCodes ?? 0;
  return left > 0 && figure?.value !== null ? `${plural(left, 'code')} n/a` : intervalText(figure);
}

/** Why figures are n/a, once for each reason. */
function undefinedNotes(measures: ShownFigures): string[] {
  const reasons = new Set(Object.values(measures).flatMap(({ reason }) => reason ?? []));
  return [...reasons].flatMap((reason) => undefinedNote(`: ${visible(reason)}`));
}

export function partTables(
  { levels, sessions, speakers, unit, pairable }: ShownAgreement,
  style: Style,
): string[] {
  if (pairable === 0) return [];
  const tables = [
    part('By level of the codebook', 'level', levels, unit),
    part('By session', 'session', sessions, unit),
    part('By speaker', 'speaker', speakers, unit),
  ];
  return tables
    .filter((table) => table.length > 0)
    .flatMap(([title = '', headings = '', ...rows], at) => [
      ...(at > 0 ? [''] : []),
      style.strong(title),
      style.faint(headings),
      ...rows,
    ]);
}

function part(title: string, noun: string, parts: readonly ShownPart[], unit: string): string[] {
  if (parts.length < 2) return [];
  const rows = parts.map(({ id, units, categories, measures }) => [
    noun === 'level'
      ? `${id} (${categories ?? 0} ${levelNoun(Number(id), parts.length)})`
      : visible(id),
    grouped(units),
    percentText(measures['percent']),
    figureText(measures['pooled_kappa']),
    figureText(measures['alpha_jaccard']),
  ]);
  return [title, ...numberTable([noun, `${unit}s`, 'same codes', 'pooled kappa', 'alpha'], rows)];
}

function levelNoun(level: number, levels: number): string {
  return level === levels ? 'codes' : 'themes';
}

/** How the intervals came about. */
export function intervalNote({
  interval,
  unit,
}: Pick<ShownAgreement, 'interval' | 'unit'>): string {
  if (unit === 'character') {
    return 'No intervals: characters of one coding are not independent. Use another --unit for them.';
  }
  return `Intervals are 95 %, by ${intervalWords[interval.method]}${interval.seed === null ? '' : ` (${grouped(interval.resamples ?? 0)} resamples, seed ${visible(interval.seed)})`}. Every figure with its full name: --json`;
}

const intervalWords: Readonly<Record<ShownAgreement['interval']['method'], string>> = {
  jackknife: 'jackknife: each unit left out once',
  bootstrap: 'bootstrap over units',
  krippendorff: "Krippendorff's bootstrap over pairs, for alpha",
};
