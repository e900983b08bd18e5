/** From which score on a proposal is surely more often right than wrong. */

/** A proposal that was tried on a segment it had not learned from. */
export interface Tried {
  readonly score: number;
  readonly isRight: boolean;
}

/** 95 in 100. */
const z = 1.96;

/**
 * The lowest score from which on the lower end of the interval around the share that is right (Wilson 1927)
 * is one half or more. Four of four are enough, and eight of nine, but not seven of nine. Where nothing was
 * tried between it and the next lower score, the border lies halfway.
 * @returns undefined where no score is
 */
export function surelyRightFrom(trials: readonly Tried[]): number | undefined {
  const sorted = trials.toSorted((a, b) => b.score - a.score);
  let right = 0;
  let cut: number | undefined;
  sorted.forEach(({ score, isRight }, at) => {
    right += Number(isRight);
    const next = sorted[at + 1]?.score ?? 0;
    if (next !== score && least(right, at + 1) >= 0.5) cut = (score + next) / 2;
  });
  return cut;
}

/** The lower end of Wilson's interval. */
function least(right: number, of: number): number {
  const share = right / of;
  const middle = share + z ** 2 / (2 * of);
  const half = z * Math.sqrt((share * (1 - share)) / of + z ** 2 / (4 * of ** 2));
  return (middle - half) / (1 + z ** 2 / of);
}
