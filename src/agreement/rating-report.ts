/** Everything `agree --ratings` says of a table of ratings. */
import { grouped } from '../model/grouped.js';
import { Problem } from '../model/problem.js';
import { pairableUnits } from './beyond-chance.js';
import { measuresOf, type RatingScale } from './by-scale.js';
import { type CodeFigures, codeFigures } from './code-figures.js';
import type { Category, Ratings } from './contract.js';
import { type Figures, figuresOf, type IntervalOptions } from './estimate.js';
import { asSets, hasSets, keyOf, numberOf, rateUnits } from './rated-units.js';

/** A table of ratings, with the names of its columns and rows. */
export interface RatingTable {
  readonly coders: readonly string[];
  readonly units: readonly string[];
  readonly ratings: Ratings;
}

export interface RatingReport {
  readonly scale: RatingScale;
  readonly units: number;
  /** Those that two coders or more rated. */
  readonly pairable: number;
  readonly coders: readonly string[];
  readonly categories: readonly Category[];
  readonly measures: Figures;
  /** Each category, or each code of a set, against all others; empty for numbers. */
  readonly codes: readonly CodeFigures[];
  readonly disagreements: readonly RatingDisagreement[];
  readonly warnings: readonly string[];
}

/** A unit that coders rated differently; null where a coder did not rate it. */
export interface RatingDisagreement {
  readonly unit: string;
  readonly ratings: Readonly<Record<string, Category | null>>;
}

export interface RatingsAsked {
  readonly scale: RatingScale;
  readonly categories: readonly string[];
  readonly interval: IntervalOptions;
}

/**
 * What the ratings are: sets where any is a list, else what was asked for.
 * @throws Problem when sets were asked to be numbers or to have an order
 */
export function scaleOf(
  ratings: Ratings,
  asked: RatingScale | undefined,
  file: string,
): RatingScale {
  if (!hasSets(ratings)) return asked ?? 'nominal';
  if (asked === undefined || asked === 'nominal') return 'sets';
  throw new Problem({
    what: `The ratings are lists of codes, and a list is not ${asked}.`,
    next: 'Leave --scale out: lists are compared as sets.',
    where: { file },
  });
}

export function ratingReport(table: RatingTable, asked: RatingsAsked): RatingReport {
  const { coders } = table;
  const ratings = comparable(table.ratings, asked.scale);
  const units = rateUnits(ratings, asked.categories);
  const codes = codesIn(units.categories, asked.scale);
  return {
    scale: asked.scale,
    units: table.units.length,
    pairable: pairableUnits(units),
    coders,
    categories: units.categories,
    measures: figuresOf(units, measuresOf[asked.scale], asked.interval),
    codes: codes.map((code) => codeFigures(units, coders, code, asked.interval)),
    disagreements: disagreementsIn({ ...table, ratings }),
    warnings: warningsOn(units.categories, asked),
  };
}

/** Sets as sets; on a scale of numbers 1 and 1.0 are one value. */
function comparable(ratings: Ratings, scale: RatingScale): Ratings {
  if (scale === 'sets') return asSets(ratings);
  if (scale !== 'interval' && scale !== 'ratio') return ratings;
  return ratings.map((coder) =>
    coder.map((one) => (typeof one === 'string' ? `${numberOf(one) ?? one}` : one)),
  );
}

/** What a per-category table is for: categories, ordered or not, and the codes of sets; no numbers. */
function codesIn(categories: readonly Category[], scale: RatingScale): string[] {
  if (scale === 'interval' || scale === 'ratio') return [];
  return [...new Set(categories.flatMap((one) => (typeof one === 'object' ? one : [`${one}`])))];
}

function disagreementsIn({ coders, units, ratings }: RatingTable): RatingDisagreement[] {
  return units.flatMap((unit, at) => {
    const given = coders.map((_, coder) => ratings[coder]?.[at] ?? null);
    const distinct = new Set(given.filter((one) => one !== null).map(keyOf));
    if (distinct.size < 2) return [];
    return [
      { unit, ratings: Object.fromEntries(coders.map((name, at) => [name, given[at] ?? null])) },
    ];
  });
}

function warningsOn(
  categories: readonly Category[],
  { scale, categories: listed }: RatingsAsked,
): string[] {
  const texts = categories.flatMap((one) => (typeof one === 'object' ? one : [`${one}`]));
  const strangers = listed.length === 0 ? [] : texts.filter((text) => !listed.includes(text));
  const inOrder = scale !== 'nominal' && scale !== 'sets';
  return [
    ...differInCase([...new Set(texts)]),
    ...sameNumber([...new Set(texts)]),
    ...meantAsMissing([...new Set(texts)].filter((text) => !listed.includes(text))),
    ...(strangers.length > 0
      ? [
          `Not among the categories that were listed, and taken behind them: ${strangers.join(', ')}.`,
        ]
      : []),
    ...(inOrder && listed.length === 0 && categories.some((one) => numberOf(one) === undefined)
      ? [
          'The order of the categories is not known. List them from low to high: --categories low,middle,high',
        ]
      : []),
  ];
}

/** What spreadsheets and statistics write where there is nothing. */
const nothing = new Set(['na', 'n/a', 'nan', 'null', 'none', 'missing', '.', '-', '–', '?']);

function meantAsMissing(texts: readonly string[]): string[] {
  const suspects = texts.filter((text) => nothing.has(text.toLowerCase()));
  if (suspects.length === 0) return [];
  return [
    `Counted as values: ${quoted(suspects)}. Leave a cell empty where there is no rating, or list the values that count: --categories`,
  ];
}

/** Texts that only capitals tell apart: mostly one category, written in two ways. */
function differInCase(texts: readonly string[]): string[] {
  return spellings(texts, (text) => text.normalize('NFC').toLowerCase()).map(
    (alike) => `${quoted(alike)} differ in capitals only, and count as ${alike.length} categories.`,
  );
}

/** A spreadsheet writes a column with gaps as 1.0 and one without as 1. */
function sameNumber(texts: readonly string[]): string[] {
  return spellings(texts, numberOf).map(
    (alike) => `${quoted(alike)} are the same number, and count as ${alike.length} categories.`,
  );
}

function spellings<K>(texts: readonly string[], keyOf: (text: string) => K | undefined) {
  return [...grouped(texts, keyOf).values()].filter((alike) => alike.length > 1);
}

function quoted(texts: readonly string[]): string {
  return texts.map((text) => `"${text}"`).join(' and ');
}
