/** Figures for a part of the talk: a session, a speaker, a level of the codebook. */
import { alphaJaccard } from './alpha-jaccard.js';
import { pairableUnits } from './beyond-chance.js';
import { type Figures, figuresOf } from './estimate.js';
import { percent } from './percent.js';
import { pooledKappa } from './pooled-kappa.js';
import type { TalkUnit } from './talk-units.js';
import { ratedUnits, type UnitSets } from './unit-sets.js';

export interface PartFigures {
  readonly id: string;
  /** Units that two coders or more have read. */
  readonly units: number;
  /** For a level: how many themes or codes it has. */
  readonly categories?: number;
  readonly measures: Figures;
}

const shown = [percent, pooledKappa, alphaJaccard];

/** The parts in the order in which they come first; units without a part are left out. */
export function partFigures(
  sets: UnitSets,
  partOf: (unit: TalkUnit) => string | undefined,
): PartFigures[] {
  const parts = new Set(sets.units.map(partOf));
  return [...parts].flatMap((id) => {
    if (id === undefined) return [];
    const units = ratedUnits(sets, (unit) => partOf(unit) === id);
    return [{ id, units: pairableUnits(units), measures: figuresOf(units, shown, undefined) }];
  });
}
