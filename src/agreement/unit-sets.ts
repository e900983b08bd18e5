/** Which codes each coder gave to each unit, as sets; null where they have not read it. */
import type { Category, RatedUnits } from './contract.js';
import type { CoderMaterial, Mark, Material } from './material.js';
import { floatAt } from './number-at.js';
import { collectRows } from './rated-units.js';
import type { TalkUnit } from './talk-units.js';

export interface UnitSets {
  readonly units: readonly TalkUnit[];
  /** How much each unit counts: 1, or its characters. */
  readonly weights: Float64Array;
  /** Every set of codes that occurs, each in the order of the labels. */
  readonly categories: readonly (readonly string[])[];
  /** `places[coder][unit]`: the place of a set, or -1 where the coder has not read the unit. */
  readonly places: readonly Int32Array[];
}

/** A code counts for a unit as soon as any of the unit's characters carries it. */
export function unitSets(
  { talks, coders, labels }: Material,
  units: readonly TalkUnit[],
  weigh: (unit: TalkUnit) => number,
): UnitSets {
  const order = new Map(labels.map((label, at) => [label, at]));
  const categories: string[][] = [];
  const placeOfSet = new Map<string, number>();
  const setPlace = (codes: ReadonlySet<string>): number => {
    const set = [...codes].sort((a, b) => (order.get(a) ?? 0) - (order.get(b) ?? 0));
    const key = set.join('\n');
    const place = placeOfSet.get(key) ?? categories.length;
    if (place === categories.length) categories.push(set);
    placeOfSet.set(key, place);
    return place;
  };
  const talkPlaces = new Map(talks.map((talk, at) => [talk, at]));
  const places = coders.map((coder) => {
    const codesOn = codesByUnit(
      units,
      (unit) => coder.marks[talkPlaces.get(unit.talk) ?? -1] ?? [],
    );
    return Int32Array.from(units, (unit, at) =>
      hasRead(coder, talkPlaces.get(unit.talk) ?? -1, unit) ? setPlace(codesOn[at] ?? none) : -1,
    );
  });
  return { units, weights: Float64Array.from(units, weigh), categories, places };
}

/** Some of the units, counted by how they were rated. */
export function ratedUnits(
  { units, weights, categories, places }: UnitSets,
  isAsked: (unit: TalkUnit) => boolean = () => true,
): RatedUnits {
  const asked = units.flatMap((unit, at) => (isAsked(unit) ? [at] : []));
  const kept: readonly Category[] = categories;
  return collectRows(
    places.map((coder) => Int32Array.from(asked, (at) => coder[at] ?? -1)),
    Float64Array.from(asked, (at) => floatAt(weights, at)),
    kept,
  );
}

const none: ReadonlySet<string> = new Set();

function hasRead({ read }: CoderMaterial, talk: number, { first, last }: TalkUnit): boolean {
  const turns = read[talk] ?? [];
  for (let turn = first; turn <= last; turn += 1) if (!turns[turn]) return false;
  return true;
}

/** One walk along units and marks of each talk: both come in the order of their starts. */
function codesByUnit(
  units: readonly TalkUnit[],
  marksOn: (unit: TalkUnit) => readonly Mark[],
): ReadonlySet<string>[] {
  let open: Mark[] = [];
  let next = 0;
  let talk: unknown;
  return units.map((unit) => {
    const marks = marksOn(unit);
    if (unit.talk !== talk) [talk, open, next] = [unit.talk, [], 0];
    for (let mark = marks[next]; mark && mark.start < unit.end; mark = marks[next]) {
      open.push(mark);
      next += 1;
    }
    open = open.filter(({ end }) => end > unit.start);
    return open.length === 0 ? none : new Set(open.map(({ label }) => label));
  });
}
