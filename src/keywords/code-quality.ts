/** How well suggestions do code by code, and where they go wrong. */
import type { JudgedSegment } from './evaluate.js';

export interface CodeQuality {
  readonly code: string;
  /** In how many segments the coder gave it, it was suggested, and both. */
  readonly given: number;
  readonly suggested: number;
  readonly right: number;
  /** Absent where there is nothing to divide by. */
  readonly precision?: number;
  readonly recall?: number;
  readonly f1?: number;
}

/** Codes that were neither given nor suggested are left out. @param codes in the order wanted */
export function codeQualities(
  segments: readonly JudgedSegment[],
  codes: readonly string[],
): CodeQuality[] {
  return codes.flatMap((code) => {
    const given = segments.filter((one) => one.given.includes(code));
    const suggested = segments.filter((one) => one.suggested.includes(code)).length;
    if (given.length + suggested === 0) return [];
    const right = given.filter((one) => one.suggested.includes(code)).length;
    return [
      {
        ...{ code, given: given.length, suggested, right },
        ...(suggested > 0 && { precision: right / suggested }),
        ...(given.length > 0 && { recall: right / given.length }),
        f1: (2 * right) / (given.length + suggested),
      },
    ];
  });
}

/** A code that was missed in a segment, or suggested in vain. */
export interface Wrong {
  readonly code: string;
  readonly segment: JudgedSegment;
}

/** In the order of the talk. */
export function wrongIn(segments: readonly JudgedSegment[]): {
  readonly misses: readonly Wrong[];
  readonly falseAlarms: readonly Wrong[];
} {
  const without = (those: readonly string[], others: readonly string[], segment: JudgedSegment) =>
    those.filter((code) => !others.includes(code)).map((code) => ({ code, segment }));
  return {
    misses: segments.flatMap((one) => without(one.given, one.suggested, one)),
    falseAlarms: segments.flatMap((one) => without(one.suggested, one.given, one)),
  };
}
