/**
 * The measures as functions, for programs: `alpha_nominal([[1, 2, null], [1, 3, 3]])` is a figure with its
 * value, or null with the reason. Names are those that `agree --json` prints.
 */
import { alphaInterval } from './alpha-interval.js';
import { alphaJaccard } from './alpha-jaccard.js';
import { alphaMasi } from './alpha-masi.js';
import { alphaNominal } from './alpha-nominal.js';
import { alphaOrdinal } from './alpha-ordinal.js';
import { alphaRatio } from './alpha-ratio.js';
import { barUAlpha2016 } from './bar-u-alpha-2016.js';
import { brennanPrediger } from './brennan-prediger.js';
import { cohenKappa } from './cohen-kappa.js';
import { congerKappa } from './conger-kappa.js';
import type { Category, Figure, RatingMeasure, Ratings } from './contract.js';
import { cuAlpha2016 } from './cu-alpha-2016.js';
import { fleissKappa } from './fleiss-kappa.js';
import { gwetAc1 } from './gwet-ac1.js';
import { kuAlpha2016 } from './ku-alpha-2016.js';
import { meanPairwiseCohenKappa } from './mean-pairwise-cohen-kappa.js';
import { nvivoCharKappa } from './nvivo-char-kappa.js';
import { percent as plainPercent } from './percent.js';
import { percentAllCodersEqual } from './percent-all-coders-equal.js';
import { percentPairsPooled } from './percent-pairs-pooled.js';
import { pooledKappa } from './pooled-kappa.js';
import { positiveAgreement } from './positive-agreement.js';
import { rateUnits } from './rated-units.js';
import { scottPi } from './scott-pi.js';
import { uAlpha2016 } from './u-alpha-2016.js';
import { weightedKappaLinear } from './weighted-kappa-linear.js';
import { weightedKappaQuadratic } from './weighted-kappa-quadratic.js';

/**
 * A figure of `ratings[coder][unit]`, null where a coder did not rate a unit.
 * @param categories those there are to choose from, in their order; without it those that occur, sorted
 * @throws TypeError when coders have ratings for different numbers of units
 */
type OfRatings = (ratings: Ratings, categories?: readonly Category[]) => Figure;

function ofRatings(measure: RatingMeasure): OfRatings {
  return (ratings, categories) => measure.measure(rateUnits(ratings, categories));
}

export const percent = ofRatings(plainPercent);
export const percent_pairs_pooled = ofRatings(percentPairsPooled);
export const percent_all_coders_equal = ofRatings(percentAllCodersEqual);
/** Of two categories, the second is the one that counts: list them, as in `['no', 'yes']`. */
export const positive_agreement = ofRatings(positiveAgreement);
export const cohen_kappa = ofRatings(cohenKappa);
export const conger_kappa = ofRatings(congerKappa);
export const mean_pairwise_cohen_kappa = ofRatings(meanPairwiseCohenKappa);
export const weighted_kappa_linear = ofRatings(weightedKappaLinear);
export const weighted_kappa_quadratic = ofRatings(weightedKappaQuadratic);
export const scott_pi = ofRatings(scottPi);
export const fleiss_kappa = ofRatings(fleissKappa);
export const gwet_ac1 = ofRatings(gwetAc1);
export const brennan_prediger = ofRatings(brennanPrediger);
export const alpha_nominal = ofRatings(alphaNominal);
export const alpha_ordinal = ofRatings(alphaOrdinal);
export const alpha_interval = ofRatings(alphaInterval);
export const alpha_ratio = ofRatings(alphaRatio);
/** Ratings are sets of codes, as arrays. */
export const alpha_jaccard = ofRatings(alphaJaccard);
/** Ratings are sets of codes, as arrays. `agree --json` calls it alpha_masi_1/3_2/3. */
export const alpha_masi = ofRatings(alphaMasi);
/** Ratings are sets of codes, as arrays. */
export const pooled_kappa = ofRatings(pooledKappa);
export const u_alpha_2016 = uAlpha2016.measure;
export const bar_u_alpha_2016 = barUAlpha2016.measure;
export const cu_alpha_2016 = cuAlpha2016.measure;
export const ku_alpha_2016 = kuAlpha2016.measure;
export const nvivo_char_kappa = nvivoCharKappa.measure;
