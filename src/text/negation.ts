/** Negation: whether what is said from a place on is denied. A rule for English; in other languages nothing is. */
import { primaryLanguage } from './language.js';

/** UTF-16 units: the few words that matter fit in. */
const window = 60;

/** Clauses part here; what stands before has nothing to deny. */
const clauses = /[.,;:!?…"()]|\b(?:but|and|because|so|that)\b/;
const words = /[\p{L}']+/gu;

const negators = new Set('no not never without nobody neither nor hardly cannot'.split(' '));

/** Words that may stand between the negation and what it denies: auxiliaries, articles, adverbs of degree. */
const between = new Set(
  'a an the any one be being been get getting have had has do did to ever really much very quite want wanted going longer about is are was were am would could can will should'.split(
    ' ',
  ),
);

/**
 * Tells whether a negation stands before `at`, in the same clause, with at most three slight words between:
 * "not giving up", "we never really wanted to give up"; not "not just giving up", not "why not give up?".
 * @param folded folded text
 * @param at UTF-16 units
 */
export function isNegated(folded: string, at: number, language: string): boolean {
  if (primaryLanguage(language) !== 'en') return false;
  const clause =
    folded
      .slice(Math.max(0, at - window), at)
      .split(clauses)
      .at(-1) ?? '';
  const before = (clause.match(words) ?? []).reverse();
  const place = before.findIndex((word) => !between.has(word));
  const word = before[place];
  if (word === undefined || place > 3) return false;
  return (negators.has(word) || word.endsWith("n't")) && before[place + 1] !== 'why';
}
