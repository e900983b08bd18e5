/** In how many examples each stem stands, of all and of each code. */
import type { Example, TurnExamples } from './examples.js';

/** How many examples there are, and which of each code. */
export interface StemCounts {
  readonly examples: number;
  readonly ofCode: ReadonlyMap<string, number>;
  readonly stems: ReadonlyMap<string, StemUse>;
}

interface StemUse {
  readonly all: number;
  readonly ofCode: ReadonlyMap<string, number>;
}

/** @param codes those that are counted */
export function countStems(turns: readonly TurnExamples[], codes: ReadonlySet<string>): StemCounts {
  const ofCode = new Map<string, number>();
  const stems = new Map<string, { all: number; readonly ofCode: Map<string, number> }>();
  let examples = 0;
  for (const turn of turns) {
    for (const example of turn.examples) {
      const own = example.codes.filter((code) => codes.has(code));
      examples += 1;
      for (const code of own) ofCode.set(code, (ofCode.get(code) ?? 0) + 1);
      for (const stem of example.stems) {
        const use = stems.get(stem) ?? { all: 0, ofCode: new Map<string, number>() };
        if (use.all === 0) stems.set(stem, use);
        use.all += 1;
        for (const code of own) use.ofCode.set(code, (use.ofCode.get(code) ?? 0) + 1);
      }
    }
  }
  return { examples, ofCode, stems };
}

/** A stem and a code, by how many examples hold the stem: with the code, of so many; without it, of so many. */
export interface StemOfCode {
  readonly inside: { readonly count: number; readonly of: number };
  readonly outside: { readonly count: number; readonly of: number };
}

/** @param left examples that are left out of the counts, though they are in them */
export function usesOf(
  { examples, ofCode, stems }: StemCounts,
  stem: string,
  code: string,
  left: readonly Example[],
): StemOfCode {
  const use = stems.get(stem);
  let [count, all, own, others] = [use?.ofCode.get(code) ?? 0, use?.all ?? 0, 0, 0];
  for (const one of left) {
    const isOwn = one.codes.includes(code);
    if (isOwn) own += 1;
    else others += 1;
    if (!one.stems.has(stem)) continue;
    all -= 1;
    if (isOwn) count -= 1;
  }
  const of = ofCode.get(code) ?? 0;
  return {
    inside: { count, of: of - own },
    outside: { count: all - count, of: examples - of - others },
  };
}
