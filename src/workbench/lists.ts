/** What stands in the turns of a talk, as the study has it. */
import type { Coding } from '../model/coding.js';
import type { Study } from '../model/study.js';
import type { Desk, Lists } from './bench.js';
import { listByTurn, nothing, type Placed } from './by-turn.js';
import { placed } from './on-words.js';

export function codingsOn({ transcript }: Desk, codings: readonly Coding[]): readonly Coding[] {
  return codings.filter((coding) => coding.transcript === transcript.id);
}

export function listsFrom(desk: Desk, study: Study, withOthers: boolean): Lists {
  const own = study.work.find(({ coder }) => coder === desk.coder);
  const list = (codings: readonly Coding[]) =>
    listByTurn(codingsOn(desk, codings).flatMap((coding) => placed(desk, coding) ?? []));
  const others = study.work.filter(({ coder }) => coder !== desk.coder);
  const { id } = desk.transcript;
  const there = <T extends { readonly transcript: string }>(acts: readonly T[] = []) =>
    acts.filter(({ transcript }) => transcript === id);
  return {
    codings: own ? list(own.codings) : nothing,
    ...(withOthers && { others: list(others.flatMap(({ codings }) => codings)) }),
    declined: listByTurn(
      there(own?.declined).map((act) => between(desk, act, act.from[0], act.to[0])),
    ),
    seen: listByTurn(there(own?.seen).map((act) => between(desk, act, ...act.turns))),
  };
}

function between<T>({ places }: Desk, thing: T, first: number, last: number): Placed<T> {
  return { thing, first: places.get(first) ?? 0, last: places.get(last) ?? -1 };
}

/** How often each code was given, whatever it is called today. */
export function countsOf(codings: readonly Coding[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const { current, code } of codings) {
    const id = current ?? code;
    counts.set(id, (counts.get(id) ?? 0) + 1);
  }
  return counts;
}
