/** Which measures fit which ratings, in the order in which they are printed. */
import { alphaInterval } from './alpha-interval.js';
import { alphaJaccard } from './alpha-jaccard.js';
import { alphaMasi } from './alpha-masi.js';
import { alphaNominal } from './alpha-nominal.js';
import { alphaOrdinal } from './alpha-ordinal.js';
import { alphaRatio } from './alpha-ratio.js';
import { brennanPrediger } from './brennan-prediger.js';
import { cohenKappa } from './cohen-kappa.js';
import { congerKappa } from './conger-kappa.js';
import type { RatingMeasure } from './contract.js';
import { fleissKappa } from './fleiss-kappa.js';
import { gwetAc1 } from './gwet-ac1.js';
import { meanPairwiseCohenKappa } from './mean-pairwise-cohen-kappa.js';
import { percent } from './percent.js';
import { percentAllCodersEqual } from './percent-all-coders-equal.js';
import { percentPairsPooled } from './percent-pairs-pooled.js';
import { pooledKappa } from './pooled-kappa.js';
import { positiveAgreement } from './positive-agreement.js';
import { scottPi } from './scott-pi.js';
import { weightedKappaLinear } from './weighted-kappa-linear.js';
import { weightedKappaQuadratic } from './weighted-kappa-quadratic.js';

/** What ratings are: the scale of their categories, or sets of codes. */
export type RatingScale = 'nominal' | 'ordinal' | 'interval' | 'ratio' | 'sets';

const percentages = [percent, percentPairsPooled, percentAllCodersEqual];

const coefficients: readonly RatingMeasure[] = [
  cohenKappa,
  congerKappa,
  meanPairwiseCohenKappa,
  scottPi,
  fleissKappa,
  alphaNominal,
  gwetAc1,
  brennanPrediger,
];

const nominalMeasures = [...percentages, ...coefficients];

/** For one code, which a unit has or has not. */
export const codeMeasures: readonly RatingMeasure[] = [percent, positiveAgreement, ...coefficients];

/** For the sets of codes that units have. */
export const setMeasures: readonly RatingMeasure[] = [
  ...percentages,
  pooledKappa,
  alphaJaccard,
  alphaMasi,
];

const ordinal = [weightedKappaLinear, weightedKappaQuadratic, alphaOrdinal];

/** Those of a scale and of every scale below it: numbers have an order, and ordered categories are categories. */
export const measuresOf: Readonly<Record<RatingScale, readonly RatingMeasure[]>> = {
  nominal: nominalMeasures,
  ordinal: [...nominalMeasures, ...ordinal],
  interval: [...nominalMeasures, ...ordinal, alphaInterval],
  ratio: [...nominalMeasures, ...ordinal, alphaInterval, alphaRatio],
  sets: setMeasures,
};
