/** Codes whose figures say less than they seem to. */
import { grouped, plural } from '../text/plural.js';
import type { CodeFigures } from './code-figures.js';
import { unitsNeeded } from './units-needed.js';
import type { AgreementWarning } from './warning.js';

/** A code on fewer units than this share is rare, on more than the rest of it common. */
const rareShare = 0.05;

/** @param bar the least alpha that is acceptable */
export function codeWarnings(
  codes: readonly CodeFigures[],
  coders: number,
  bar: number,
): AgreementWarning[] {
  const used = codes
    .map((one) => ({ ...one, share: shareOf(one) }))
    .filter(({ share, n }) => share > 0 && n > 0)
    .map((one) => ({ ...one, needed: unitsNeeded(one.share, bar, coders) }));
  const rare = used.filter(({ share }) => share < rareShare);
  const common = used.filter(({ share }) => share > 1 - rareShare);
  const few = used.filter(({ n, needed }) => n < needed);
  const most = Math.max(...few.map(({ needed }) => needed));
  return [
    warning(
      'rare',
      rare,
      `${rare.length} of ${plural(codes.length, 'code')} ${rare.length === 1 ? 'stands' : 'stand'} on fewer than 5 % of the units: percent, AC1 and Brennan-Prediger are high there whatever coders do, and one unit more or less moves kappa and alpha far.`,
    ),
    warning(
      'common',
      common,
      `${common.length} of ${plural(codes.length, 'code')} ${common.length === 1 ? 'stands' : 'stand'} on more than 95 % of the units: hardly a unit tells coders apart.`,
    ),
    warning(
      'too-few-units',
      few,
      `Too few units to tell ${few.length} of ${plural(codes.length, 'code')} from an alpha of ${`${bar}`.replace(/^0\./, '.')} (Bloch & Kraemer 1989, 5 %): ${enough(most, bar)}.`,
    ),
  ].flat();
}

function enough(most: number, bar: number): string {
  if (Number.isFinite(most)) return `the rarest of them would take ${grouped(most)}`;
  return bar < 1
    ? 'no number is enough where every unit has one'
    : 'no number is enough to show full agreement';
}

function warning(
  kind: AgreementWarning['kind'],
  codes: readonly CodeFigures[],
  message: string,
): AgreementWarning[] {
  if (codes.length === 0) return [];
  return [{ kind, message, codes: codes.map(({ code }) => code) }];
}

/** The share of units with the code, over the coders. */
function shareOf({ prevalence }: CodeFigures): number {
  const shares = Object.values(prevalence).filter((share) => share !== null);
  return shares.length === 0 ? 0 : shares.reduce((sum, share) => sum + share, 0) / shares.length;
}
