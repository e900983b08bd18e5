/** The shape of a codebook file. Whether its content makes sense is for checks/ to say. */
import * as v from 'valibot';
import type { Codebook, Theme } from '../model/codebook.js';
import { entry, fileName, id, list, number, optionalText, text } from './shapes.js';

const keyword = v.union(
  [
    text,
    entry('keyword', {
      all: list(text),
      within: number,
      weight: v.exactOptional(number),
    }),
    entry('keyword', {
      term: text,
      unless: v.exactOptional(list(text)),
      weight: v.exactOptional(number),
    }),
    entry('keyword', {
      any: v.pipe(list(text), v.minLength(1, 'Name a keyword at least.')),
      unless: v.exactOptional(list(text)),
      weight: v.exactOptional(number),
    }),
  ],
  'A keyword is a text, or {all: [words], within: N}, or {term: text, unless: [phrases], weight: N}, or {any: [texts], weight: N}.',
);

const code = entry('code', {
  id,
  name: text,
  aliases: v.optional(list(text), []),
  formerIds: v.optional(list(id), []),
  meaning: optionalText,
  meaningAsPrinted: optionalText,
  note: optionalText,
  definition: optionalText,
  include: v.optional(list(text), []),
  exclude: v.optional(list(text), []),
  examples: v.optional(list(entry('example', { text, source: optionalText })), []),
  keywords: v.optional(list(keyword), []),
  negated: v.exactOptional(
    v.picklist(
      ['counts', 'cancels'],
      'Write counts or cancels: what a keyword does where it is denied.',
    ),
  ),
  shouldMatch: v.optional(list(text), []),
  shouldNotMatch: v.optional(list(text), []),
  studies: v.optional(list(text), []),
  becomes: v.optional(list(text), []),
  status: v.optional(
    v.picklist(['draft', 'active', 'retired'], 'The status is draft, active or retired.'),
    'active',
  ),
  replacedBy: v.optional(list(id), []),
});

const theme: v.GenericSchema<unknown, Theme> = entry('theme', {
  id,
  name: text,
  aliases: v.optional(list(text), []),
  meaning: optionalText,
  definition: optionalText,
  note: optionalText,
  themes: v.optional(list(v.lazy(() => theme)), []),
  codes: v.optional(list(code), []),
});

export const codebookSchema: v.GenericSchema<unknown, Codebook> = v.pipe(
  entry('codebook', {
    codebook: id,
    version: v.optional(text, '0.1.0'),
    title: v.exactOptional(text),
    language: v.optional(text, 'en'),
    note: optionalText,
    sources: v.optional(list(entry('source', { id: text, cite: text })), []),
    learnFrom: v.exactOptional(fileName),
    themes: v.optional(list(v.lazy(() => theme)), []),
  }),
  v.transform(({ codebook, title, ...rest }) => ({
    id: codebook,
    title: title ?? codebook,
    ...rest,
  })),
);
