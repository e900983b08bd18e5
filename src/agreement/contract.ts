/** What a measure of agreement is: one file here computes one figure. */

/** What one coder made of one unit: a category, a number on a scale, a set of codes; null where they did not rate it. */
export type Rating = Category | null;

export type Category = string | number | readonly string[];

/** `ratings[coder][unit]`; every coder has as many as there are units. */
export type Ratings = readonly (readonly Rating[])[];

/**
 * Units counted by how they were rated. Units with the same ratings are one row with a count, so that a
 * measure, and each of its resamples, costs as much as there are distinct rows, however many units there are.
 */
export interface RatedUnits {
  readonly coders: number;
  /** Those there are to choose from, in their order. */
  readonly categories: readonly Category[];
  /** True where the order means something: the categories were listed, or all are numbers. */
  readonly ordered: boolean;
  /** `rows[row * coders + coder]`: the place of a category, or -1 where the coder did not rate. */
  readonly rows: Int32Array;
  /** How many units are rated like this row. */
  readonly counts: Float64Array;
  /** How many coders rated the units of this row. */
  readonly sizes: Int32Array;
  /** The row's distinct categories are `slots[starts[row]]` up to `starts[row + 1]`; `times` says how many coders chose each. */
  readonly starts: Int32Array;
  readonly slots: Int32Array;
  readonly times: Int32Array;
}

/** A stretch of a continuum with a code; half open. */
export type LabelledStretch = readonly [label: string, start: number, end: number];

/** What coders marked on one stretch of text: nobody said beforehand where a unit begins and ends. */
export interface Continuum {
  /** Its length, in characters. */
  readonly continuum: number;
  readonly coders: readonly (readonly LabelledStretch[])[];
}

/** A figure, or the reason why there is none. Undefined is never NaN and never 1 by convention. */
export type Figure = DefinedFigure | UndefinedFigure;

export interface DefinedFigure {
  readonly value: number;
  /** What it rests on: units that two coders or more rated, or characters. */
  readonly n: number;
}

export interface UndefinedFigure {
  readonly value: null;
  readonly reason: string;
}

interface Described {
  /** The name of its file. */
  readonly id: string;
  /** Its name in JSON, in `--min` and in the library. */
  readonly name: string;
  readonly title: string;
  /** The formula in words. */
  readonly formula: string;
  /** Author, year, equation. */
  readonly source: string;
  /** What is done with units that a coder left out. */
  readonly missing: string;
  /** How many coders it takes. */
  readonly coders: 'two' | 'two or more';
}

/** Where an example comes from, and the figure it prints, to its printed digits. */
interface Printed {
  readonly from: string;
  readonly value: number;
  readonly digits: number;
}

export interface RatingMeasure extends Described {
  readonly of: 'ratings';
  /** What a rating must be for the formula to mean anything. */
  readonly scale: Scale;
  /** The least it can be, where that is not -1. */
  readonly lowest?: 0;
  measure(units: RatedUnits): Figure;
  /** For an alpha: how far apart its categories are. */
  distance?(units: RatedUnits): Distance | UndefinedFigure;
  readonly example: Printed & {
    readonly ratings: Ratings;
    readonly categories?: readonly string[];
  };
}

/** How far apart two categories are, by their places; 0 for one and the same. */
export type Distance = (a: number, b: number) => number;

export type Scale = 'nominal' | 'ordinal' | 'interval' | 'ratio' | 'binary' | 'sets';

export interface ContinuumMeasure extends Described {
  readonly of: 'continuum';
  measure(continuum: Continuum): Figure;
  readonly example: Printed & { readonly continuum: Continuum };
}

/** A figure for one code of a continuum. */
export interface CodeMeasure extends Described {
  readonly of: 'code';
  measure(continuum: Continuum, code: string): Figure;
  readonly example: Printed & { readonly continuum: Continuum; readonly code: string };
}

type AnyMeasure = RatingMeasure | ContinuumMeasure | CodeMeasure;

/** `Measure<'ratings'>` is one of ratings; without it, of anything. */
export type Measure<Of extends AnyMeasure['of'] = AnyMeasure['of']> = Extract<
  AnyMeasure,
  { readonly of: Of }
>;
