/** Codings of two coders that share a code and some words, and begin or end elsewhere. */
import { grouped } from '../model/grouped.js';
import type { Mark, Material } from './material.js';
import type { TalkUnit } from './talk-units.js';

export interface Border {
  /** Places of the talk and of the two coders. */
  readonly talk: number;
  readonly one: number;
  readonly other: number;
  readonly label: string;
  readonly first: Mark;
  readonly second: Mark;
}

export interface Borders {
  readonly list: readonly Border[];
  /**
   * True where a coder gave a code to a unit and the other to words beside it, in a coding that overlaps this
   * one: they see the same thing, and draw its border elsewhere.
   */
  explain(unit: TalkUnit, coder: number, other: number, label: string): boolean;
}

export function bordersIn({ talks, coders }: Material): Borders {
  const byLabel = coders.map(({ marks }) => marks.map((own) => grouped(own, ({ label }) => label)));
  const places = new Map(talks.map((talk, at) => [talk, at]));
  const list = talks.flatMap((_, talk) =>
    pairs(coders.length).flatMap(([one, other]) =>
      [...(byLabel[one]?.[talk] ?? [])].flatMap(([label, firsts]) => {
        const seconds = byLabel[other]?.[talk]?.get(label) ?? [];
        const twins = new Set(firsts.map(key));
        const unmatched = seconds.filter((second) => !twins.has(key(second)));
        const matched = new Set(seconds.map(key));
        return firsts
          .filter((first) => !matched.has(key(first)))
          .flatMap((first) =>
            unmatched
              .filter((second) => meet(first, second))
              .map((second) => ({ talk, one, other, label, first, second })),
          );
      }),
    ),
  );
  return {
    list: list.sort((a, b) => a.talk - b.talk || a.first.start - b.first.start),
    explain(unit, coder, other, label) {
      const talk = places.get(unit.talk) ?? -1;
      const own = byLabel[coder]?.[talk]?.get(label) ?? [];
      const others = byLabel[other]?.[talk]?.get(label) ?? [];
      return own.some((mark) => meet(mark, unit) && others.some((second) => meet(mark, second)));
    },
  };
}

interface Stretch {
  readonly start: number;
  readonly end: number;
}

function meet(one: Stretch, other: Stretch): boolean {
  return one.start < other.end && other.start < one.end;
}

function key({ start, end }: Stretch): string {
  return `${start} ${end}`;
}

function pairs(count: number): [number, number][] {
  return Array.from({ length: count }, (_, one) => one).flatMap((one) =>
    Array.from({ length: count - one - 1 }, (_, step): [number, number] => [one, one + step + 1]),
  );
}
