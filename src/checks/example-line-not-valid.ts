/** A line of the file that suggestions learn from cannot be learned from. */

import { codedPassages } from '../keywords/coded-passages.js';
import { codesOf } from '../model/codebook.js';
import type { Finding } from '../model/finding.js';
import type { InspectedStudy } from '../model/study.js';
import { didYouMean } from '../text/nearest.js';
import { visible } from '../text/visible.js';
import type { Check } from './contract.js';
import { codebookWith } from './example-codebook.js';
import { inCodebook } from './places.js';

const codebook = `learnFrom: examples.txt\n${codebookWith('{id: trust, name: Trust, definition: Somebody can rely on another person.}')}`;

export const exampleLineNotValid: Check = {
  id: 'example-line-not-valid',
  title: 'A line of the examples cannot be learned from',
  severity: 'error',
  on: 'codebook',
  why: 'Suggestions learn from the coded passages that the codebook names. A line without a bar, or with a code that the codebook does not have, teaches nothing, or teaches that the passage deserves no code of yours.',
  mend: 'Write codes, a bar and the passage: `trust, waiting | They rang back.` A dash stands for no code.',
  bad: {
    study: {
      codebook,
      overwrite: {
        'examples.txt': 'trust | They rang back.\ntrsut | I told her all of it.\nThey rang.\n',
      },
    },
    found: ['examples.txt:2', 'examples.txt:3'],
  },
  good: {
    codebook,
    overwrite: { 'examples.txt': '# Ours\ntrust | They rang back.\n- | The bus was late.\n' },
  },
  find: (study) => {
    const content = study.examples?.content();
    if (content !== undefined) return findingsIn(study, content);
    return study.examples ? [missing(study, study.examples.file)] : [];
  },
};

function findingsIn(study: InspectedStudy, content: string): Finding[] {
  const file = study.examples?.file ?? '';
  const { passages, broken } = codedPassages(content);
  const ids = codesOf(study.codebook).flatMap(({ code }) => [code.id, ...code.formerIds]);
  const known = new Set(ids);
  const unknown = passages.flatMap(({ line, codes }) =>
    codes
      .filter((code) => !known.has(code))
      .map((code) => ({
        ...{ file, line },
        message: `"${code}" is no code of the codebook.${didYouMean(code, ids)}`,
        hint: 'Write the id of a code. List them: alongside codebook list',
      })),
  );
  const without = broken.map(({ line, content }) => ({
    ...{ file, line },
    message: `No codes and passage in "${visible(content.slice(0, 40))}".`,
    hint: 'Write codes, a bar and the passage: trust, waiting | They rang back.',
  }));
  return [...unknown, ...without].sort((a, b) => a.line - b.line);
}

function missing(study: InspectedStudy, file: string): Finding {
  return {
    ...inCodebook(study, 'learnFrom'),
    message: `There is no file ${file} to learn from.`,
    hint: `Put it beside ${study.codebookFile}, or take the line "learnFrom" away.`,
  };
}
