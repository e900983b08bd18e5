/** Codes that are each other's heirs. */
import { codesOf } from '../model/codebook.js';
import type { Check } from './contract.js';
import { codebookWith } from './example-codebook.js';
import { leadsBack } from './leads-back.js';
import { inCodebook } from './places.js';

export const heirsInACircle: Check = {
  id: 'heirs-in-a-circle',
  title: 'Heirs lead round in a circle',
  severity: 'error',
  on: 'codebook',
  why: 'Codings follow a retired code to its heir. Where the way leads back, they count for a code that nobody can give.',
  mend: 'Say which of them is in use: give it the status active and take its replacedBy away.',
  bad: {
    study: {
      codebook: codebookWith(
        '{id: trust, name: Trust, status: retired, replacedBy: [faith]}',
        '{id: faith, name: Faith, status: retired, replacedBy: [trust]}',
        '{id: hope, name: Hope, status: retired, replacedBy: [trust]}',
      ),
    },
    found: ['codebook.yaml:6', 'codebook.yaml:7'],
  },
  good: {
    codebook: codebookWith(
      '{id: trust, name: Trust, definition: Somebody can rely on another person.}',
      '{id: faith, name: Faith, status: retired, replacedBy: [trust]}',
    ),
  },
  find: (study) => {
    const codes = codesOf(study.codebook).filter(({ code }) => code.status === 'retired');
    const heirs = new Map(codes.map(({ code }) => [code.id, code.replacedBy]));
    return codes.flatMap(({ code, path }) => {
      if (!leadsBack(code.id, heirs)) return [];
      return [
        {
          ...inCodebook(study, `${path}.replacedBy`),
          message: `The heirs of "${code.id}" (${code.replacedBy.join(', ')}) lead back to it.`,
          hint: `Say which code is in use. If it is this one: alongside codebook restore ${code.id}`,
        },
      ];
    });
  },
};
