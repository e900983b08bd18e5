/** Reads how near two things must stand: `NEAR/5words`, `BEFORE/2turns`, `AFTER`. */
import { Problem } from '../model/problem.js';
import type { Near, Query, Standing } from './query.js';

/** How far apart, where nobody says. */
const usual = { words: 10, turns: 3 } as const;

const orders = { NEAR: 'either', BEFORE: 'before', AFTER: 'after' } as const;

/** What stands behind the sign. */
const distance = /^\/(?<within>\d{1,4})(?<unit>w|words?|t|turns?)?$/;

export interface Nearness extends Pick<Near, 'order'> {
  readonly within?: number;
  readonly unit?: Near['unit'];
}

/** Undefined where the sign is another operator. @throws Problem where its distance is none */
export function nearnessOf(sign: string): Nearness | undefined {
  const [name = ''] = sign.split('/', 1);
  const order = Object.entries(orders).find(([word]) => word === name)?.[1];
  if (!order) return undefined;
  if (sign === name) return { order };
  const groups = distance.exec(sign.slice(name.length))?.groups;
  if (!groups) {
    throw new Problem({
      what: `${sign} says no distance.`,
      next: 'Write a number of words or of turns: hope NEAR/5words dream, code:availing BEFORE/2turns code:hope',
    });
  }
  const { within, unit } = groups;
  return {
    ...{ order, within: Number(within) },
    ...(unit && { unit: unit.startsWith('w') ? 'words' : 'turns' }),
  };
}

/** Between words, words are counted, and turns where a code stands on a side. */
export function nearOf({ order, ...said }: Nearness, sides: Pick<Near, 'left' | 'right'>): Near {
  const isOfWords = [...sides.left, ...sides.right].every(({ kind }) => kind === 'words');
  const unit = said.unit ?? (isOfWords ? 'words' : 'turns');
  return { kind: 'near', ...sides, order, unit, within: said.within ?? usual[unit] };
}

/** Words and codes, or any of several. @throws Problem where something is among them that stands nowhere */
export function standingIn(query: Query): readonly Standing[] {
  if (query.kind === 'words' || query.kind === 'codes') return [query];
  if (query.kind === 'any') return query.parts.flatMap(standingIn);
  throw new Problem({
    what: 'NEAR, BEFORE and AFTER go between words and codes, or several of them with OR.',
    next: 'Ask for the rest beside it: (hope NEAR code:availing) AND speaker:P1',
  });
}
