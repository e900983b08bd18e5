/** Learns a classifier from coded passages. The same passages make the same classifier. */
import { type Classifier, type Counted, countedIn, likelihoods } from './classifier.js';
import type { CodedPassage } from './coded-passages.js';
import { type Trait, traitsOf } from './traits.js';

/** In fewer passages a trait could be one person's way of speaking. */
const fewestPassages = 2;

/** Weights that are held at most: rare traits are left out where codes are very many. */
const mostWeights = 8_000_000;

/** Settled by holding back one writer's passages after the other: see docs/quality.md. */
const rounds = 20;
const stride = 0.3;
const shrinkage = 0.001;

/** A passage and the column it speaks for. */
interface Lesson {
  readonly counted: readonly Counted[];
  readonly column: number;
}

/** @param passages a passage with several codes speaks for each; one without a code for none */
export function train(passages: readonly CodedPassage[], language: string): Classifier {
  const codes = [...new Set(passages.flatMap((one) => one.codes))].sort();
  const traits = passages.map(({ text }) => traitsOf(text, language));
  const columns = codes.length + 1;
  const known = knownTraits(traits, Math.floor(mostWeights / columns));
  const lessons = passages.flatMap((passage, at): Lesson[] => {
    const counted = countedIn(known, traits[at] ?? []);
    const taught = passage.codes.length === 0 ? [codes.length] : columnsOf(passage, codes);
    return taught.map((column) => ({ counted, column }));
  });
  return { codes, ...known, ...weighed(lessons, known.rows.size, columns) };
}

function columnsOf({ codes: own }: CodedPassage, codes: readonly string[]): number[] {
  return [...new Set(own)].map((code) => codes.indexOf(code));
}

/** Those that several passages share, the commonest first, and how much each counts for being rare. */
function knownTraits(
  traits: readonly (readonly Trait[])[],
  most: number,
): Pick<Classifier, 'rows' | 'rarity'> {
  const holders = new Map<number, number>();
  for (const { key } of traits.flat()) holders.set(key, (holders.get(key) ?? 0) + 1);
  const kept = [...holders]
    .filter(([, count]) => count >= fewestPassages)
    .sort(([a, few], [b, many]) => many - few || a - b)
    .slice(0, most);
  return {
    rows: new Map(kept.map(([key], row) => [key, row])),
    rarity: Float32Array.from(kept, ([, count]) => Math.log((1 + traits.length) / (1 + count)) + 1),
  };
}

/**
 * Stochastic gradient descent with a stride for each weight, the shorter the more it has moved (AdaGrad: Duchi,
 * Hazan & Singer 2011); what does not help shrinks.
 */
function weighed(
  lessons: readonly Lesson[],
  rows: number,
  columns: number,
): Pick<Classifier, 'weights' | 'step' | 'biases'> {
  const weights = new Float64Array(rows * columns);
  const biases = new Float64Array(columns);
  const moved = new Float64Array(rows * columns).fill(1e-4);
  const movedBiases = new Float64Array(columns).fill(1e-4);
  const move = (all: Float64Array, past: Float64Array, at: number, slope: number) => {
    past[at] = (past[at] ?? 0) + slope * slope;
    all[at] = (all[at] ?? 0) - (stride * slope) / Math.sqrt(past[at] ?? 1);
  };
  for (const { counted, column } of inTurn(lessons)) {
    const error = likelihoods({ weights, step: 1, biases }, counted);
    error[column] = (error[column] ?? 0) - 1;
    for (let at = 0; at < columns; at += 1) move(biases, movedBiases, at, error[at] ?? 0);
    for (const { row, value } of counted) {
      for (let at = 0; at < columns; at += 1) {
        const place = row * columns + at;
        const slope = (error[at] ?? 0) * value + shrinkage * (weights[place] ?? 0);
        move(weights, moved, place, slope);
      }
    }
  }
  return { ...inSteps(weights), biases: Float32Array.from(biases) };
}

/** Every lesson once a round, in an order that is mixed anew each time and yet always the same. */
function* inTurn(lessons: readonly Lesson[]): Generator<Lesson> {
  const order = [...lessons];
  let chance = 1;
  for (let round = 0; round < rounds; round += 1) {
    for (let at = order.length - 1; at > 0; at -= 1) {
      // Numerical Recipes' linear congruential generator.
      chance = (Math.imul(chance, 1_664_525) + 1_013_904_223) >>> 0;
      const other = chance % (at + 1);
      const [a, b] = [order[at], order[other]];
      if (a && b) [order[at], order[other]] = [b, a];
    }
    yield* order;
  }
}

/** A byte is enough for a weight. */
function inSteps(weights: Float64Array): Pick<Classifier, 'weights' | 'step'> {
  const most = weights.reduce((a, b) => Math.max(a, Math.abs(b)), 0);
  const step = most / 127 || 1;
  return { weights: Int8Array.from(weights, (weight) => Math.round(weight / step)), step };
}
