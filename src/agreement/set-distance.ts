/** How far apart two sets of codes are. */
import type { Category, Distance, RatedUnits } from './contract.js';
import { intAt } from './number-at.js';

/**
 * How far apart two sets are, by their sizes and how many codes they share. Two empty sets never come here.
 */
export type DistanceBySize = (both: number, a: number, b: number) => number;

/** Distances of the sets that units were rated with; two empty sets are alike. */
export function setDistance({ categories }: RatedUnits, distance: DistanceBySize): Distance {
  const { bits, words, sizes } = bitsOf(categories);
  return (one, other) => {
    const [a = 0, b = 0] = [sizes[one], sizes[other]];
    let both = 0;
    for (let word = 0; word < words; word += 1) {
      both += ones(intAt(bits, one * words + word) & intAt(bits, other * words + word));
    }
    return a + b === 0 ? 0 : distance(both, a, b);
  };
}

interface Bits {
  /** Each set in so many numbers of 32 bits, one bit for each code. */
  readonly bits: Int32Array;
  readonly words: number;
  readonly sizes: Int32Array;
}

// Resamples share their categories.
const known = new WeakMap<readonly Category[], Bits>();

function bitsOf(categories: readonly Category[]): Bits {
  const there = known.get(categories);
  if (there) return there;
  const sets = categories.map((one) => (typeof one === 'object' ? one : [`${one}`]));
  const codes = new Map([...new Set(sets.flat())].map((code, at) => [code, at]));
  const words = Math.ceil(codes.size / 32);
  const bits = new Int32Array(sets.length * words);
  sets.forEach((set, at) => {
    for (const code of set) {
      const bit = codes.get(code) ?? 0;
      const word = at * words + (bit >> 5);
      bits[word] = intAt(bits, word) | (1 << (bit & 31));
    }
  });
  const made = { bits, words, sizes: Int32Array.from(sets, (set) => new Set(set).size) };
  known.set(categories, made);
  return made;
}

/** Counts the bits that are set, pairs and fours and bytes at once (Warren 2013, Hacker's Delight, 5-1). */
function ones(word: number): number {
  const pairs = word - ((word >>> 1) & 0x55555555);
  const fours = (pairs & 0x33333333) + ((pairs >>> 2) & 0x33333333);
  return Math.imul((fours + (fours >>> 4)) & 0x0f0f0f0f, 0x01010101) >>> 24;
}
