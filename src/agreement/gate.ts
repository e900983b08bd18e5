/** Bars that figures must reach, for CI. */
import { Problem } from '../model/problem.js';
import { didYouMean } from '../text/nearest.js';
import type { CodeFigures } from './code-figures.js';
import type { Figures } from './estimate.js';

/** A bar as somebody asked for it. */
export interface Bar {
  readonly name: string;
  readonly least: number;
}

/** A bar and the figure that was held against it. What is undefined never passes. */
export interface Gate {
  readonly measure: string;
  /** The code it is of; null for a figure of all codes together. */
  readonly code: string | null;
  readonly least: number;
  readonly value: number | null;
  readonly reason: string | null;
  readonly passed: boolean;
}

/** Short names, and the figures they may mean: the first that is there. */
type Aliases = Readonly<Record<string, readonly string[]>>;

const ofAll = (kappa: string): Aliases => ({
  alpha: ['alpha_jaccard', 'alpha_ratio', 'alpha_interval', 'alpha_ordinal', 'alpha_nominal'],
  kappa: ['pooled_kappa', kappa],
  alpha_masi: ['alpha_masi_1/3_2/3'],
});

const ofOne = (kappa: string): Aliases => ({ alpha: ['alpha_nominal'], kappa: [kappa] });

/** @throws Problem when a bar is not written like one: `alpha=0.667` */
export function readBar(text: string): Bar {
  const [name = '', least = '', ...others] = text.split('=').map((part) => part.trim());
  const number = Number(least);
  const isFigure = Number.isFinite(number) && number <= 1;
  if (name !== '' && least !== '' && isFigure && others.length === 0) {
    return { name, least: number };
  }
  throw new Problem({
    what: `"${text}" is no bar.`,
    next: 'Write a figure, an equals sign and the least value, which is 1 at most: --min alpha=0.667',
  });
}

/** @throws Problem when there is no such figure */
export function gatesOf(
  measures: Figures,
  codes: readonly CodeFigures[],
  bars: readonly Bar[],
  perCode: boolean,
  coders: number,
): Gate[] {
  // Cohen's kappa takes two coders; Conger's is the same for more.
  const kappa = coders > 2 ? 'conger_kappa' : 'cohen_kappa';
  if (!perCode) return bars.map((bar) => gate(measures, ofAll(kappa), bar, null));
  const aliases = ofOne(kappa);
  return bars.flatMap((bar) => codes.map((one) => gate(one.measures, aliases, bar, one.code)));
}

function gate(figures: Figures, aliases: Aliases, { name, least }: Bar, code: string | null): Gate {
  const meant = Object.hasOwn(aliases, name) ? (aliases[name] ?? []) : [name];
  const measure = meant.find((one) => Object.hasOwn(figures, one));
  const figure = measure === undefined ? undefined : figures[measure];
  if (measure === undefined || !figure)
    throw unknown(name, [...Object.keys(aliases), ...Object.keys(figures)]);
  const { value } = figure;
  const reason = value === null && 'reason' in figure ? figure.reason : null;
  return { measure, code, least, value, reason, passed: value !== null && value >= least };
}

function unknown(name: string, names: readonly string[]): Problem {
  return new Problem({
    what: `There is no figure "${name}".${didYouMean(name, names)}`,
    next: `Choose one of: ${[...new Set(names)].join(', ')}.`,
  });
}
