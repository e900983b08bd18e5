/** Words that stand together: every member at most so many words from the others, in any order. */
import type { Occurrence, Occurrences } from './find-phrases.js';
import type { Together } from './matcher.js';

/** An occurrence of one member. */
interface Mark extends Occurrence {
  readonly member: number;
}

/**
 * The stretches that hold every member, from left to right, none overlapping. Neighbours are one
 * word apart; a phrase is as far as its nearest word.
 */
export function findTogether({ members, within }: Together, found: Occurrences): Occurrence[] {
  if (!members.every(({ sense }) => found.has(sense))) return [];
  const stretches: Occurrence[] = [];
  let near: Mark[] = [];
  for (const mark of marksOf(members, found)) {
    if (mark.first <= (stretches.at(-1)?.last ?? -1)) continue;
    near = [...near.filter(({ last }) => mark.first - last <= within), mark];
    const chosen = chooseMarks(near, mark, members.length);
    if (!chosen) continue;
    stretches.push(stretchOver(chosen));
    near = [];
  }
  return stretches;
}

function marksOf(members: Together['members'], found: Occurrences): Mark[] {
  return members
    .flatMap(({ sense }, member) => (found.get(sense) ?? []).map((one) => ({ ...one, member })))
    .sort((a, b) => a.first - b.first || a.member - b.member);
}

/** The newest mark and the latest of every other member. One word cannot stand for two members. */
function chooseMarks(near: readonly Mark[], newest: Mark, members: number): Mark[] | undefined {
  const chosen = [newest];
  for (let member = 0; member < members; member += 1) {
    if (member === newest.member) continue;
    const mark = near.findLast((one) => one.member === member && chosen.every(apartFrom(one)));
    if (!mark) return undefined;
    chosen.push(mark);
  }
  return chosen;
}

function apartFrom(one: Occurrence): (other: Occurrence) => boolean {
  return (other) => one.last < other.first || other.last < one.first;
}

function stretchOver(marks: readonly Mark[]): Occurrence {
  return {
    from: Math.min(...marks.map(({ from }) => from)),
    to: Math.max(...marks.map(({ to }) => to)),
    first: Math.min(...marks.map(({ first }) => first)),
    last: Math.max(...marks.map(({ last }) => last)),
  };
}
