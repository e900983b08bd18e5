/** A log belongs to nobody whom the study lists. */
import { didYouMean } from '../text/nearest.js';
import type { Check } from './contract.js';
import { inSettings } from './places.js';

export const unknownCoder: Check = {
  id: 'unknown-coder',
  title: 'A coder is not listed',
  severity: 'error',
  on: 'study',
  why: 'A name typed in another way would make one coder two, and hide codings from tables and agreement.',
  mend: 'List the coder (alongside coder add ID), or rename the log to a coder who is listed.',
  bad: {
    study: {
      settings: 'study: Care\ncoders:\n  - id: anna\n',
      overwrite: { 'codings/ana.jsonl': '' },
    },
    found: ['alongside.yaml:2'],
  },
  good: {
    settings: 'study: Care\ncoders:\n  - id: anna\n',
    overwrite: { 'codings/anna.jsonl': '' },
  },
  find: (study) => {
    const { settings, work } = study;
    const listed = settings.coders.map(({ id }) => id);
    return work
      .filter(({ coder }) => !listed.includes(coder))
      .map(({ coder, file }) => ({
        ...inSettings(study, 'coders'),
        message: `${file} holds codings of "${coder}", whom the study does not list.${didYouMean(coder, listed)}`,
        hint: `Add them: alongside coder add ${coder}`,
      }));
  },
};
