/** A theme holds nothing that a coder can give. */
import { type Theme, themesOf } from '../model/codebook.js';
import type { Check } from './contract.js';
import { inCodebook } from './places.js';

export const emptyTheme: Check = {
  id: 'empty-theme',
  title: 'A theme holds no code',
  severity: 'warning',
  on: 'codebook',
  why: 'Only codes are given to words. A theme without one stays an empty row in every table.',
  mend: 'Move a code into it (alongside codebook move), add one, or take the theme away.',
  bad: {
    study: {
      codebook: [
        'codebook: care',
        'themes:',
        '  - id: being-met',
        '    name: Being met',
        '    codes:',
        '      - {id: trust, name: Trust, definition: Somebody can rely on another person.}',
        '  - id: being-seen',
        '    name: Being seen',
        '    codes:',
        '      - {id: gaze, name: Gaze, status: retired}',
      ].join('\n'),
    },
    found: ['codebook.yaml:7'],
  },
  good: {},
  find: (study) =>
    themesOf(study.codebook)
      .filter(({ theme, above }) => isEmpty(theme) && !above.some(isEmpty))
      .map(({ theme, path }) => ({
        ...inCodebook(study, `${path}.id`),
        message: `Theme "${theme.id}" holds no code that can be given.`,
        hint: `Put a code into it: alongside codebook add NAME --theme ${theme.id}   Or take the theme away.`,
      })),
};

function isEmpty({ codes, themes }: Theme): boolean {
  return codes.every(({ status }) => status === 'retired') && themes.every(isEmpty);
}
