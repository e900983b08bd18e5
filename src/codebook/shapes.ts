/** The building blocks of our YAML schemas: they read texts as written and say plainly what is missing. */
import * as v from 'valibot';
import { didYouMean } from '../text/nearest.js';

/** A text; where a map or a list stands instead, the message says so. */
export const text = v.pipe(
  v.string('A text is expected here.'),
  v.nonEmpty('A text is expected here, and there is none.'),
);

/** A text that may be missing or left empty. */
export const optionalText = v.exactOptional(v.string('A text is expected here.'));

export const id = v.pipe(
  text,
  v.regex(
    /^[a-z0-9][a-z0-9_-]*$/,
    ({ input }) => `"${input}" is no id: use a-z, 0-9, - and _, beginning with a letter or digit.`,
  ),
);

/** A file beside this one. */
export const fileName = v.pipe(
  text,
  v.regex(
    /^[a-z0-9][\w.-]{0,99}\.txt$/i,
    ({ input }) => `"${input}" is no name of a text file beside the codebook: write examples.txt.`,
  ),
);

/** A decimal number, read from its text. */
export const number = v.pipe(
  text,
  v.regex(/^-?\d{1,9}(\.\d{1,9})?$/, 'A number is expected here.'),
  v.transform(Number),
);

export const yesOrNo = v.pipe(
  text,
  v.picklist(['true', 'false'], 'Write true or false.'),
  v.transform((word) => word === 'true'),
);

/** A list; a key with nothing behind it is an empty one. */
export function list<T>(of: v.GenericSchema<unknown, T>) {
  return v.pipe(
    v.unknown(),
    v.transform((value) => (value === '' ? [] : value)),
    v.array(of, 'A list is expected here: [one, two], or lines that begin with a dash.'),
  );
}

/** A map with these keys and no others, except `x-…`, which is anybody's to use. */
export function entry<T extends v.ObjectEntries>(noun: string, entries: T) {
  const keys = Object.keys(entries);
  return v.pipe(
    v.unknown(),
    v.transform(withoutExtensions),
    v.strictObject(entries, (issue) => explain(issue, noun, keys)),
  );
}

function withoutExtensions(value: unknown): unknown {
  if (typeof value !== 'object' || value === null) return value;
  // A list is an object to JavaScript, and none to a person.
  if (Array.isArray(value)) return null;
  return Object.fromEntries(Object.entries(value).filter(([key]) => !key.startsWith('x-')));
}

function explain(issue: v.StrictObjectIssue, noun: string, keys: readonly string[]): string {
  const key = issue.path?.at(-1)?.key;
  if (issue.expected === 'never' && typeof key === 'string') {
    return `"${key}" is no key of a ${noun}.${didYouMean(key, keys)}`;
  }
  if (issue.expected === 'Object')
    return `A ${noun} is expected here, with keys such as ${keys[0]}.`;
  return `This ${noun} has no ${issue.expected.replaceAll('"', '')}.`;
}
