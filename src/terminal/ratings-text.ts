/** Agreement on a table of ratings as a person reads it. */
import { grouped as groupsOf } from '../model/grouped.js';
import { grouped, listed, plural } from '../text/plural.js';
import { visible } from '../text/visible.js';
import { wrap } from '../text/width.js';
import type { ShownCode, ShownInterval } from './agreement-shapes.js';
import { codeTables } from './code-figures-text.js';
import { columns } from './columns.js';
import { decimal, intervalText, type ShownFigures, undefinedNote } from './figure-text.js';
import { numberTable } from './number-table.js';
import { screenWidth } from './output.js';
import { intervalNote } from './overall-figures-text.js';
import { type Style, styleFor } from './style.js';

type Value = string | number | readonly string[];

interface ShownRatings {
  readonly scale: string;
  readonly coders: readonly string[];
  readonly units: number;
  readonly pairable: number;
  readonly categories: readonly Value[];
  readonly interval: ShownInterval;
  readonly measures: ShownFigures;
  readonly codes: readonly ShownCode[];
  readonly disagreements: readonly {
    readonly unit: string;
    readonly ratings: Readonly<Record<string, Value | null>>;
  }[];
  readonly warnings: readonly string[];
}

/** More categories than these get no table of their own on the screen. */
const mostCategories = 30;

export async function ratingsText(ratings: ShownRatings, limit: number): Promise<string> {
  const style = await styleFor(process.stdout);
  const { codes, coders } = ratings;
  const tables = codes.length > 2 && codes.length <= mostCategories;
  const blocks = [
    title(ratings, style),
    disagreements(ratings, limit, style),
    figures(ratings, style),
    tables
      ? codeTables(
          { codes, coders, unit: 'unit', each: ratings.scale === 'sets' ? 'code' : 'value' },
          new Map(),
          style,
        )
      : [],
    ratings.warnings
      .flatMap((warning) => wrap(`! ${visible(warning)}`, screenWidth()))
      .map(style.warning),
    wrap(intervalNote({ interval: ratings.interval, unit: 'turn' }), screenWidth()),
  ];
  return blocks
    .filter((block) => block.length > 0)
    .map((block) => block.join('\n'))
    .join('\n\n');
}

function title(
  { coders, scale, units, pairable, categories }: ShownRatings,
  style: Style,
): string[] {
  const who = coders.length > 6 ? plural(coders.length, 'coder') : listed(coders.map(visible));
  const of = scale === 'sets' ? 'sets of codes' : `${scale} scale`;
  const kinds = scale === 'sets' ? '' : `, ${plural(categories.length, 'value')}`;
  return [
    style.strong(`Agreement of ${who}`),
    ...wrap(
      `${of}${kinds} · ${pairable} of ${plural(units, 'unit')} rated by two or more; an empty cell is missing, not a value`,
      screenWidth(),
    ).map(style.faint),
  ];
}

function disagreements(
  { disagreements: all, pairable, coders }: ShownRatings,
  limit: number,
  style: Style,
): string[] {
  if (pairable === 0) return [];
  if (all.length === 0) return ['They never differ.'];
  const shown = all.slice(0, limit);
  const first = shown.length < all.length ? `, the first ${shown.length} (--all for more)` : '';
  const rows = shown.map(({ unit, ratings }) => [
    visible(unit),
    coders.map((coder) => `${visible(coder)} ${valueText(ratings[coder] ?? null)}`).join(' · '),
  ]);
  return [
    style.strong(
      `Where they differ: ${grouped(all.length)} of ${plural(pairable, 'unit')}${first}`,
    ),
    ...columns(rows),
  ];
}

function valueText(value: Value | null): string {
  if (value === null) return '–';
  return visible(typeof value === 'object' ? `{${value.join(', ')}}` : `${value}`);
}

/** Figures in the order in which they come; what is undefined below, once for each reason. */
function figures({ measures }: ShownRatings, style: Style): string[] {
  const all = Object.entries(measures);
  const defined = all.filter(([, { value }]) => value !== null);
  const rows = defined.map(([name, { value, ...figure }]) => [
    name,
    value === null ? '' : decimal(value, 3),
    intervalText({ value, ...figure }, 3),
  ]);
  const reasons = groupsOf(all, ([, { reason }]) => reason ?? undefined);
  const undefinedFigures = [...reasons].flatMap(([reason, alike]) =>
    undefinedNote(`: ${alike.map(([name]) => name).join(', ')}: ${visible(reason)}`),
  );
  const [headings = '', ...lines] =
    rows.length > 0 ? numberTable(['figure', '', '95 %'], rows) : [];
  return [
    style.strong('Figures'),
    ...(headings === '' ? [] : [style.faint(headings)]),
    ...lines,
    ...undefinedFigures,
  ];
}
