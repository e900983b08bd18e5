/** Which codings a coder confirms in their new place, by what they typed. */

import type { Coding } from '../model/coding.js';
import { Problem } from '../model/problem.js';
import type { CoderWork } from '../model/study.js';
import { isUnsettled } from './reanchored.js';

/**
 * The codings of this coder to move to where their words stand now.
 * @param asked ids, or beginnings of ids; `exact` stands for all whose words have moved and are the same
 * @throws Problem when an id is nobody's or another coder's, or the coding has no new place
 */
export function codingsToMove(
  work: readonly CoderWork[],
  coder: string,
  asked: readonly string[],
  isIn: (coding: Coding) => boolean,
): Coding[] {
  const own = work.find((one) => one.coder === coder)?.codings ?? [];
  const moved = own.filter((coding) => coding.anchor.state === 'moved' && isIn(coding));
  const found = asked.flatMap((id) =>
    id === 'exact' ? moved : [placed(codingCalled(work, coder, id))],
  );
  return [...new Set(found)];
}

/** A coding of this coder by its id, or the beginning of it. @throws Problem when it is not clear which, or not theirs */
export function codingCalled(work: readonly CoderWork[], coder: string, id: string): Coding {
  const isCalled = (coding: Coding) =>
    [coding.id, ...coding.twins].some((one) => one.startsWith(id));
  const own = work.find((one) => one.coder === coder)?.codings ?? [];
  const [first, ...others] = own.filter(isCalled);
  if (first && others.length === 0) return first;
  const owner = first ? undefined : work.find(({ codings }) => codings.some(isCalled))?.coder;
  throw new Problem({
    what: first
      ? `${others.length + 1} codings of ${coder} begin with "${id}".`
      : owner
        ? `"${id}" is a coding of ${owner}, and only they can say where it belongs.`
        : `${coder} has no coding "${id}".`,
    next: `List them with their ids: alongside anchors --coder ${owner ?? coder}`,
  });
}

function placed(coding: Coding): Coding {
  const { id, anchor, coder } = coding;
  if (isUnsettled(coding) && anchor.span) return coding;
  throw new Problem({
    what: anchor.span
      ? `The words of "${id}" are where they were.`
      : `The words of "${id}" are gone.`,
    next: anchor.span
      ? `See what has moved: alongside anchors --coder ${coder}`
      : `Say where it belongs: alongside anchors --place ${id} CITATION   or take it away: alongside remove ${id} --coder ${coder}`,
  });
}
