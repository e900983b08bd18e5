/** How good suggestions are, measured against what a person coded. */

/** A segment: the codes a person gave it, those suggested, and all codes from the likeliest on. */
export interface Judged {
  readonly given: readonly string[];
  readonly suggested: readonly string[];
  readonly ranked: readonly string[];
}

/** A share and where 95 in 100 bootstrap samples have it; undefined where there is nothing to divide by. */
export interface Share {
  readonly value?: number;
  readonly interval?: readonly [least: number, most: number];
}

export interface Quality {
  readonly segments: number;
  readonly precision: Share;
  readonly recall: Share;
  readonly f1: Share;
  /** Of the segments with a code: the first, or one of the first three, is one of theirs. */
  readonly hitAt1: Share;
  readonly hitAt3: Share;
  /** Of the segments without a code: nothing is suggested. */
  readonly clean: Share;
}

const samples = 1000;

/**
 * Pairs of segment and code count alike (micro average). Intervals are percentiles of samples of segments drawn
 * with replacement (Efron 1979).
 * @param random numbers from 0 to 1; the same row gives the same intervals
 */
export function qualityOf(judged: readonly Judged[], random: () => number): Quality {
  const counts = judged.map(countsOf);
  const value = figuresOf(counts);
  const drawn = Array.from({ length: judged.length > 1 ? samples : 0 }, () =>
    figuresOf(counts.map((one) => counts[Math.floor(random() * counts.length)] ?? one)),
  );
  const share = (figure: Figure): Share => ({
    ...(value[figure] !== undefined && { value: value[figure] }),
    ...interval(drawn.flatMap((one) => one[figure] ?? [])),
  });
  return {
    segments: judged.length,
    precision: share('precision'),
    recall: share('recall'),
    f1: share('f1'),
    hitAt1: share('hitAt1'),
    hitAt3: share('hitAt3'),
    clean: share('clean'),
  };
}

type Figure = Exclude<keyof Quality, 'segments'>;
type Figures = Partial<Record<Figure, number>>;

/** What one segment adds to the figures. */
interface Counts {
  readonly right: number;
  readonly suggested: number;
  readonly given: number;
  readonly coded: number;
  readonly hitAt1: number;
  readonly hitAt3: number;
  readonly clean: number;
}

function countsOf({ given, suggested, ranked }: Judged): Counts {
  const coded = Number(given.length > 0);
  const hitWithin = (first: number) => Number(shared(given, ranked.slice(0, first)) > 0);
  return {
    right: shared(given, suggested),
    suggested: suggested.length,
    given: given.length,
    coded,
    hitAt1: hitWithin(1),
    hitAt3: hitWithin(3),
    clean: Number(coded === 0 && suggested.length === 0),
  };
}

function figuresOf(segments: readonly Counts[]): Figures {
  let [right, suggested, given, coded, hitAt1, hitAt3, clean] = [0, 0, 0, 0, 0, 0, 0];
  for (const one of segments) {
    right += one.right;
    suggested += one.suggested;
    given += one.given;
    coded += one.coded;
    hitAt1 += one.hitAt1;
    hitAt3 += one.hitAt3;
    clean += one.clean;
  }
  return {
    ...ratio('precision', right, suggested),
    ...ratio('recall', right, given),
    ...ratio('f1', 2 * right, suggested + given),
    ...ratio('hitAt1', hitAt1, coded),
    ...ratio('hitAt3', hitAt3, coded),
    ...ratio('clean', clean, segments.length - coded),
  };
}

function ratio(figure: Figure, part: number, whole: number): Figures {
  return whole === 0 ? {} : { [figure]: part / whole };
}

function interval(values: readonly number[]): Pick<Share, 'interval'> {
  if (values.length === 0) return {};
  const sorted = values.toSorted((a, b) => a - b);
  const at = (share: number) => sorted[Math.round(share * (sorted.length - 1))] ?? 0;
  return { interval: [at(0.025), at(0.975)] };
}

function shared(some: readonly string[], others: readonly string[]): number {
  return some.filter((one) => others.includes(one)).length;
}
