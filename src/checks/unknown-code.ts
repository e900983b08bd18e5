/** A coding names a code that the codebook does not have. */
import { codesOf } from '../model/codebook.js';
import { didYouMean } from '../text/nearest.js';
import type { Check } from './contract.js';
import { codebookWith } from './example-codebook.js';

export const unknownCode: Check = {
  id: 'unknown-code',
  title: 'A coding names an unknown code',
  severity: 'error',
  on: 'codings',
  why: 'The coding counts in no table, and nobody can look up what it meant.',
  mend: 'Put the code back (retired, if it is out of use), or list its id under formerIds of the code it became.',
  bad: {
    study: {
      transcripts: { s1: 'P1: He rang me back.' },
      codings: ['anna trust s1:1'],
      overwrite: {
        'codebook.yaml': codebookWith(
          '{id: truth, name: Truth, definition: Somebody says what is so.}',
        ),
      },
    },
    found: ['codings/anna.jsonl:1'],
  },
  good: { transcripts: { s1: 'P1: He rang me back.' }, codings: ['anna trust s1:1'] },
  find: ({ codebook, work }) => {
    const ids = codesOf(codebook).map(({ code }) => code.id);
    return work.flatMap(({ file, codings }) =>
      codings
        .filter(({ current }) => current === undefined)
        .map(({ line, code, transcript, from }) => ({
          ...{ file, line, column: 1 },
          message: `${transcript}:${from[0]} is coded "${code}", which the codebook does not have.${didYouMean(code, ids)}`,
          hint: `Put the code back, or write "formerIds: [${code}]" at the one it became.`,
        })),
    );
  },
};
