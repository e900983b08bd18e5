/** Where coders differ, and how: the list that comes before any figure. */
import type { Study } from '../model/study.js';
import { type Border, bordersIn } from './borders.js';
import type { Material } from './material.js';
import { floatAt } from './number-at.js';
import type { TalkUnit } from './talk-units.js';
import { placeOfStretch, type UnitPlace } from './unit-place.js';
import type { UnitSets } from './unit-sets.js';

/** One gave a code and the other none in its place; each gave another; both gave one code with other borders. */
export type DisagreementKind = 'one-coded' | 'another-code' | 'border';

export interface Disagreement extends UnitPlace {
  readonly kind: DisagreementKind;
  /** What each coder gave; null where they have not read it. */
  readonly codes: Readonly<Record<string, readonly string[] | null>>;
  /** For borders: where each coder's coding stands. */
  readonly borders?: Readonly<Record<string, string>>;
}

/** How often coders differ on one code, and what stood in its place. */
export interface Confusion {
  readonly code: string;
  /** Pairs of coders that differ on it, over all units. */
  readonly disagreements: number;
  /** By coder: how often they gave it and the other did not. */
  readonly only: Readonly<Record<string, number>>;
  /** What the other gave instead, most often first; null is nothing. */
  readonly instead: readonly { readonly code: string | null; readonly times: number }[];
}

export interface Disagreements {
  /** Units that differ only because a border reaches into them; their codings are in the list, the units are not. */
  readonly borderUnits: number;
  /** One for each unit, then one for each pair of codings whose borders differ; each in the order of the talk. */
  readonly list: readonly Disagreement[];
  /** The worst first. */
  readonly confusions: readonly Confusion[];
}

export function disagreementsOf(study: Study, material: Material, sets: UnitSets): Disagreements {
  const borders = bordersIn(material);
  let borderUnits = 0;
  const counts = new Map<string, ConfusionCount>();
  const found = sets.units.flatMap((unit, at) => {
    const given = material.coders.map((_, coder) => {
      const place = sets.places[coder]?.[at] ?? -1;
      return place < 0 ? null : (sets.categories[place] ?? []);
    });
    const kind = kindOf(given, unit, material, borders.explain, counts);
    if (!kind && differ(given)) borderUnits += floatAt(sets.weights, at);
    return kind ? [{ kind, unit, given }] : [];
  });
  const units = found.map(
    ({ kind, unit, given }): Disagreement => ({
      kind,
      ...placeOfStretch(study, unit.talk, unit.start, unit.end),
      codes: Object.fromEntries(
        material.coders.map(({ coder }, one) => [coder, given[one] ?? null]),
      ),
    }),
  );
  const differing = borders.list.map((border) => borderRecord(study, material, border));
  return {
    borderUnits,
    list: [...units, ...differing],
    confusions: confusionsFrom(counts, material),
  };
}

/** Sets stand in one order, so that the same set is the same array. */
function differ(given: readonly (readonly string[] | null)[]): boolean {
  return new Set(given.filter((one) => one !== null)).size > 1;
}

interface ConfusionCount {
  disagreements: number;
  readonly only: Map<string, number>;
  readonly instead: Map<string | null, number>;
}

/** Compares every pair of coders who have read the unit. What only a border makes differ is none here. */
function kindOf(
  given: readonly (readonly string[] | null)[],
  unit: TalkUnit,
  { coders }: Material,
  isBorder: (unit: TalkUnit, one: number, other: number, code: string) => boolean,
  counts: Map<string, ConfusionCount>,
): DisagreementKind | undefined {
  let kind: DisagreementKind | undefined;
  given.forEach((first, one) => {
    given.forEach((second, other) => {
      if (one >= other || !first || !second) return;
      const own = first.filter(
        (code) => !second.includes(code) && !isBorder(unit, one, other, code),
      );
      const others = second.filter(
        (code) => !first.includes(code) && !isBorder(unit, other, one, code),
      );
      if (own.length > 0 && others.length > 0) kind = 'another-code';
      else if (own.length + others.length > 0) kind ??= 'one-coded';
      for (const code of own) count(counts, code, coders[one]?.coder ?? '', others);
      for (const code of others) count(counts, code, coders[other]?.coder ?? '', own);
    });
  });
  return kind;
}

function count(
  counts: Map<string, ConfusionCount>,
  code: string,
  coder: string,
  instead: readonly string[],
): void {
  const own = counts.get(code) ?? { disagreements: 0, only: new Map(), instead: new Map() };
  counts.set(code, own);
  own.disagreements += 1;
  own.only.set(coder, (own.only.get(coder) ?? 0) + 1);
  for (const other of instead.length === 0 ? [null] : instead) {
    own.instead.set(other, (own.instead.get(other) ?? 0) + 1);
  }
}

function confusionsFrom(
  counts: ReadonlyMap<string, ConfusionCount>,
  { coders, labels }: Material,
): Confusion[] {
  return labels
    .flatMap((code) => {
      const own = counts.get(code);
      if (!own) return [];
      const only = coders.map(({ coder }) => [coder, own.only.get(coder) ?? 0] as const);
      const instead = [...own.instead].map(([other, times]) => ({ code: other, times }));
      return [
        {
          code,
          disagreements: own.disagreements,
          only: Object.fromEntries(only),
          instead: instead.sort((a, b) => b.times - a.times || order(a.code, b.code)),
        },
      ];
    })
    .sort((a, b) => b.disagreements - a.disagreements);
}

/** Nothing comes behind every code. */
function order(a: string | null, b: string | null): number {
  return (a ?? '\uffff') < (b ?? '\uffff') ? -1 : 1;
}

function borderRecord(study: Study, { talks, coders }: Material, border: Border): Disagreement {
  const { one, other, first, second, label } = border;
  const talk = talks[border.talk];
  if (!talk) throw new RangeError('A border stands in no talk.');
  const [start, end] = [Math.min(first.start, second.start), Math.max(first.end, second.end)];
  const names = [coders[one]?.coder ?? '', coders[other]?.coder ?? ''] as const;
  const citations = [first, second].map(
    (mark) => placeOfStretch(study, talk, mark.start, mark.end).citation,
  );
  return {
    kind: 'border',
    ...placeOfStretch(study, talk, start, end),
    codes: { [names[0]]: [label], [names[1]]: [label] },
    borders: { [names[0]]: citations[0] ?? '', [names[1]]: citations[1] ?? '' },
  };
}
