/** A line of the file that suggestions learn from cannot be learned from. */

import { codedPassages } from '../keywords/coded-passages.js';
import { codesOf } from '../model/codebook.js';
import type { Finding } from '../model/finding.js';
import { grouped } from '../model/grouped.js';
import type { InspectedStudy } from '../model/study.js';
import { didYouMean } from '../text/nearest.js';
import { plural } from '../text/plural.js';
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
  why: 'Suggestions learn from the coded passages that the codebook names. A line without a bar teaches nothing; one with a code that the codebook does not have teaches that such talk is for another code than yours. Files that come with the program are not looked into: who leaves out one of their codes has nothing to mend.',
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
  const { file = '', isOwn = false } = study.examples ?? {};
  if (!isOwn) return [];
  const { passages, broken } = codedPassages(content);
  const ids = codesOf(study.codebook).flatMap(({ code }) => [code.id, ...code.formerIds]);
  const known = new Set(ids);
  const lines = grouped(
    passages.flatMap(({ line, codes }) => codes.map((code) => ({ line, code }))),
    ({ code }) => code,
  );
  const unknown = [...lines]
    .filter(([code]) => !known.has(code))
    .map(([code, [first, ...others]]) => ({
      ...{ file, line: first?.line ?? 1 },
      message: `"${code}" is no code of the codebook${moreLines(others.length)}.${didYouMean(code, ids)}`,
      hint: 'Write the id of a code. List them: alongside codebook list',
    }));
  const without = broken.slice(0, shown).map(({ line, content }, at) => ({
    ...{ file, line },
    message: `No codes and passage in "${visible(content.slice(0, 40))}"${at === shown - 1 ? andMore(broken.length - shown) : ''}.`,
    hint: 'Write codes, a bar and the passage: trust, waiting | They rang back.',
  }));
  return [...unknown, ...without].sort((a, b) => a.line - b.line);
}

/** Lines that are none: the file may be another than it was taken for. */
const shown = 5;

function andMore(count: number): string {
  return count === 0 ? '' : `, nor in ${plural(count, 'more line')}`;
}

function moreLines(count: number): string {
  return count === 0 ? '' : `, and stands on ${plural(count, 'more line')}`;
}

function missing(study: InspectedStudy, file: string): Finding {
  return {
    ...inCodebook(study, 'learnFrom'),
    message: `There is no file ${file} to learn from.`,
    hint: `Put it beside ${study.codebookFile}, or take the line "learnFrom" away.`,
  };
}
