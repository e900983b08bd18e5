/** A figure with how far it may be off. */
import type { Figure, RatedUnits, RatingMeasure } from './contract.js';
import { replicatesOf } from './jackknife.js';
import { numberAt } from './number-at.js';
import { pairBootstrap } from './pair-bootstrap.js';
import { randomFrom } from './random.js';
import { recounted } from './rated-units.js';
import { resampled } from './resample.js';
import { studentT } from './student-t.js';

export interface IntervalOptions {
  readonly method: 'jackknife' | 'bootstrap' | 'krippendorff';
  /** For the two that draw. */
  readonly seed: string;
  readonly resamples: number;
}

/** 95 % of such intervals hold the true figure, as far as units are independent. */
export type Interval =
  | {
      readonly se: number;
      readonly ci: readonly [low: number, high: number];
      /** Resamples on which the figure was undefined; they are left out. */
      readonly dropped: number;
    }
  | { readonly se: null; readonly ci: null; readonly why: string };

export type Estimate = Figure &
  Interval & {
    /** Of a mean over codes: for how many codes the figure is undefined. */
    readonly undefinedCodes?: number;
  };

/** Figures by their names. */
export type Figures = Readonly<Record<string, Estimate>>;

/** The same as `estimate`, by the names of the measures. */
export function figuresOf(
  units: RatedUnits,
  measures: readonly RatingMeasure[],
  options: IntervalOptions | undefined,
): Figures {
  const figures = estimate(units, measures, options);
  return Object.fromEntries(figures.map((figure, at) => [measures[at]?.name ?? '', figure]));
}

/**
 * Every measure's figure and interval. Resamples are drawn once and serve all of them.
 * @param options without it, no interval is asked for
 */
export function estimate(
  units: RatedUnits,
  measures: readonly RatingMeasure[],
  options: IntervalOptions | undefined,
): Estimate[] {
  const figures = measures.map((measure) => measure.measure(units));
  if (!options) return figures.map((figure) => ({ ...figure, ...none(noInterval) }));
  const intervals = intervalsOf(units, measures, figures, options);
  return figures.map((figure, at) => {
    if (figure.value === null) return { ...figure, ...none('the figure itself is undefined') };
    if (figure.value > 1 - 1e-12) {
      return {
        ...figure,
        ...none('nobody ever differed, so that nothing shows how far it may be off'),
      };
    }
    return { ...figure, ...(intervals[at] ?? none(noInterval)) };
  });
}

function intervalsOf(
  units: RatedUnits,
  measures: readonly RatingMeasure[],
  figures: readonly Figure[],
  { method, seed, resamples }: IntervalOptions,
): Interval[] {
  if (method === 'krippendorff') {
    return measures.map((measure) => {
      const values = pairBootstrap(units, measure, resamples, randomFrom(seed));
      return values ? percentiles(values) : none("Krippendorff's bootstrap is one of alpha");
    });
  }
  if (method === 'bootstrap') {
    const random = randomFrom(seed);
    const values = measures.map((): number[] => []);
    const drawable = measures.map((measure) => !isCostly(measure, units));
    for (let round = 0; round < resamples; round += 1) {
      const drawn = recounted(units, resampled(units.counts, random));
      measures.forEach((measure, at) => {
        if (drawable[at]) values[at]?.push(measure.measure(drawn).value ?? Number.NaN);
      });
    }
    return values.map((own, at) => (drawable[at] ? percentiles(own) : none(tooMany)));
  }
  const replicates = replicatesOf(units);
  return measures.map((measure, at) => {
    const values = replicates.map(({ counts, times }) => {
      const { value } = measure.measure(recounted(units, counts));
      return { value: value ?? Number.NaN, times };
    });
    return jackknifed(figures[at]?.value ?? 0, measure.lowest ?? -1, values);
  });
}

/** Sets and ratios are compared pair by pair, on each resample anew. */
function isCostly({ scale }: RatingMeasure, { categories }: RatedUnits): boolean {
  return (scale === 'sets' || scale === 'ratio') && categories.length > mostDrawn;
}

const mostDrawn = 1500;
const tooMany = 'there are too many different ratings to draw again; use --ci jackknife';

/** The figure ± t x its standard error (Tukey 1958): what changes when one unit, or one group, is left out. */
function jackknifed(
  figure: number,
  lowest: number,
  replicates: readonly { readonly value: number; readonly times: number }[],
): Interval {
  const defined = replicates.filter(({ value }) => !Number.isNaN(value));
  const n = defined.reduce((sum, { times }) => sum + times, 0);
  const all = replicates.reduce((sum, { times }) => sum + times, 0);
  if (n < 3) return none('there are too few units');
  if (n < all / 2) return none(mostlyUndefined);
  const mean = defined.reduce((sum, { value, times }) => sum + value * times, 0) / n;
  const squares = defined.reduce((sum, { value, times }) => sum + times * (value - mean) ** 2, 0);
  const se = Math.sqrt((squares * (n - 1)) / n);
  if (se < 1e-12) return none('no unit changes it, so that nothing shows how far it may be off');
  const reach = studentT(n - 1) * se;
  return {
    se,
    ci: [Math.max(lowest, figure - reach), Math.min(1, figure + reach)],
    dropped: all - n,
  };
}

/** The middle 95 % of the resamples' figures. */
function percentiles(values: readonly number[]): Interval {
  const sorted = values.filter((value) => !Number.isNaN(value)).sort((a, b) => a - b);
  const n = sorted.length;
  if (n < values.length / 2 || n < 2) return none(mostlyUndefined);
  const mean = sorted.reduce((sum, value) => sum + value, 0) / n;
  const squares = sorted.reduce((sum, value) => sum + (value - mean) ** 2, 0);
  const at = (share: number) =>
    numberAt(sorted, Math.min(n - 1, Math.max(0, Math.round(share * (n - 1)))));
  return {
    se: Math.sqrt(squares / (n - 1)),
    ci: [at(0.025), at(0.975)],
    dropped: values.length - n,
  };
}

const mostlyUndefined = 'it is undefined on most resamples';
const noInterval = 'none was asked for';

function none(why: string): Interval {
  return { se: null, ci: null, why };
}
