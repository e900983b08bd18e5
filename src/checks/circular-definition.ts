/** A definition that says the name again. */
import type { Code } from '../model/codebook.js';
import { contentStems } from '../text/content-stems.js';
import { fold } from '../text/fold.js';
import { comparableStem } from '../text/stems.js';
import { wordsOf } from '../text/words.js';
import { anyDefinition } from './any-definition.js';
import { codesInUse } from './codes-in-use.js';
import type { Check } from './contract.js';
import { codebookWith } from './example-codebook.js';
import { inCodebook } from './places.js';

export const circularDefinition: Check = {
  id: 'circular-definition',
  title: 'A definition says the name again',
  severity: 'warning',
  on: 'codebook',
  why: 'Who does not know yet what the name means learns nothing. Coders then go by what the word means to them.',
  mend: 'Say in other words what somebody does or tells of when the code holds.',
  bad: {
    study: {
      codebook: codebookWith(
        '{id: hope, name: Hope, definition: The speaker talks about being hopeful.}',
        '{id: trust, name: Trust, definition: The speaker tells of people whom they can rely on.}',
      ),
    },
    found: ['codebook.yaml:6'],
  },
  good: {},
  find: (study) => {
    const { language } = study.codebook;
    const empty = contentStems(anyDefinition, language);
    return codesInUse(study.codebook)
      .filter(({ code }) => isCircular(code, empty, language))
      .map(({ code, path }) => ({
        ...inCodebook(study, `${path}.definition`),
        message: `The definition of "${code.id}" says no more than its name.`,
        hint: 'Say in other words what somebody does or tells of when the code holds.',
      }));
  },
};

function isCircular(
  { name, aliases, definition = '' }: Code,
  empty: ReadonlySet<string>,
  language: string,
): boolean {
  const own = contentStems([name, ...aliases].join('\n'), language);
  let saysName = false;
  for (const { form } of wordsOf(fold(definition).text)) {
    const stem = comparableStem(form, language);
    if (stem === undefined) continue;
    // The first word that is another one ends it: most definitions are left after a word or two.
    if (!own.has(stem) && !empty.has(stem)) return false;
    saysName ||= own.has(stem);
  }
  return saysName;
}
