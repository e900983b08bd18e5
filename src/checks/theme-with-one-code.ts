/** A theme that groups nothing. */
import { themesOf } from '../model/codebook.js';
import type { Check } from './contract.js';
import { codebookWith } from './example-codebook.js';
import { inCodebook } from './places.js';

export const themeWithOneCode: Check = {
  id: 'theme-with-one-code',
  title: 'A theme holds one code only',
  severity: 'warning',
  on: 'codebook',
  why: 'A theme says what several codes have in common. With one, theme and code are two names for the same thing, or the theme is not worked out yet.',
  mend: 'Look for what else belongs to the theme, or move its code to a neighbour; where it has to be so, a note of the theme says why.',
  bad: {
    study: {
      codebook: [
        'codebook: care',
        'themes:',
        '  - id: being-met',
        '    name: Being met',
        '    codes:',
        '      - {id: trust, name: Trust, definition: Somebody can rely on another person.}',
        '      - {id: hope, name: Hope, definition: Somebody looks forward to a better day.}',
        '  - id: being-helped',
        '    name: Being helped',
        '    codes:',
        '      - {id: pace, name: Pace, definition: Somebody goes as fast as the other can.}',
      ].join('\n'),
    },
    found: ['codebook.yaml:8'],
  },
  good: {
    codebook: codebookWith('{id: trust, name: Trust, definition: Somebody can rely on another.}'),
  },
  find: (study) => {
    const themes = themesOf(study.codebook);
    // One theme alone is no grouping yet.
    if (themes.length < 2) return [];
    return themes.flatMap(({ theme, path }) => {
      const [only, ...others] = theme.codes.filter(({ status }) => status !== 'retired');
      if (!only || others.length > 0 || theme.themes.length > 0 || theme.note) return [];
      return [
        {
          ...inCodebook(study, `${path}.id`),
          message: `Theme "${theme.id}" holds one code only, "${only.id}".`,
          hint: `Look for what else belongs here, move it (alongside codebook move ${only.id} --to THEME), or say in a "note" why it stands alone.`,
        },
      ];
    });
  },
};
