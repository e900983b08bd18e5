/** What coders gave to the same turns, side by side: no figure, and no claim that they should agree. */
import type { Study } from '../model/study.js';
import { leftOut } from './agreement-warnings.js';
import { type CodesAsked, labelsAt } from './hierarchy.js';
import { materialOf } from './material.js';
import { talkUnits } from './talk-units.js';
import { placeOfStretch, type UnitPlace } from './unit-place.js';
import { unitSets } from './unit-sets.js';
import type { AgreementWarning } from './warning.js';

export interface SideBySide extends UnitPlace {
  /** What each coder gave; null where they have not read it. */
  readonly codes: Readonly<Record<string, readonly string[] | null>>;
}

/**
 * Every turn that somebody coded, moderators' as well, in the order of the talk; and a warning for each coder
 * with codings that stand in none of them.
 */
export function sideBySide(
  study: Study,
  coders: readonly string[],
  codes: CodesAsked,
): { readonly turns: readonly SideBySide[]; readonly warnings: readonly AgreementWarning[] } {
  const everybody = { ...study, settings: { ...study.settings, countModerators: true } };
  const { labels, labelOf } = labelsAt(study.codebook, undefined, codes);
  const material = materialOf(everybody, coders, labels, labelOf);
  const units = talkUnits(material, 'turn', study.settings.language);
  const { places, categories } = unitSets(material, units, () => 1);
  const turns = units.flatMap((unit, at): SideBySide[] => {
    const given = coders.map((coder, one) => {
      const place = places[one]?.[at] ?? -1;
      return [coder, place < 0 ? null : (categories[place] ?? [])] as const;
    });
    if (given.every(([, own]) => own === null || own.length === 0)) return [];
    const place = placeOfStretch(study, unit.talk, unit.start, unit.end);
    return [{ ...place, codes: Object.fromEntries(given) }];
  });
  return { turns, warnings: leftOut(material.coders) };
}

/** True where two coders who have read the turn gave other codes. */
export function differs({ codes }: SideBySide): boolean {
  const given = Object.values(codes).filter((own) => own !== null);
  return new Set(given.map((own) => own.join('\n'))).size > 1;
}
