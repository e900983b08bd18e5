/** Finds a suggestion again by the id that `suggest` printed. */
import { Problem } from '../model/problem.js';
import type { Unit } from '../model/settings.js';
import type { Study } from '../model/study.js';
import type { Suggestion } from '../model/suggestion.js';
import { openSuggestions } from './open-suggestions.js';

const units: readonly Unit[] = ['turn', 'sentence', 'paragraph'];

/** The least points a hit can have; an id from `suggest --threshold 1` is found too. */
const anyPoints = Number.MIN_VALUE;

/**
 * @param ids whole ids, or their first characters where those are clear
 * @throws Problem when an id is none, or could be several
 */
export function suggestionsByIds(
  study: Study,
  coder: string,
  ids: readonly string[],
): Suggestion[] {
  const waiting = [...allWaiting(study, coder).values()];
  return [...new Set(ids)].map((id) => {
    const found = waiting.filter((one) => one.id.startsWith(id));
    const [only, ...others] = found;
    if (only && others.length === 0) return only;
    throw new Problem({
      what: only
        ? `"${id}" could be ${found.map((one) => one.id).join(' or ')}.`
        : `No suggestion "${id}" waits for ${coder}.`,
      next: only
        ? 'Give more of the id.'
        : 'It may be answered already. List those that wait: alongside suggest',
    });
  });
}

/** Everything that could be proposed to a coder, by id: in every unit, however weak, whoever speaks. */
export function allWaiting(study: Study, coder: string): ReadonlyMap<string, Suggestion> {
  const waiting = new Map<string, Suggestion>();
  for (const unit of new Set([study.settings.unit, ...units])) {
    const options = { unit, threshold: anyPoints, countModerators: true };
    for (const one of openSuggestions(study, coder, options)) waiting.set(one.id, one);
  }
  return waiting;
}
