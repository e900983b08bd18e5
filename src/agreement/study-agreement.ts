/** Everything `agree` says of a study: where coders differ, and the figures. */
import type { Study } from '../model/study.js';
import { warningsOn } from './agreement-warnings.js';
import { setMeasures } from './by-scale.js';
import { type CodeFigures, codeFigures } from './code-figures.js';
import { type Disagreements, disagreementsOf } from './disagreements.js';
import { type Estimate, type Figures, figuresOf, type IntervalOptions } from './estimate.js';
import { labelsAt, levelsOf } from './hierarchy.js';
import { continuumOf } from './layered.js';
import { type Material, materialOf } from './material.js';
import { type PartFigures, partFigures } from './part-figures.js';
import { spanFigures, spanFiguresOfCode } from './span-figures.js';
import { type AgreementUnit, type TalkUnit, talkUnits } from './talk-units.js';
import { ratedUnits, type UnitSets, unitSets } from './unit-sets.js';
import type { AgreementWarning } from './warning.js';

export interface AgreementAsked {
  /** Two or more. */
  readonly coders: readonly string[];
  readonly unit: AgreementUnit;
  /** Ids of codes; all that are not retired without it. */
  readonly codes?: ReadonlySet<string>;
  /** Codes count as the theme above them at this level; 1 is the outermost. */
  readonly level?: number;
  readonly interval: IntervalOptions;
  /** The least alpha that is acceptable, for the number of units it takes. */
  readonly bar: number;
}

export interface StudyAgreement extends Disagreements {
  readonly unit: AgreementUnit;
  readonly level: number | null;
  readonly coders: readonly string[];
  /** In units; characters, where they are the unit. */
  readonly units: number;
  /** Those that two coders or more have read. */
  readonly pairable: number;
  /** By coder: units read. */
  readonly read: Readonly<Record<string, number>>;
  readonly interval: IntervalOptions;
  readonly measures: Figures;
  readonly codes: readonly CodeFigures[];
  readonly levels: readonly PartFigures[];
  readonly sessions: readonly PartFigures[];
  readonly speakers: readonly PartFigures[];
  readonly warnings: readonly AgreementWarning[];
}

export function agreementOf(study: Study, asked: AgreementAsked): StudyAgreement {
  const { coders, unit, interval } = asked;
  const { labels, labelOf } = labelsAt(study.codebook, asked.level, asked.codes);
  const material = materialOf(study, coders, labels, labelOf);
  const sets = setsOf(study, material, unit);
  const rated = ratedUnits(sets);
  const continuum = continuumOf(material);
  // Characters of one coding are not independent: an interval over them would be far too narrow.
  const intervals = unit === 'character' ? undefined : interval;
  const codes = labels.map((code) => {
    const own = codeFigures(rated, coders, code, intervals);
    return { ...own, measures: { ...own.measures, ...spanFiguresOfCode(continuum, code) } };
  });
  return {
    ...{ unit, level: asked.level ?? null, coders, interval },
    ...unitCounts(sets, coders),
    ...disagreementsOf(study, material, sets),
    measures: {
      ...figuresOf(rated, setMeasures, intervals),
      mean_alpha_nominal: meanOf(codes, 'alpha_nominal'),
      ...spanFigures(continuum),
    },
    codes,
    levels: levels(study, asked),
    sessions: partFigures(sets, sessionOfUnit),
    speakers: partFigures(sets, speakerOfUnit),
    warnings: warningsOn(material, codes, asked),
  };
}

function setsOf(study: Study, material: Material, unit: AgreementUnit): UnitSets {
  const units = talkUnits(material, unit, study.settings.language);
  const weigh = (one: TalkUnit) => (unit === 'character' ? one.end - one.start : 1);
  return unitSets(material, units, weigh);
}

function unitCounts({ places, weights }: UnitSets, coders: readonly string[]) {
  const read: Record<string, number> = Object.fromEntries(coders.map((coder) => [coder, 0]));
  let [units, pairable] = [0, 0];
  weights.forEach((weight, at) => {
    const readers = coders.filter((_, coder) => (places[coder]?.[at] ?? -1) >= 0);
    for (const coder of readers) read[coder] = (read[coder] ?? 0) + weight;
    units += weight;
    if (readers.length >= 2) pairable += weight;
  });
  return { units, pairable, read };
}

/** The mean over the codes where the figure is defined; `undefinedCodes` says for how many it is not. */
function meanOf(codes: readonly CodeFigures[], name: string): Estimate {
  const values = codes.flatMap(({ measures }) => measures[name]?.value ?? []);
  const undefinedCodes = codes.length - values.length;
  const none = { se: null, ci: null, why: 'a mean of figures has none of its own' } as const;
  if (values.length === 0) {
    return { value: null, reason: 'it is undefined for every code', ...none, undefinedCodes };
  }
  const value = values.reduce((sum, one) => sum + one, 0) / values.length;
  return { value, n: values.length, ...none, undefinedCodes };
}

/** The same units once for each level: from the outermost themes to the codes. */
function levels(study: Study, { coders, unit, codes }: AgreementAsked): PartFigures[] {
  const count = levelsOf(study.codebook);
  return Array.from({ length: count }, (_, at) => at + 1).map((level) => {
    const { labels, labelOf } = labelsAt(study.codebook, level, codes);
    const material = materialOf(study, coders, labels, labelOf);
    const [figures] = partFigures(setsOf(study, material, unit), () => `${level}`);
    const id = `${level}`;
    return { units: 0, measures: {}, ...figures, id, categories: labels.length };
  });
}

function sessionOfUnit({ talk }: TalkUnit): string | undefined {
  return talk.session;
}

/** Nobody, where several speak in a unit. */
function speakerOfUnit({ talk, first, last }: TalkUnit): string | undefined {
  const speaker = talk.turns[first]?.turn.speaker;
  for (let turn = first + 1; turn <= last; turn += 1) {
    if (talk.turns[turn]?.turn.speaker !== speaker) return undefined;
  }
  return speaker;
}
