/** Pooled kappa: one kappa for all codes of a codebook. */
import { nothingToCompare, noVariation, pairableUnits } from './beyond-chance.js';
import type { Category, Figure, Measure, RatedUnits } from './contract.js';
import { floatAt } from './number-at.js';
import { ratingsFromTable } from './ratings.js';

export const pooledKappa: Measure<'ratings'> = {
  id: 'pooled-kappa',
  name: 'pooled_kappa',
  title: 'Pooled kappa over codes',
  of: 'ratings',
  scale: 'sets',
  formula:
    '(mean observed - mean expected) / (1 - mean expected), both means over the codes: each code is a yes or no for each unit, with its own observed and expected agreement as in Cohen’s kappa (in Conger’s, for more coders). It is not the mean of the kappas, and stays defined when single kappas are not.',
  source:
    'De Vries, Elliott, Kanouse & Teleki 2008, Using pooled kappa to summarize interrater agreement across many items',
  missing: 'For each pair of coders, a unit that either of the two left out is left out.',
  coders: 'two or more',
  measure: pooled,
  example: {
    from: 'Cohen 1960, p. 45: his three categories as three codes. Where codes exclude each other, pooled kappa is Cohen’s kappa',
    ratings: ratingsFromTable([
      [88, 14, 18],
      [10, 40, 10],
      [2, 6, 12],
    ]),
    value: 0.492,
    digits: 3,
  },
};

/** Kappa's own fraction, above and below the line summed over codes and pairs of coders. */
function pooled(units: RatedUnits): Figure {
  const n = pairableUnits(units);
  if (n === 0) return nothingToCompare(units);
  const { sets, codes } = codedSets(units.categories);
  let [above, below] = [0, 0];
  for (let first = 0; first < units.coders; first += 1) {
    for (let second = first + 1; second < units.coders; second += 1) {
      const shares = sharesOfPair(units, sets, codes, first, second);
      for (let code = 0; code < codes; code += 1) {
        const [own, others] = [floatAt(shares.first, code), floatAt(shares.second, code)];
        // observed - expected = 2 (both - own x others); 1 - expected = own + others - 2 own x others.
        above += 2 * (floatAt(shares.both, code) - own * others);
        below += own + others - 2 * own * others;
      }
    }
  }
  return below < 1e-12 ? noVariation : { value: above / below, n };
}

interface CodedSets {
  readonly sets: readonly (readonly number[])[];
  readonly codes: number;
}

// Resamples share their categories.
const known = new WeakMap<readonly Category[], CodedSets>();

/** Codes as numbers from 0, and the codes of each category. */
function codedSets(categories: readonly Category[]): CodedSets {
  const there = known.get(categories);
  if (there) return there;
  const places = new Map<string, number>();
  const sets = categories.map((category) => {
    const codes = typeof category === 'object' ? category : [`${category}`];
    return codes.map((code) => {
      const place = places.get(code) ?? places.size;
      places.set(code, place);
      return place;
    });
  });
  const made = { sets, codes: places.size };
  known.set(categories, made);
  return made;
}

/** Of the units that both of a pair rated, the shares with each code: of the first coder, of the second, of both at once. */
function sharesOfPair(
  { coders, rows, counts }: RatedUnits,
  sets: readonly (readonly number[])[],
  codes: number,
  first: number,
  second: number,
) {
  const shares = {
    first: new Float64Array(codes),
    second: new Float64Array(codes),
    both: new Float64Array(codes),
  };
  const add = (to: Float64Array, code: number, count: number) => {
    to[code] = floatAt(to, code) + count;
  };
  let n = 0;
  for (let row = 0; row < counts.length; row += 1) {
    const own = sets[rows[row * coders + first] ?? -1];
    const others = sets[rows[row * coders + second] ?? -1];
    if (!own || !others) continue;
    const count = floatAt(counts, row);
    n += count;
    for (const code of own) {
      add(shares.first, code, count);
      if (others.includes(code)) add(shares.both, code, count);
    }
    for (const code of others) add(shares.second, code, count);
  }
  const share = (count: number) => (n === 0 ? 0 : count / n);
  return {
    first: shares.first.map(share),
    second: shares.second.map(share),
    both: shares.both.map(share),
  };
}
