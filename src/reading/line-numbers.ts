/** Takes off the numbers that a program has printed in front of lines: each, or each fifth. */
import { isBlank } from './count-labels.js';
import type { SourceLine } from './label.js';

export interface WithoutLineNumbers {
  readonly lines: readonly SourceLine[];
  /** How many numbers were taken off. */
  readonly numbers: number;
}

const numbered = /^\s{0,9}(\d{1,5})(?:\s{1,9}(?=\S)|\s{0,9}$)/;

/** Fewer could be anything. */
const fewest = 4;

/** Numbers are those of lines where four in five of them count the lines from one number to the next. */
export function withoutLineNumbers(lines: readonly SourceLine[]): WithoutLineNumbers {
  const written = lines.filter((line) => !isBlank(line));
  if (!counts(lines) && !counts(written)) return { lines, numbers: 0 };
  const kept = lines.map((line) => ({ ...line, text: line.text.replace(numbered, '') }));
  return { lines: kept, numbers: marksOf(lines).length };
}

/** Where a number stands, and which. */
function marksOf(lines: readonly SourceLine[]): { readonly at: number; readonly number: number }[] {
  return lines.flatMap(({ text }, at) => {
    const number = numbered.exec(text.slice(0, 40))?.[1];
    return number === undefined ? [] : [{ at, number: Number(number) }];
  });
}

function counts(lines: readonly SourceLine[]): boolean {
  const marks = marksOf(lines);
  const steps = marks.slice(1).filter(({ at, number }, index) => {
    const before = marks[index];
    return before !== undefined && number - before.number === at - before.at;
  });
  const isOften = marks.length * 6 >= lines.length;
  return marks.length >= fewest && isOften && steps.length * 5 >= (marks.length - 1) * 4;
}
