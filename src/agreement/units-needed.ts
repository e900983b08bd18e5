/** How many units it takes before a figure can be told from its bar. */

/**
 * N = coders x z² x [(1 + a)(3 - a) / (4 (1 - a) p (1 - p)) - a] (Bloch & Kraemer 1989, equation 3.7, as
 * Krippendorff 2019 and the manual of ATLAS.ti give it; 139 and 81 for p = .25 and a = .800 and .667).
 * @param share p, the share of the rarer of two values
 * @param bar a, the least alpha that is acceptable
 */
export function unitsNeeded(share: number, bar: number, coders: number): number {
  if (share <= 0 || share >= 1) return Number.POSITIVE_INFINITY;
  const ratio = ((1 + bar) * (3 - bar)) / (4 * (1 - bar) * share * (1 - share));
  return Math.ceil(coders * z ** 2 * (ratio - bar) - 1e-9);
}

/** One-sided, 5 %. */
const z = 1.645;
