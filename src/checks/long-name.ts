/** A name that other programs cut. */
import { codesOf, themesOf } from '../model/codebook.js';
import { lengthOf } from '../text/offsets.js';
import type { Check } from './contract.js';
import { codebookWith } from './example-codebook.js';
import { inCodebook } from './places.js';

/** Names of up to 63 characters survive MAXQDA. */
const longest = 63;

export const longName: Check = {
  id: 'long-name',
  title: 'A name is longer than 63 characters',
  severity: 'warning',
  on: 'codebook',
  why: 'It breaks the columns of tables, and other programs cut names at 63 characters: two long ones may become one.',
  mend: 'Give it a short name, and say the rest in the meaning. The long one can stand under aliases.',
  bad: {
    study: {
      codebook: codebookWith(
        '{id: trust, name: Trust in people whom one has known for a long time and sees often, definition: Somebody can rely on another person.}',
      ),
    },
    found: ['codebook.yaml:6'],
  },
  good: {},
  find: (study) =>
    [
      ...themesOf(study.codebook).map(({ theme, path }) => ({ ...theme, path })),
      ...codesOf(study.codebook).map(({ code, path }) => ({ ...code, path })),
    ]
      .filter(({ name }) => lengthOf(name) > longest)
      .map(({ id, name, path }) => ({
        ...inCodebook(study, `${path}.name`),
        message: `The name of "${id}" has ${lengthOf(name)} characters, and more than ${longest} are cut by other programs.`,
        hint: `Give it a short one: alongside codebook rename ${id} NAME   What is lost can stand under "meaning".`,
      })),
};
