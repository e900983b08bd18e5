/** Tables are to count somebody whom nobody knows. */
import { didYouMean } from '../text/nearest.js';
import type { Check } from './contract.js';
import { inSettings } from './places.js';

export const unknownConsensus: Check = {
  id: 'unknown-consensus',
  title: 'The consensus coder is not listed',
  severity: 'error',
  on: 'study',
  why: 'Tables count the codings of the coder under consensus. Where there is nobody of that id, no table can be built.',
  mend: 'Write the id of a listed coder, or list this one: alongside coder add ID.',
  bad: {
    study: { settings: 'study: Care\ncoders: [{id: anna}]\nconsensus: ana\n' },
    found: ['alongside.yaml:3'],
  },
  good: { settings: 'study: Care\ncoders: [{id: anna}]\nconsensus: anna\n' },
  find: (study) => {
    const { consensus, coders } = study.settings;
    const ids = coders.map(({ id }) => id);
    if (consensus === undefined || ids.includes(consensus)) return [];
    return [
      {
        ...inSettings(study, 'consensus'),
        message: `Tables count the codings of "${consensus}", whom the study does not list.${didYouMean(consensus, ids)}`,
        hint: `Write the id of a listed coder, or list this one: alongside coder add ${consensus}`,
      },
    ];
  },
};
