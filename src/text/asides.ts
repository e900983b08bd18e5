/** Asides: short quotes and brackets, which a sentence may hold whole: `I said “What? Really?” and left.` */
import type { Range } from './pattern.js';

/** A longer quote is talk of its own and keeps its sentences (UTF-16 units). */
const longestAside = 300;

const closers: ReadonlyMap<string, string> = new Map([
  ['“', '”'],
  ['"', '"'],
  ['«', '»'],
  ['(', ')'],
  ['[', ']'],
]);

/** Tells whether a position stands inside an aside. Asked in rising order, it reads the text once. */
export function asidesOf(text: string): (at: number) => boolean {
  const asides = findAsides(text);
  let next = 0;
  return (at) => {
    while ((asides[next]?.[1] ?? Number.POSITIVE_INFINITY) <= at) next += 1;
    return (asides[next]?.[0] ?? Number.POSITIVE_INFINITY) < at;
  };
}

/** The outermost asides that close in their own paragraph, in order. */
function findAsides(text: string): Range[] {
  const asides: Range[] = [];
  let open: number[] = [];
  for (const { 0: mark, index } of text.matchAll(/[“”"«»()[\]\n]/g)) {
    if (mark === '\n') open = [];
    else if (opens(text, index)) open.push(index);
    else {
      const depth = depthOf(text, open, index);
      const from = open[depth];
      if (from === undefined) continue;
      open.length = depth;
      while ((asides.at(-1)?.[0] ?? -1) > from) asides.pop();
      asides.push([from, index + 1]);
    }
  }
  return asides;
}

/** A straight quote opens behind white space or a bracket and closes anywhere else. */
function opens(text: string, at: number): boolean {
  const mark = text.charAt(at);
  if (mark === '"') return /^$|[\s([]/.test(text.charAt(at - 1));
  return closers.has(mark);
}

/** Which of the open marks the one at `at` closes; -1 for none near enough. */
function depthOf(text: string, open: readonly number[], at: number): number {
  for (let depth = open.length - 1; depth >= 0; depth -= 1) {
    const from = open[depth] ?? 0;
    if (at - from > longestAside) return -1;
    if (closers.get(text.charAt(from)) === text.charAt(at)) return depth;
  }
  return -1;
}
