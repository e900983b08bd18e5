/** The paragraph on agreement for a paper, with its references. */
import type { Study } from '../model/study.js';
import { grouped, listed, plural } from '../text/plural.js';
import type { Estimate } from './estimate.js';
import type { StudyAgreement } from './study-agreement.js';

const unitWords: Readonly<Record<StudyAgreement['unit'], string>> = {
  turn: 'the speaking turn; a turn had a code when any of its words carried it',
  sentence: 'the sentence; a sentence had a code when any of its words carried it',
  segment:
    'the passage that at least one coder had coded, overlapping codings taken as one; talk that nobody coded did not count',
  character: 'the character; every character had the codes that stood on it',
};

const intervalWords: Readonly<Record<StudyAgreement['interval']['method'], string>> = {
  jackknife: 'a jackknife over units',
  bootstrap: 'a bootstrap over units',
  krippendorff: "Krippendorff's bootstrap over pairs of ratings",
};

export function methodsText(agreement: StudyAgreement, study: Study): string {
  const { coders, unit, units, pairable, measures, codes, interval } = agreement;
  const uncoded =
    unit === 'segment'
      ? ''
      : ' Units that a coder had read and not coded counted as units without a code; units not read were treated as missing.';
  const moderators = study.settings.countModerators ? '' : ' What moderators said was left out.';
  const resamples =
    interval.method === 'jackknife'
      ? ''
      : ` with ${grouped(interval.resamples)} resamples (seed ${interval.seed})`;
  return [
    `${coders.length === 2 ? 'Two' : `${coders.length}`} coders (${listed(coders)}) coded the transcripts independently with the codebook "${study.codebook.title}" (version ${study.codebook.version}; ${plural(codes.length, 'code')}${agreement.level === null ? '' : `, compared at level ${agreement.level} of its hierarchy`}). ` +
      `The unit of comparison was ${unitWords[unit]}. ${grouped(pairable)} of ${grouped(units)} ${unit}s had been read by at least two coders.${uncoded}${moderators} ` +
      `Over all codes, Krippendorff's alpha for sets of codes with the Jaccard distance was ${said(measures['alpha_jaccard'])}, and pooled kappa ${said(measures['pooled_kappa'])}. ` +
      `${perCode(agreement)} ` +
      `On the text itself, without units given beforehand, agreement on which text to code was |u-alpha = ${said(measures['bar_u_alpha_2016'])}, and on the codes of text that coders had both coded cu-alpha = ${said(measures['cu_alpha_2016'])}. ` +
      `${unit === 'character' ? 'Intervals are not given, since characters of one coding are not independent.' : `Intervals are 95 % confidence intervals from ${intervalWords[interval.method]}${resamples}.`} ` +
      'Figures were computed with Alongside.',
    '',
    'References',
    ...references(agreement),
  ].join('\n');
}

function perCode({ codes }: StudyAgreement): string {
  const alphas = codes.flatMap(({ measures }) => measures['alpha_nominal']?.value ?? []);
  if (alphas.length === 0) return 'No code had an alpha of its own that was defined.';
  const left = codes.length - alphas.length;
  const undefinedCodes =
    left === 0 ? '' : ` (undefined for ${plural(left, 'code')}, which did not vary)`;
  return `For single codes alpha ranged from ${number(Math.min(...alphas))} to ${number(Math.max(...alphas))}${undefinedCodes}.`;
}

function said(figure: Estimate | undefined): string {
  if (!figure || figure.value === null) return `undefined (${figure?.reason ?? 'not computed'})`;
  const interval = figure.ci ? ` [${figure.ci.map(number).join(', ')}]` : '';
  return `${number(figure.value)}${interval}`;
}

function number(value: number): string {
  return value.toFixed(2).replace(/^(-?)0\./, '$1.');
}

function references({ interval }: StudyAgreement): string[] {
  const bootstrap =
    interval.method === 'bootstrap'
      ? ['Efron, B., & Tibshirani, R. J. (1993). An introduction to the bootstrap. Chapman & Hall.']
      : [];
  const jackknife =
    interval.method === 'jackknife'
      ? [
          'Tukey, J. W. (1958). Bias and confidence in not-quite large samples. Annals of Mathematical Statistics, 29, 614.',
        ]
      : [];
  const pairs =
    interval.method === 'krippendorff'
      ? [
          'Hayes, A. F., & Krippendorff, K. (2007). Answering the call for a standard reliability measure for coding data. Communication Methods and Measures, 1(1), 77-89.',
        ]
      : [];
  return [
    'De Vries, H., Elliott, M. N., Kanouse, D. E., & Teleki, S. S. (2008). Using pooled kappa to summarize interrater agreement across many items. Field Methods, 20(3), 272-282.',
    ...bootstrap,
    ...pairs,
    'Krippendorff, K. (2019). Content analysis: An introduction to its methodology (4th ed.). Sage.',
    'Krippendorff, K., Mathet, Y., Bouvry, S., & Widlöcher, A. (2016). On the reliability of unitizing textual continua: Further developments. Quality & Quantity, 50, 2347-2364.',
    'Passonneau, R. J. (2006). Measuring agreement on set-valued items (MASI) for semantic and pragmatic annotation. Proceedings of LREC 2006.',
    ...jackknife,
  ];
}
