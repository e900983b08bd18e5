/**
 * A linear classifier: how likely a text has each code, or none (multinomial logistic regression over traits
 * that count the more the rarer they are; Manning, Raghavan & Schütze 2008, 6.2.2 and 14.4).
 */
import { type Trait, wordsOfTrait } from './traits.js';

export interface Classifier {
  /** Ids, as the passages it was learned from name them. Behind them stands one column more: no code. */
  readonly codes: readonly string[];
  /** By the key of a trait, its row. */
  readonly rows: ReadonlyMap<number, number>;
  /** By row, how much a trait counts for being rare. */
  readonly rarity: Float32Array;
  /** Row by row a weight for each column, in steps of `step`. */
  readonly weights: Int8Array;
  readonly step: number;
  /** By column. */
  readonly biases: Float32Array;
}

/** How many times the odds of chance a column has. */
export function oddsOf(likely: Float64Array, column: number): number {
  const share = likely[column] ?? 0;
  return (share / (1 - share)) * (likely.length - 1);
}

/** True where no code at all is likelier. */
export function isDoubtful(likely: Float64Array, column: number): boolean {
  return (likely[column] ?? 0) < (likely.at(-1) ?? 0);
}

/** A trait that the classifier knows, with what it counts in one text. */
export interface Counted {
  readonly row: number;
  readonly value: number;
  readonly trait: Trait;
}

/**
 * As if so much more had been said (ten traits of middling rarity, squared), so that a few words alone say little.
 * By trial: turns of less than twelve words in the example study, docs/quality.md.
 */
const unsaid = 250;

/** The traits it knows, brought to nearly the same length in all texts, so that long ones are no likelier. */
export function countedIn(
  { rows, rarity }: Pick<Classifier, 'rows' | 'rarity'>,
  traits: readonly Trait[],
): readonly Counted[] {
  const counted: { row: number; value: number; trait: Trait }[] = [];
  let squares = 0;
  for (const trait of traits) {
    const row = rows.get(trait.key);
    if (row === undefined) continue;
    const value = (1 + Math.log(trait.count)) * (rarity[row] ?? 0);
    counted.push({ row, value, trait });
    squares += value * value;
  }
  const length = Math.sqrt(squares + unsaid);
  for (const one of counted) one.value /= length;
  return counted;
}

/** What likelihoods are made of, learned or being learned. */
interface Weighed {
  readonly weights: Int8Array | Float64Array;
  readonly step: number;
  readonly biases: Float32Array | Float64Array;
}

/** By column, how likely it is: the sum is 1. */
export function likelihoods(
  { weights, step, biases }: Weighed,
  counted: readonly Counted[],
): Float64Array {
  const columns = biases.length;
  const likely = Float64Array.from(biases);
  for (const { row, value } of counted) {
    const by = value * step;
    const first = row * columns;
    for (let at = 0; at < columns; at += 1) {
      likely[at] = (likely[at] ?? 0) + by * (weights[first + at] ?? 0);
    }
  }
  return softened(likely);
}

/** Softmax, in place. */
function softened(scores: Float64Array): Float64Array {
  const most = scores.reduce((a, b) => Math.max(a, b), Number.NEGATIVE_INFINITY);
  let sum = 0;
  for (let at = 0; at < scores.length; at += 1) {
    const raised = Math.exp((scores[at] ?? 0) - most);
    scores[at] = raised;
    sum += raised;
  }
  for (let at = 0; at < scores.length; at += 1) scores[at] = (scores[at] ?? 0) / sum;
  return scores;
}

/** What speaks for a code, the most telling first: more for it than for the others. */
export function tellingWords(
  { weights, biases }: Classifier,
  counted: readonly Counted[],
  column: number,
): string[] {
  const columns = biases.length;
  const told = counted.map(({ row, value, trait }) => {
    const own = weights.subarray(row * columns, (row + 1) * columns);
    const mean = own.reduce((sum, weight) => sum + weight, 0) / columns;
    return { words: wordsOfTrait(trait), says: value * ((own[column] ?? 0) - mean) };
  });
  return told
    .filter(({ says }) => says > 0)
    .sort((a, b) => b.says - a.says || (a.words < b.words ? -1 : 1))
    .map(({ words }) => words);
}
