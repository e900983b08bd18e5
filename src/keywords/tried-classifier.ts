/** A classifier that has been tried on passages it had not learned from, so that it knows when to speak. */
import { type Classifier, countedIn, isDoubtful, likelihoods, oddsOf } from './classifier.js';
import type { PlacedPassage } from './coded-passages.js';
import { train } from './train.js';
import { traitsOf } from './traits.js';

export interface TriedClassifier extends Classifier {
  /** From these odds on, as times those of chance, a code is proposed; infinite where it is never to be. */
  readonly cut: number;
}

/** Each is held back once, while the others teach. */
const lots = 4;

/** Of the codes proposed, and of the passages that deserve none. Precision first: a wrong proposal costs trust. */
const fewestRight = 3 / 4;
const fewestClean = 9 / 10;

/** A code that was thought of for a passage. */
interface Thought {
  readonly passage: PlacedPassage;
  readonly odds: number;
  readonly isRight: boolean;
}

/** Passages of one block are held back together, where there are several: people repeat themselves. */
export function trainTried(passages: readonly PlacedPassage[], language: string): TriedClassifier {
  const blocks = new Set(passages.map(({ block }) => block)).size;
  const lotOf = (passage: PlacedPassage, at: number) => (blocks > 1 ? passage.block : at) % lots;
  const thoughts = Array.from({ length: lots }, (_, lot) => {
    const others = passages.filter((one, at) => lotOf(one, at) !== lot);
    const held = passages.filter((one, at) => lotOf(one, at) === lot);
    return held.length === 0 ? [] : thoughtsOn(held, train(others, language), language);
  }).flat();
  const bare = passages.filter(({ codes }) => codes.length === 0).length;
  return { ...train(passages, language), cut: cutFor(thoughts, bare) };
}

function thoughtsOn(
  passages: readonly PlacedPassage[],
  classifier: Classifier,
  language: string,
): Thought[] {
  return passages.flatMap((passage) => {
    const likely = likelihoods(classifier, countedIn(classifier, traitsOf(passage.text, language)));
    return classifier.codes.flatMap((code, column) =>
      isDoubtful(likely, column)
        ? []
        : [{ passage, odds: oddsOf(likely, column), isRight: passage.codes.includes(code) }],
    );
  });
}

/**
 * The lowest odds from which on three in four proposals are right, and nine in ten of the passages that deserve
 * no code get none: halfway to the next that were tried.
 */
function cutFor(thoughts: readonly Thought[], bare: number): number {
  const sorted = thoughts.toSorted((a, b) => b.odds - a.odds);
  const disturbed = new Set<PlacedPassage>();
  let right = 0;
  let cut = Number.POSITIVE_INFINITY;
  for (const [at, { passage, odds, isRight }] of sorted.entries()) {
    if (odds <= 1) break;
    const next = Math.max(1, sorted[at + 1]?.odds ?? 1);
    right += Number(isRight);
    if (passage.codes.length === 0) disturbed.add(passage);
    const isClean = disturbed.size <= (1 - fewestClean) * bare;
    if (isClean && right >= fewestRight * (at + 1)) cut = Math.sqrt(odds * next);
  }
  return cut;
}
