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
  const value = figuresOf(judged);
  const drawn = Array.from({ length: judged.length > 1 ? samples : 0 }, () =>
    figuresOf(judged.map((one) => judged[Math.floor(random() * judged.length)] ?? one)),
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

function figuresOf(judged: readonly Judged[]): Figures {
  const right = total(judged, ({ given, suggested }) => shared(given, suggested));
  const suggested = total(judged, (one) => one.suggested.length);
  const given = total(judged, (one) => one.given.length);
  const coded = judged.filter((one) => one.given.length > 0);
  const bare = judged.filter((one) => one.given.length === 0);
  const hitWithin = (first: number) =>
    total(coded, ({ given, ranked }) => Number(shared(given, ranked.slice(0, first)) > 0));
  return {
    ...ratio('precision', right, suggested),
    ...ratio('recall', right, given),
    ...ratio('f1', 2 * right, suggested + given),
    ...ratio('hitAt1', hitWithin(1), coded.length),
    ...ratio('hitAt3', hitWithin(3), coded.length),
    ...ratio(
      'clean',
      total(bare, (one) => Number(one.suggested.length === 0)),
      bare.length,
    ),
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

function total<T>(all: readonly T[], count: (one: T) => number): number {
  return all.reduce((sum, one) => sum + count(one), 0);
}
