/** Two codes or themes whose names are hard to tell apart. */
import { type Codebook, codesOf, themesOf } from '../model/codebook.js';
import { fold } from '../text/fold.js';
import { stemOf } from '../text/stems.js';
import { wordsOf } from '../text/words.js';
import type { Check } from './contract.js';
import { codebookWith } from './example-codebook.js';
import { inCodebook } from './places.js';

/** In a shorter name one letter makes another word: hope and home. */
const tellingLength = 8;

export const nearDuplicateName: Check = {
  id: 'near-duplicate-name',
  title: 'Two names are nearly the same',
  severity: 'warning',
  on: 'codebook',
  why: 'A name that differs in an ending, the order of its words or one letter is read as the other one. Often it is one code that was typed twice.',
  mend: 'Rename one of the two, merge them, or list the spelling under aliases of the one that stays.',
  bad: {
    study: {
      codebook: codebookWith(
        '{id: walking-alongside, name: Walking alongside, definition: Somebody follows the pace of another.}',
        '{id: walk-alongside, name: Walk alongside, definition: Somebody goes the way with another person.}',
        '{id: negotiating, name: Negotiating, definition: People settle together who does what.}',
        '{id: negociating, name: Negociating, definition: People come to terms about the next step.}',
      ),
    },
    found: ['codebook.yaml:7', 'codebook.yaml:9'],
  },
  good: {
    codebook: codebookWith(
      '{id: phase-of-contact-1, name: Phase of contact 1, definition: The first talk with somebody new.}',
      '{id: phase-of-contact-2, name: Phase of contact 2, definition: All that comes after the first talk.}',
    ),
  },
  find: (study) => {
    const first = new Map<string, Name>();
    return namesIn(study.codebook).flatMap((here) => {
      const others = here.signs.flatMap((sign) => first.get(sign) ?? []);
      for (const sign of here.signs) if (!first.has(sign)) first.set(sign, here);
      const foreign = others.filter(({ id }) => id !== here.id);
      const [other] = foreign;
      if (!other || foreign.some(({ plain }) => plain === here.plain)) return [];
      return [
        {
          ...inCodebook(study, here.path),
          message: `"${here.name}" of "${here.id}" is nearly "${other.name}" of "${other.id}".`,
          hint: `Rename one: alongside codebook rename ${here.id} NAME   If both are one code: alongside codebook merge ${here.id} --into ${other.id}`,
        },
      ];
    });
  },
};

interface Name {
  readonly id: string;
  readonly name: string;
  readonly path: string;
  /** Capitals and hyphens aside: names that are equal in this are for another rule. */
  readonly plain: string;
  /** Two names that share one of these are nearly the same. */
  readonly signs: readonly string[];
}

function namesIn(codebook: Codebook): Name[] {
  const entries = [
    ...themesOf(codebook).map(({ theme, path }) => ({ ...theme, path })),
    ...codesOf(codebook).map(({ code, path }) => ({ ...code, path })),
  ];
  return entries.flatMap(({ id, name, aliases, path }) => [
    named({ id, name, path: `${path}.name` }, codebook.language),
    ...aliases.map((alias, index) =>
      named({ id, name: alias, path: `${path}.aliases.${index}` }, codebook.language),
    ),
  ]);
}

function named(entry: Pick<Name, 'id' | 'name' | 'path'>, language: string): Name {
  const words = wordsOf(fold(entry.name).text).map(({ form }) => form);
  const plain = words.join(' ');
  const stems = words.map((word) => stemOf(word, language)).sort();
  const shorter = plain.length < tellingLength ? [] : withoutOneLetter(plain);
  return { ...entry, plain, signs: [`stems: ${stems.join(' ')}`, plain, ...shorter] };
}

/** Two texts that differ in one letter, or in two that are swapped, have one of these in common. Numbers differ on purpose. */
function withoutOneLetter(text: string): string[] {
  return Array.from(text, (letter, at) =>
    /\d/.test(letter) ? text : text.slice(0, at) + text.slice(at + letter.length),
  );
}
