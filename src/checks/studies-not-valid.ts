/** The list of publications cannot be read. */
import type { Check } from './contract.js';

export const studiesNotValid: Check = {
  id: 'studies-not-valid',
  title: 'The list of publications cannot be read',
  severity: 'error',
  on: 'files',
  why: 'The tables of a synthesis are made from studies.yaml; none of them can be built until it is mended.',
  mend: 'Mend the line: each publication needs a ref of its own, its authors and a year; use known keys.',
  bad: {
    study: {
      overwrite: {
        'studies.yaml': [
          'studies:',
          '  - {ref: 17, authors: [Lind], year: 2004}',
          '  - ref: 18',
          '    authors: [Moe, Ruud]',
          '    year: 2010',
          '    metod: [interviews]',
        ].join('\n'),
      },
    },
    found: ['studies.yaml:6'],
  },
  good: {
    overwrite: { 'studies.yaml': 'studies:\n  - {ref: 17, authors: [Lind], year: 2004}\n' },
  },
  find: ({ faults }) => faults.filter(({ of }) => of === 'studies'),
};
