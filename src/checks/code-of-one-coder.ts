/** A code that one coder gives and another, who read the same talk, does not. */
import { grouped } from '../model/grouped.js';
import type { Study } from '../model/study.js';
import { listed, plural } from '../text/plural.js';
import { turnsRead } from '../text/turns-read.js';
import { codesInUse } from './codes-in-use.js';
import type { Check } from './contract.js';
import { inCodebook } from './places.js';

/** Codings: fewer may be chance. */
const enough = 3;

export const codeOfOneCoder: Check = {
  id: 'code-of-one-coder',
  title: 'A code is given by one coder only',
  severity: 'warning',
  on: 'codings',
  why: 'Two people read the same talk, and one of them never sees it: they read the definition in two ways, or one has forgotten the code. Rests in a reflexive study.',
  mend: 'Look at the codings together, then make the definition say what both mean.',
  bad: {
    study: {
      transcripts: { s1: 'P1: He rang me back.\nP2: She came.\nP3: They asked.' },
      codings: ['anna trust s1:1', 'anna trust s1:2', 'anna trust s1:3', 'ben hope s1:1'],
    },
    found: ['codebook.yaml:7'],
  },
  good: {
    transcripts: { s1: 'P1: He rang me back.\nP2: She came.\nP3: They asked.' },
    codings: ['anna trust s1:1', 'anna trust s1:2', 'anna trust s1:3', 'ben trust s1:1'],
  },
  find: (study) => {
    if (study.settings.approach === 'reflexive') return [];
    const readers = sharedTranscripts(study);
    const codings = study.work
      .flatMap((work) => work.codings)
      .filter(({ transcript }) => readers.has(transcript));
    const given = grouped(codings, ({ current }) => current);
    return codesInUse(study.codebook).flatMap(({ code, path }) => {
      const own = given.get(code.id) ?? [];
      const [coder, ...others] = new Set(own.map((coding) => coding.coder));
      if (coder === undefined || others.length > 0 || own.length < enough) return [];
      const silent = own.flatMap(({ transcript }) => readers.get(transcript) ?? []);
      const names = [...new Set(silent)].filter((one) => one !== coder);
      return [
        {
          ...inCodebook(study, `${path}.id`),
          message: `"${code.id}" is given ${plural(own.length, 'time')} by ${coder}, and never by ${listed(names)}, who read the same talk.`,
          hint: `Look at them together: alongside find --code ${code.id}   then make the definition say what both mean.`,
        },
      ];
    });
  },
};

/** The transcripts that several coders have read in, by id, with those coders. */
function sharedTranscripts({ work, transcripts }: Study): ReadonlyMap<string, readonly string[]> {
  const all = work.map((own) => ({ coder: own.coder, read: turnsRead(own) }));
  const readers = transcripts.map((transcript) => {
    const own = all.filter(({ read }) => read(transcript).places.size > 0);
    return [transcript.id, own.map(({ coder }) => coder)] as const;
  });
  return new Map(readers.filter(([, coders]) => coders.length > 1));
}
