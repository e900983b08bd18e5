/** Which codings a coder means, whose words have moved, changed or gone. */
import { type Coding, placeOf } from '../model/coding.js';
import { Problem } from '../model/problem.js';
import { codingsBy, type Study } from '../model/study.js';
import { printCitation } from '../text/citation.js';
import { isUnsettled } from './reanchored.js';

/**
 * The codings of this coder to move to where their words stand now.
 * @param asked ids, beginnings of ids, or citations; `exact` stands for all whose words are the same, and only moved
 * @throws Problem when none of this coder's is meant, or one has no new place
 */
export function codingsToMove(
  study: Study,
  coder: string,
  asked: readonly string[],
  isIn: (coding: Coding) => boolean,
): Coding[] {
  const moved = codingsBy(study, coder).filter(
    (coding) => coding.anchor.state === 'moved' && isIn(coding),
  );
  const found = asked.flatMap((text) =>
    text === 'exact' ? moved : codingsMeant(study, coder, text).map(placed),
  );
  return [...new Set(found)];
}

/** @throws Problem when it is none of this coder's codings, or more than one */
export function codingMeant(study: Study, coder: string, text: string): Coding {
  const [first, ...others] = codingsMeant(study, coder, text);
  if (first && others.length === 0) return first;
  throw new Problem({
    what: `${others.length + 1} codings of ${coder} are "${text}".`,
    next: `Name one by its id: ${[first, ...others].map((one) => `${one?.id} (${one?.current ?? one?.code})`).join(', ')}`,
  });
}

/** By id, or the beginning of it; or all at a citation, or in its turn, that need a look. At least one. */
function codingsMeant(study: Study, coder: string, text: string): readonly Coding[] {
  const isMeant = text.includes(':') ? standsAt(study, text) : isCalled(text);
  const own = codingsBy(study, coder).filter(isMeant);
  if (own.length > 0) return own;
  const owner = study.work.find(({ codings }) => codings.some(isMeant))?.coder;
  throw new Problem({
    what: owner
      ? `"${text}" is a coding of ${owner}, and only they can say where it belongs.`
      : `${coder} has no coding "${text}" that needs a look.`,
    next: `List them: alongside anchors --coder ${owner ?? coder}`,
  });
}

function isCalled(text: string): (coding: Coding) => boolean {
  return ({ id, twins }) => [id, ...twins].some((one) => one.startsWith(text));
}

function standsAt({ transcripts }: Study, citation: string): (coding: Coding) => boolean {
  return (coding) => {
    const transcript = transcripts.find(({ id }) => id === coding.transcript);
    const place = placeOf(coding);
    return (
      transcript !== undefined &&
      isUnsettled(coding) &&
      [printCitation(transcript, place), `${transcript.id}:${place.from[0]}`].includes(citation)
    );
  };
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
