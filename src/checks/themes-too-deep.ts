/** A codebook that is deeper than a coder can keep in mind. */
import { themesOf } from '../model/codebook.js';
import type { Check } from './contract.js';
import { inCodebook } from './places.js';

/** Themes above a code: an overarching theme, a theme, a sub-theme (Braun & Clarke 2006). */
const deepest = 3;

export const themesTooDeep: Check = {
  id: 'themes-too-deep',
  title: 'Themes stand more than three deep',
  severity: 'warning',
  on: 'codebook',
  why: 'Thematic analysis speaks of overarching themes, themes and sub-themes (Braun & Clarke 2006). Below that, coders choose by the tree and no longer by the definition.',
  mend: 'Move the theme up, or make codes of its themes.',
  bad: {
    study: {
      codebook: [
        'codebook: care',
        'themes:',
        '  - id: practice',
        '    name: Practice',
        '    themes:',
        '      - id: contact',
        '        name: Contact',
        '        themes:',
        '          - id: being-met',
        '            name: Being met',
        '            themes:',
        '              - id: being-met-at-home',
        '                name: Being met at home',
      ].join('\n'),
    },
    found: ['codebook.yaml:12'],
  },
  good: {},
  find: (study) =>
    themesOf(study.codebook)
      .filter(({ above }) => above.length === deepest)
      .map(({ theme, above, path }) => ({
        ...inCodebook(study, `${path}.id`),
        message: `Theme "${theme.id}" stands below ${above.map(({ id }) => `"${id}"`).join(', ')}: that is more than three deep.`,
        hint: `Move it up: alongside codebook move ${theme.id} --to THEME   Or make codes of its themes.`,
      })),
};
