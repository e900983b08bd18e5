/** Figures on marked stretches of text, where nobody said beforehand what a unit is. */
import { barUAlpha2016 } from './bar-u-alpha-2016.js';
import type { Continuum, Figure } from './contract.js';
import { cuAlpha2016 } from './cu-alpha-2016.js';
import type { Estimate, Figures } from './estimate.js';
import { kuAlpha2016 } from './ku-alpha-2016.js';
import { againstOthers, onlyCode } from './layered.js';
import { nvivoCharKappa } from './nvivo-char-kappa.js';
import { uAlpha2016 } from './u-alpha-2016.js';

/** Where, what, and both. */
export function spanFigures(continuum: Continuum): Figures {
  return Object.fromEntries(
    [uAlpha2016, barUAlpha2016, cuAlpha2016].map(({ name, measure }) => [
      name,
      withoutInterval(measure(continuum)),
    ]),
  );
}

export function spanFiguresOfCode(continuum: Continuum, code: string): Figures {
  return {
    [kuAlpha2016.name]: withoutInterval(kuAlpha2016.measure(againstOthers(continuum, code), code)),
    [nvivoCharKappa.name]: withoutInterval(nvivoCharKappa.measure(onlyCode(continuum, code), code)),
  };
}

function withoutInterval(figure: Figure): Estimate {
  return { ...figure, se: null, ci: null, why: 'characters of one coding are not independent' };
}
