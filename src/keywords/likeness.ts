/** How much a text is like what stands for a code (BM25: Robertson & Zaragoza 2009, equation 3.15). */
import { grouped } from '../model/grouped.js';
import { fold } from '../text/fold.js';
import { comparableStem } from '../text/stems.js';
import { wordsOf } from '../text/words.js';

/** Texts that stand for a code: its definition, or a passage that was coded with it. */
interface Stood {
  readonly code: string;
  readonly text: string;
}

/** Likeness to each code, in the units of BM25; codes that share no word are not listed. */
export type Likeness = (text: string) => ReadonlyMap<string, number>;

/** How fast another mention adds less, and how much length counts against: the usual values. */
const [k1, b] = [1.2, 0.75];

/** One document for each code, all its texts together. */
export function likenessTo(stood: readonly Stood[], language: string): Likeness {
  const documents = [...grouped(stood, ({ code }) => code)].map(([code, texts]) => {
    const stems = texts.flatMap(({ text }) => stemsOf(text, language));
    return { code, length: stems.length, counts: countsOf(stems) };
  });
  const mean = documents.reduce((sum, { length }) => sum + length, 0) / documents.length;
  const holders = countsOf(documents.flatMap(({ counts }) => [...counts.keys()]));
  const weight = (stem: string) => {
    const count = holders.get(stem) ?? 0;
    return Math.log(1 + (documents.length - count + 0.5) / (count + 0.5));
  };
  return (text) => {
    const stems = new Set(stemsOf(text, language));
    const scores = documents.map(({ code, length, counts }) => {
      const damped = k1 * (1 - b + (b * length) / mean);
      const score = [...stems].reduce((sum, stem) => {
        const count = counts.get(stem) ?? 0;
        return count === 0 ? sum : sum + (weight(stem) * count * (k1 + 1)) / (count + damped);
      }, 0);
      return [code, score] as const;
    });
    return new Map(scores.filter(([, score]) => score > 0));
  };
}

/** The stems of the words that say what a text is about. */
function stemsOf(text: string, language: string): string[] {
  return wordsOf(fold(text).text).flatMap(({ form }) => comparableStem(form, language) ?? []);
}

function countsOf(stems: readonly string[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const stem of stems) counts.set(stem, (counts.get(stem) ?? 0) + 1);
  return counts;
}
