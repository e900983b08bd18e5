/** A meaning that stands with the wrong code, as where two rows of a table were swapped. */
import { compileMatcher } from '../keywords/compile.js';
import { codesInUse } from './codes-in-use.js';
import type { Check } from './contract.js';
import { codebookWith } from './example-codebook.js';
import { type Fit, fitOf } from './fit.js';
import { inCodebook } from './places.js';

/** By how much two meanings together fit better the other way round, of 2 at most. */
const telling = 0.5;

/** Words that one meaning must have in common with another code and none with its own. */
const enough = 3;

export const meaningFitsAnother: Check = {
  id: 'meaning-fits-another',
  title: 'A meaning fits another code better than its own',
  severity: 'warning',
  on: 'keywords',
  why: 'Two rows of a table are easily swapped, in print too: a published table of meta-themes gives two codes each the other’s meaning. Who codes by the meaning codes the wrong thing.',
  mend: 'Read both meanings beside their definitions. Where a source prints them so, keep what it prints under meaningAsPrinted, and say why in a note.',
  bad: {
    study: {
      codebook: codebookWith(
        [
          'id: information-sharing',
          'name: Information sharing',
          'meaning: Working with what is present',
          'definition: Telling openly what one knows about services, rights and options.',
        ].join('\n'),
        [
          'id: present-moment',
          'name: Seizing the present moment',
          'meaning: Offering information with the other openly',
          'definition: Something unplanned turns up, and the two work with it there and then.',
        ].join('\n'),
        [
          'id: coordinating',
          'name: Coordinating',
          'meaning: Being a companion on the way',
          'definition: Several services are brought to the table and know of one another.',
        ].join('\n'),
      ),
    },
    found: ['codebook.yaml:8', 'codebook.yaml:12'],
  },
  good: {
    codebook: codebookWith(
      [
        'id: information-sharing',
        'name: Information sharing',
        'meaning: Offering information with the other openly',
        'definition: Telling openly what one knows about services, rights and options.',
      ].join('\n'),
      [
        'id: present-moment',
        'name: Seizing the present moment',
        'meaning: Working with what is present',
        'definition: Something unplanned turns up, and the two work with it there and then.',
      ].join('\n'),
    ),
  },
  find: (study) => {
    const placed = codesInUse(study.codebook);
    const codes = placed.map(({ code }) => code);
    const fit = fitOf(codes, compileMatcher(study.codebook));
    return placed.flatMap(({ code, path }, at) => {
      const swapped = best(fit, at, (other) => swapGain(fit, at, other));
      const moved = swapped ?? best(fit, at, (other) => moveGain(fit, at, other));
      const other = codes[moved ?? -1];
      if (!other) return [];
      const both = swapped === undefined ? '' : ', and the other way round: they may be swapped';
      return [
        {
          ...inCodebook(study, `${path}.meaning`),
          message: `The meaning of "${code.id}" fits "${other.id}" better${both}.`,
          hint: 'Read both beside their definitions. What a source prints wrongly goes under "meaningAsPrinted", with a "note".',
        },
      ];
    });
  },
};

/** The code with the greatest gain, where any has one. */
function best(fit: Fit, at: number, gain: (other: number) => number): number | undefined {
  let found: number | undefined;
  let most = 0;
  for (const other of fit.candidates(at)) {
    const here = other === at ? 0 : gain(other);
    if (here > most) [found, most] = [other, here];
  }
  return found;
}

/** How much better two meanings fit when they change places; nothing unless each of them does. */
function swapGain({ share }: Fit, a: number, b: number): number {
  const ofA = share(a, b) - share(a, a);
  if (ofA <= 0) return 0;
  const ofB = share(b, a) - share(b, b);
  return ofB > 0 && ofA + ofB >= telling ? ofA + ofB : 0;
}

/** How well a meaning fits another code when it has no word of its own code. */
function moveGain({ share, common }: Fit, at: number, other: number): number {
  return common(at, at) === 0 && common(at, other) >= enough ? share(at, other) : 0;
}
