/** A list that counts one letter or number twice. */
import { codesOf, themesOf } from '../model/codebook.js';
import type { Check } from './contract.js';
import { codebookWith } from './example-codebook.js';
import { inCodebook } from './places.js';

export const duplicateOrdinal: Check = {
  id: 'duplicate-ordinal',
  title: 'A list has one letter or number twice',
  severity: 'warning',
  on: 'codebook',
  why: 'A reference to point (f) is to two points, and often one of them was copied from elsewhere. A published list of values has (f) twice.',
  mend: 'Count anew, and mend what refers to the points behind.',
  bad: {
    study: {
      codebook: codebookWith(
        [
          'id: trust',
          'name: Trust',
          'definition: Somebody (a) relies on another, (b) tells them so, (b) comes back to them.',
          'include:',
          '  - 1. keeping a promise',
          '  - 2. coming back',
          '  - 2. asking for help',
        ].join('\n'),
      ),
    },
    found: ['codebook.yaml:8', 'codebook.yaml:12'],
  },
  good: {
    codebook: codebookWith(
      '{id: trust, name: Trust, definition: "Somebody (a) relies on another, (b) tells them, as (a) asks."}',
    ),
  },
  find: (study) => {
    const texts = [
      ...themesOf(study.codebook).map(({ theme, path }) => ({ ...theme, path })),
      ...codesOf(study.codebook).map(({ code, path }) => ({ ...code, path })),
    ].flatMap(({ definition = '', note = '', path }) => [
      { path: `${path}.definition`, ordinals: ordinalsWithin(definition) },
      { path: `${path}.note`, ordinals: ordinalsWithin(note) },
    ]);
    const inTexts = texts.flatMap(({ path, ordinals }) =>
      repeatedIn(ordinals).map(({ ordinal }) => ({ path, ordinal })),
    );
    const inLists = codesOf(study.codebook).flatMap(({ code, path }) =>
      (['include', 'exclude'] as const).flatMap((key) =>
        repeatedIn(code[key].map(ordinalBefore)).map(({ ordinal, at }) => ({
          ...{ path: `${path}.${key}.${at}`, ordinal },
        })),
      ),
    );
    return [...inTexts, ...inLists].map(({ path, ordinal }) => ({
      ...inCodebook(study, path),
      message: `The list has ${ordinal} twice.`,
      hint: 'Count anew, and mend what refers to the points behind it.',
    }));
  },
};

/** `(a)` in a running text where a point begins: behind the start, a comma, a semicolon, a full stop, `and`. */
function ordinalsWithin(text: string): (string | undefined)[] {
  if (!text.includes('(')) return [];
  return [...text.matchAll(/(?:^|[,;:.]\s|\b(?:and|or)\s)\(([a-z]|\d{1,2})\)/g)].map(
    ([, sign]) => `(${sign})`,
  );
}

function ordinalBefore(line: string): string | undefined {
  return /^(?:\(([a-z]|\d{1,2})\)|([a-z]|\d{1,2})[.)])\s/.exec(line)?.[0].trim();
}

function repeatedIn(ordinals: readonly (string | undefined)[]) {
  return ordinals.flatMap((ordinal, at) =>
    ordinal !== undefined && ordinals.indexOf(ordinal) < at ? [{ ordinal, at }] : [],
  );
}
