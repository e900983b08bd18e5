/** Reads studies.yaml: the publications that a synthesis rests on. */
import * as v from 'valibot';
import { type Parsed, parseYaml } from '../codebook/parse.js';
import { entry, id, list, optionalText, text } from '../codebook/shapes.js';
import type { Literature } from '../model/publication.js';
import { studiesFile } from './folder.js';

const words = {
  theme: text,
  meanings: v.optional(list(text), []),
  codes: v.optional(list(id), []),
  relation: v.optional(
    v.picklist(['reciprocal', 'refutational'], 'The relation is reciprocal or refutational.'),
    'reciprocal',
  ),
};

const theme = entry('theme', {
  ...words,
  group: optionalText,
  themes: v.optional(list(entry('theme', words)), []),
});

const publication = entry('publication', {
  ref: text,
  authors: v.pipe(list(text), v.nonEmpty('Somebody wrote this: name at least one author.')),
  year: text,
  reference: optionalText,
  question: optionalText,
  questionAsPrinted: optionalText,
  method: v.optional(list(text), []),
  participants: v.optional(list(text), []),
  perspective: optionalText,
  lead: optionalText,
  themes: v.optional(list(theme), []),
  gaps: v.optional(
    list(
      v.picklist(
        ['question', 'method', 'participants', 'perspective', 'themes'],
        'A gap is one of: question, method, participants, perspective, themes.',
      ),
    ),
    [],
  ),
  note: optionalText,
});

const outside = entry('reference', {
  ref: text,
  reference: optionalText,
  codes: v.optional(list(id), []),
});

const literatureSchema: v.GenericSchema<unknown, Literature> = v.pipe(
  entry('list of publications', {
    studies: v.pipe(
      list(publication),
      v.check(
        (publications) => new Set(publications.map(({ ref }) => ref)).size === publications.length,
        'Two publications have the same ref: each needs one of its own.',
      ),
    ),
    outside: v.optional(list(outside), []),
  }),
  v.transform(({ studies, outside }) => ({ publications: studies, outside })),
);

export function parseLiterature(content: string): Parsed<Literature> {
  return parseYaml(content, studiesFile, literatureSchema);
}
