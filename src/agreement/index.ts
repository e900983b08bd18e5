/** Written by scripts/write-indexes.mjs: every measure of agreement, loaded when used. */
import type { Measure } from './contract.js';

export const measures = {
  'alpha-interval': async () => (await import('./alpha-interval.js')).alphaInterval,
  'alpha-jaccard': async () => (await import('./alpha-jaccard.js')).alphaJaccard,
  'alpha-masi': async () => (await import('./alpha-masi.js')).alphaMasi,
  'alpha-nominal': async () => (await import('./alpha-nominal.js')).alphaNominal,
  'alpha-ordinal': async () => (await import('./alpha-ordinal.js')).alphaOrdinal,
  'alpha-ratio': async () => (await import('./alpha-ratio.js')).alphaRatio,
  'bar-u-alpha-2016': async () => (await import('./bar-u-alpha-2016.js')).barUAlpha2016,
  'brennan-prediger': async () => (await import('./brennan-prediger.js')).brennanPrediger,
  'cohen-kappa': async () => (await import('./cohen-kappa.js')).cohenKappa,
  'conger-kappa': async () => (await import('./conger-kappa.js')).congerKappa,
  'cu-alpha-2016': async () => (await import('./cu-alpha-2016.js')).cuAlpha2016,
  'fleiss-kappa': async () => (await import('./fleiss-kappa.js')).fleissKappa,
  'gwet-ac1': async () => (await import('./gwet-ac1.js')).gwetAc1,
  'ku-alpha-2016': async () => (await import('./ku-alpha-2016.js')).kuAlpha2016,
  'mean-pairwise-cohen-kappa': async () =>
    (await import('./mean-pairwise-cohen-kappa.js')).meanPairwiseCohenKappa,
  'nvivo-char-kappa': async () => (await import('./nvivo-char-kappa.js')).nvivoCharKappa,
  percent: async () => (await import('./percent.js')).percent,
  'percent-all-coders-equal': async () =>
    (await import('./percent-all-coders-equal.js')).percentAllCodersEqual,
  'percent-pairs-pooled': async () =>
    (await import('./percent-pairs-pooled.js')).percentPairsPooled,
  'pooled-kappa': async () => (await import('./pooled-kappa.js')).pooledKappa,
  'positive-agreement': async () => (await import('./positive-agreement.js')).positiveAgreement,
  'scott-pi': async () => (await import('./scott-pi.js')).scottPi,
  'u-alpha-2016': async () => (await import('./u-alpha-2016.js')).uAlpha2016,
  'weighted-kappa-linear': async () =>
    (await import('./weighted-kappa-linear.js')).weightedKappaLinear,
  'weighted-kappa-quadratic': async () =>
    (await import('./weighted-kappa-quadratic.js')).weightedKappaQuadratic,
} as const satisfies Readonly<Record<string, () => Promise<Measure>>>;
