/** Cohen's kappa where some disagreements are worse than others. */
import { beyondChance, noOrder, twoCodersOnly } from './beyond-chance.js';
import type { Figure, RatedUnits } from './contract.js';
import { floatAt } from './number-at.js';
import { crossed } from './two-coders.js';

/**
 * 1 - observed / expected disagreement, over the units both coders rated.
 * @param disagreement how bad it is to be so many steps of the categories' order apart
 */
export function weightedKappa(units: RatedUnits, disagreement: (steps: number) => number): Figure {
  if (units.coders > 2) return twoCodersOnly(units);
  if (!units.ordered) return noOrder;
  const { coders, categories, rows, counts } = units;
  const { n, shares } = crossed(units);
  let [observed, expected] = [0, 0];
  for (let row = 0; row < counts.length; row += 1) {
    const [a = -1, b = -1] = rows.subarray(row * coders, (row + 1) * coders);
    if (a >= 0 && b >= 0) observed += (floatAt(counts, row) * disagreement(Math.abs(a - b))) / n;
  }
  for (let a = 0; a < categories.length; a += 1) {
    for (let b = 0; b < categories.length; b += 1) {
      const chance = (shares[0][a] ?? 0) * (shares[1][b] ?? 0);
      expected += chance * disagreement(Math.abs(a - b));
    }
  }
  // (agreement - chance) / (1 - chance), with disagreement in place of agreement.
  return beyondChance(units, 1 - observed, 1 - expected);
}
