/** What is wrong with a question, shown at its place. */
import { Problem, type ProblemDetails } from '../model/problem.js';

/** @param at where, in UTF-16 units of what was typed; its end without it */
export function faultAt(
  typed: string,
  at: number | undefined,
  { what, next }: Pick<ProblemDetails, 'what' | 'next'>,
): Problem {
  const column = (at ?? typed.length) + 1;
  return new Problem({ what, next, where: { file: 'query', line: 1, column }, excerpt: typed });
}
