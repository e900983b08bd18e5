/** Finds a suggestion again by the id that `suggest` printed. */
import { placeOf } from '../model/coding.js';
import { Problem } from '../model/problem.js';
import type { Unit } from '../model/settings.js';
import { spanKey } from '../model/span.js';
import type { Study } from '../model/study.js';
import type { Suggestion } from '../model/suggestion.js';
import { openSuggestions } from './open-suggestions.js';
import { rankedSuggestions } from './rank-segments.js';

const units: readonly Unit[] = ['turn', 'sentence', 'paragraph', 'pair'];

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
  // Whole ids name one suggestion each: there is no need to look for others.
  const isEnough = (found: ReadonlyMap<string, Suggestion>) => ids.every((id) => found.has(id));
  const waiting = allWaiting(study, coder, isEnough);
  const isMissing = ids.some((id) => ![...waiting.keys()].some((one) => one.startsWith(id)));
  // It takes longer to rank the codes of every segment, and few ids come from there.
  if (isMissing) for (const one of rankedOpen(study, coder)) waiting.set(one.id, one);
  return [...new Set(ids)].map((id) => oneOf([...waiting.values()], id, coder));
}

function unitsOf({ settings }: Study): ReadonlySet<Unit> {
  return new Set([settings.unit, ...units]);
}

/** What `suggest --rank` prints and this coder has not answered, be it without a keyword. */
function rankedOpen(study: Study, coder: string): Suggestion[] {
  const { codings = [], declined = [] } = study.work.find((one) => one.coder === coder) ?? {};
  const answered = new Set([
    ...codings.map((one) => `${one.transcript} ${spanKey(placeOf(one))} ${one.current}`),
    ...declined.map((one) => `${one.transcript} ${spanKey(one)} ${one.code}`),
  ]);
  return [...unitsOf(study)]
    .flatMap((unit) => rankedSuggestions(study, { unit, countModerators: true }))
    .filter((one) => !answered.has(`${one.transcript} ${spanKey(one)} ${one.code}`));
}

function oneOf(waiting: readonly Suggestion[], id: string, coder: string): Suggestion {
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
}

/**
 * Everything that keywords could propose to a coder, by id: in every unit, however weak, whoever speaks.
 * @param isEnough ends the search early
 */
export function allWaiting(
  study: Study,
  coder: string,
  isEnough: (found: ReadonlyMap<string, Suggestion>) => boolean = () => false,
): Map<string, Suggestion> {
  const waiting = new Map<string, Suggestion>();
  for (const unit of unitsOf(study)) {
    const options = { unit, threshold: anyPoints, countModerators: true };
    for (const one of openSuggestions(study, coder, options)) waiting.set(one.id, one);
    if (isEnough(waiting)) break;
  }
  return waiting;
}
