/** A coding still rests on a retired code. */
import { codesOf } from '../model/codebook.js';
import type { Check } from './contract.js';
import { codebookWith } from './example-codebook.js';

export const retiredCodeUsed: Check = {
  id: 'retired-code-used',
  title: 'A retired code is in use',
  severity: 'error',
  on: 'codings',
  why: 'A code that was split or dropped leaves codings that only a person can place anew. Until then they count under a code that is out of use.',
  mend: 'Go through the codings with alongside recode, which asks what code each gets, or name one heir under replacedBy.',
  bad: {
    study: {
      transcripts: { s1: 'P1: He rang me back.' },
      codings: ['anna trust s1:1'],
      overwrite: {
        'codebook.yaml': codebookWith('{id: trust, name: Trust, status: retired}'),
      },
    },
    found: ['codings/anna.jsonl:1'],
  },
  good: { transcripts: { s1: 'P1: He rang me back.' }, codings: ['anna trust s1:1'] },
  find: ({ codebook, work }) => {
    const retired = new Map(
      codesOf(codebook)
        .filter(({ code }) => code.status === 'retired')
        .map(({ code }) => [code.id, code.replacedBy]),
    );
    return work.flatMap(({ coder, file, codings }) =>
      codings.flatMap(({ line, current = '', transcript, from }) => {
        const heirs = retired.get(current);
        if (!heirs) return [];
        const choice = heirs.length === 0 ? 'another code' : `one of ${heirs.join(', ')}`;
        return [
          {
            ...{ file, line, column: 1 },
            message: `${transcript}:${from[0]} is coded "${current}", which is retired.`,
            hint: `Give it ${choice}: alongside recode --code ${current} --coder ${coder} goes through all of them.`,
          },
        ];
      }),
    );
  },
};
