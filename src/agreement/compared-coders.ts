/** Whose codings are compared. */
import { Problem } from '../model/problem.js';
import type { Study } from '../model/study.js';
import { didYouMean } from '../text/nearest.js';

type People = Pick<Study, 'settings' | 'work'>;

/**
 * Those asked for, else everybody who has coded or read something. A further round of a coder (`anna-2`
 * beside `anna`) is not another coder, and is only compared where it is asked for.
 * @throws Problem when one is unknown, or fewer than two are left
 */
export function comparedCoders(study: People, asked: readonly string[]): string[] {
  const known = knownCoders(study);
  for (const coder of asked) refuseUnknown(coder, known);
  const coders = asked.length > 0 ? [...new Set(asked)] : activeCoders(study);
  if (coders.length >= 2) return coders;
  const [only] = coders;
  if (only !== undefined && asked.length > 0) {
    throw new Problem({
      what: `Comparing takes two coders, and you name ${only} alone.`,
      next: `Name another, as in --coders ${only},ID, or leave --coders out. The study's coders: ${known.join(', ')}.`,
    });
  }
  throw new Problem({
    what: only
      ? `Only ${only} has coded here, and agreement takes two.`
      : 'Nobody has coded here yet.',
    next: only
      ? 'A second coder: alongside coder add ben, then code the same talk. Or compare rounds of one: alongside agree --rounds ID'
      : 'Code first: alongside apply CODE CITATION, or alongside suggest.',
  });
}

/** A coder and their further rounds, in order: anna, anna-2, anna-3. @throws Problem when there is no second */
export function roundsOf(study: People, coder: string): string[] {
  const known = knownCoders(study);
  refuseUnknown(coder, known);
  const rounds = [coder];
  for (let round = 2; known.includes(`${coder}-${round}`); round += 1)
    rounds.push(`${coder}-${round}`);
  if (rounds.length > 1) return rounds;
  throw new Problem({
    what: `${coder} has no second round.`,
    next: `A second round is a coder of its own: alongside coder add ${coder}-2, then code with --coder ${coder}-2.`,
  });
}

function refuseUnknown(coder: string, known: readonly string[]): void {
  if (known.includes(coder)) return;
  throw new Problem({
    what: `The study has no coder "${coder}".${didYouMean(coder, known)}`,
    next: `Its coders: ${known.join(', ') || 'nobody yet'}.`,
  });
}

function knownCoders({ settings, work }: People): string[] {
  return [...new Set([...settings.coders.map(({ id }) => id), ...work.map(({ coder }) => coder)])];
}

function activeCoders(study: People): string[] {
  const known = knownCoders(study);
  return known.filter((id) => {
    const work = study.work.find(({ coder }) => coder === id);
    const first = /^(.+)-\d+$/.exec(id)?.[1];
    const isRound = first !== undefined && known.includes(first);
    return !isRound && work !== undefined && work.codings.length + work.seen.length > 0;
  });
}
