/** Chooses the rules that a person asks for. */
import { Problem } from '../model/problem.js';
import { didYouMean } from '../text/nearest.js';
import type { Check } from './contract.js';

/** Ids of rules; without `only`, all of them. */
export interface ChosenRules {
  readonly only?: readonly string[];
  readonly without?: readonly string[];
}

/**
 * The rules asked for. One that the settings turn off only runs where it is named.
 * @throws Problem where a rule is named that does not exist, or none at all
 */
export function chooseChecks(
  checks: readonly Check[],
  set: Readonly<Record<string, string>>,
  { only, without = [] }: ChosenRules,
): readonly Check[] {
  const ids = checks.map(({ id }) => id);
  // An empty variable in a script would let everything pass.
  if (only?.length === 0) {
    throw new Problem({
      what: 'No rule is named to run.',
      next: `Choose from: ${ids.join(', ')}.`,
    });
  }
  const unknown = [...(only ?? []), ...without].find((id) => !ids.includes(id));
  if (unknown !== undefined) {
    throw new Problem({
      what: `There is no rule "${unknown}".${didYouMean(unknown, ids)}`,
      next: `Choose from: ${ids.join(', ')}.`,
    });
  }
  return checks.filter(({ id }) => {
    const isWanted = only === undefined ? set[id] !== 'off' : only.includes(id);
    return isWanted && !without.includes(id);
  });
}
