/** What a measure of agreement is: one file here computes one figure. */

/** A rating: a category, or null where a coder did not rate the unit. */
export type Rating = string | null;

/** `ratings[coder][unit]`; every coder has as many as there are units. */
export type Ratings = readonly (readonly Rating[])[];

/** A figure, or the reason why there is none. Undefined is never NaN and never 1 by convention. */
export type Figure =
  | { readonly value: number; readonly n: number }
  | { readonly value: null; readonly reason: string };

export interface Measure {
  /** As the field's tables name it: `cohen-kappa`. */
  readonly id: string;
  readonly title: string;
  /** The formula in words. */
  readonly formula: string;
  /** Author, year, equation. */
  readonly source: string;
  /** What is done with units that a coder left out. */
  readonly missing: string;
  /** How many coders it takes. */
  readonly coders: 'two' | 'two or more';
  measure(ratings: Ratings): Figure;
  /** A worked example from a publication, to its printed digits. */
  readonly example: { readonly ratings: Ratings; readonly value: number; readonly digits: number };
}
