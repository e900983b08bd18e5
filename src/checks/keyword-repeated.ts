/** A code lists one keyword twice. */
import { compileMatcher } from '../keywords/compile.js';
import { grouped } from '../model/grouped.js';
import type { Check } from './contract.js';
import { codebookWith } from './example-codebook.js';
import { inCodebook } from './places.js';

export const keywordRepeated: Check = {
  id: 'keyword-repeated',
  title: 'Two keywords of a code find the same words',
  severity: 'warning',
  on: 'keywords',
  why: 'They count once, so that the second one does nothing: hope finds hopes and hoping by itself.',
  mend: 'Take one of them away; keep the one with the weight or the exception that is meant.',
  bad: {
    study: {
      codebook: codebookWith(
        ['id: hope', 'name: Hope', 'keywords:', '  - hope', '  - better day', '  - hopes'].join(
          '\n',
        ),
      ),
    },
    found: ['codebook.yaml:11'],
  },
  good: { codebook: codebookWith('{id: hope, name: Hope, keywords: [hope, better day]}') },
  find: (study) => {
    const { keywords } = compileMatcher(study.codebook);
    const alike = grouped(keywords, ({ code, sense }) => `${code} ${sense}`);
    return [...alike.values()].flatMap(([first, ...others]) =>
      others.map(({ code, keyword, path }) => ({
        ...inCodebook(study, path),
        message:
          keyword === first?.keyword
            ? `"${keyword}" stands twice among the keywords of "${code}".`
            : `"${keyword}" of "${code}" finds what its "${first?.keyword}" finds already.`,
        hint: 'Take one of the two away.',
      })),
    );
  },
};
