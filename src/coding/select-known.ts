/** Holds the names that somebody asks for against those that a study knows. */
import { Problem } from '../model/problem.js';
import { didYouMean } from '../text/nearest.js';

/** So many names are listed. */
const most = 12;

/** @throws Problem at the first name asked for that is not among those there are */
export function refuseUnknown(
  noun: string,
  asked: readonly string[],
  names: readonly string[],
): void {
  const there = [...new Set(names)].sort(new Intl.Collator('en', { numeric: true }).compare);
  const unknown = asked.find((name) => !there.includes(name));
  if (unknown === undefined) return;
  const more = there.length > most ? `, and ${there.length - most} more` : '';
  throw new Problem({
    what: `The study has no ${noun} "${unknown}".${didYouMean(unknown, there)}`,
    next:
      there.length === 0
        ? `It has no ${noun} at all.`
        : `There are: ${there.slice(0, most).join(', ')}${more}.`,
  });
}
