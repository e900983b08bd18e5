/** The codebook cannot be read. */
import type { Check } from './contract.js';
import { codebookWith } from './example-codebook.js';

export const codebookNotValid: Check = {
  id: 'codebook-not-valid',
  title: 'The codebook cannot be read',
  severity: 'error',
  on: 'files',
  why: 'Without a codebook nobody can say what a coding means, so most other rules rest until it is mended.',
  mend: 'Mend the line: indent with spaces, close quotation marks, give each key once, use known keys.',
  bad: {
    study: {
      codebook: codebookWith('id: trust\nname: Trust\ndefintion: The speaker relies on somebody.'),
    },
    found: ['codebook.yaml:8'],
  },
  good: {},
  find: ({ faults }) => faults.filter(({ of }) => of === 'codebook'),
};
