/** A code that nobody has given, though all the talk is read. */
import { orderOf } from '../text/turns.js';
import { turnsRead } from '../text/turns-read.js';
import { codesInUse } from './codes-in-use.js';
import type { Check } from './contract.js';
import { inCodebook } from './places.js';

export const unusedCode: Check = {
  id: 'unused-code',
  title: 'A code is given to no words',
  severity: 'warning',
  on: 'codings',
  why: 'Either nobody here speaks of it, which is a finding to report, or coders do not see where it fits. Speaks up once every turn is marked as read.',
  mend: 'Look for it once more with alongside find, or retire it; where its absence is a result, turn this rule off.',
  bad: {
    study: {
      transcripts: { s1: 'P1: He rang me back.' },
      codings: ['anna trust s1:1', 'anna pace s1:1'],
      overwrite: {
        'codings/ben.jsonl':
          '{"act":"seen","id":"01KEXZ599B4Y9ZK5T4MG6NGW44","transcript":"s1","turns":[1,1],"at":"2026-11-22T10:00:00Z"}\n',
      },
    },
    found: ['codebook.yaml:8'],
  },
  good: {
    transcripts: { s1: 'P1: He rang me back.' },
    codings: ['anna trust s1:1'],
  },
  find: (study) => {
    const { transcripts, work } = study;
    const codings = work.flatMap((own) => own.codings);
    const given = new Set(codings.map(({ current }) => current));
    const readers = work.map(turnsRead);
    const isRead = transcripts.every((transcript) => {
      const marked = readers.map((read) => read(transcript)).filter(({ assumed }) => !assumed);
      const places = new Set(marked.flatMap((read) => [...read.places]));
      return places.size === orderOf(transcript).turns.length;
    });
    // A coding whose code is unknown may be one of the code that seems unused.
    if (!isRead || codings.length === 0 || given.has(undefined)) return [];
    return codesInUse(study.codebook)
      .filter(({ code }) => code.status === 'active' && !given.has(code.id))
      .map(({ code, path }) => ({
        ...inCodebook(study, `${path}.id`),
        message: `Every turn is marked as read, and nobody has given "${code.id}".`,
        hint: `See where it could be: alongside suggest --code ${code.id}   If it is not needed: alongside codebook retire ${code.id}`,
      }));
  },
};
