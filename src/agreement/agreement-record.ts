/** Figures as `agree --json` prints them: every key is always there. */
import type { CodeFigures } from './code-figures.js';
import type { Estimate, Figures, IntervalOptions } from './estimate.js';
import type { Gate } from './gate.js';
import type { PartFigures } from './part-figures.js';
import type { RatingReport } from './rating-report.js';
import type { StudyAgreement } from './study-agreement.js';

export function agreementRecord(agreement: StudyAgreement, gates: readonly Gate[]) {
  const { unit, level, coders, units, pairable, read, interval } = agreement;
  return {
    ...{ unit, level, coders, units, pairable, read },
    interval: intervalRecord(interval),
    measures: figuresRecord(agreement.measures),
    codes: agreement.codes.map(codeRecord),
    levels: agreement.levels.map(partRecord),
    sessions: agreement.sessions.map(partRecord),
    speakers: agreement.speakers.map(partRecord),
    disagreements: agreement.list,
    borderUnits: agreement.borderUnits,
    confusions: agreement.confusions,
    warnings: agreement.warnings,
    gates,
  };
}

export function ratingRecord(
  report: RatingReport,
  interval: IntervalOptions,
  gates: readonly Gate[],
) {
  const { scale, units, pairable, coders, categories, disagreements, warnings } = report;
  return {
    ...{ unit: 'row', scale, coders, units, pairable, categories },
    interval: intervalRecord(interval),
    measures: figuresRecord(report.measures),
    codes: report.codes.map(codeRecord),
    ...{ disagreements, warnings, gates },
  };
}

/** A jackknife draws nothing, so that it has neither seed nor resamples. */
function intervalRecord({ method, seed, resamples }: IntervalOptions) {
  const draws = method !== 'jackknife';
  return { method, level: 0.95, seed: draws ? seed : null, resamples: draws ? resamples : null };
}

function figuresRecord(figures: Figures) {
  return Object.fromEntries(
    Object.entries(figures).map(([name, figure]) => [name, figureRecord(figure)]),
  );
}

function figureRecord({ se, ci, undefinedCodes, ...figure }: Estimate) {
  const { value } = figure;
  return {
    value,
    reason: 'reason' in figure ? figure.reason : null,
    n: 'n' in figure ? figure.n : null,
    se,
    ci,
    ...('why' in figure && value !== null && { noInterval: figure.why }),
    ...('dropped' in figure && figure.dropped > 0 && { droppedResamples: figure.dropped }),
    ...(undefinedCodes !== undefined && { undefinedCodes }),
  };
}

function codeRecord({ measures, ...counts }: CodeFigures) {
  return { ...counts, measures: figuresRecord(measures) };
}

function partRecord({ measures, ...part }: PartFigures) {
  return { ...part, measures: figuresRecord(measures) };
}
