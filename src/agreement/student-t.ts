/** How many standard errors a 95 % interval reaches. */

/** The 97.5 % point of Student's t (Abramowitz & Stegun 1964, 26.7.5); to 1 % from two degrees of freedom on. */
export function studentT(degrees: number): number {
  if (degrees < 2) return 12.706;
  const z = 1.959964;
  const terms = [
    z,
    (z ** 3 + z) / 4,
    (5 * z ** 5 + 16 * z ** 3 + 3 * z) / 96,
    (3 * z ** 7 + 19 * z ** 5 + 17 * z ** 3 - 15 * z) / 384,
    (79 * z ** 9 + 776 * z ** 7 + 1482 * z ** 5 - 1920 * z ** 3 - 945 * z) / 92160,
  ];
  return terms.reduce((sum, term, power) => sum + term / degrees ** power, 0);
}
