/** Patterns that people write, run in linear time. This is the one file that knows re2js. */
import { RE2JS } from 're2js';
import type { Place } from '../model/place.js';
import { Problem } from '../model/problem.js';

/** A stretch of a text, in UTF-16 units, half open. */
export type Range = readonly [from: number, to: number];

export interface Pattern {
  /** True where the pattern matches somewhere in the text. */
  test(text: string): boolean;
  /** Every match from left to right, none overlapping, none empty. */
  find(text: string): Range[];
}

/**
 * Compiles a pattern in RE2 syntax, which has no look-around and no back-references and so cannot hang.
 * Case does not count; `(?-i)` in front makes it count.
 * @throws Problem when the pattern does not compile
 */
export function compilePattern(source: string, where?: Place): Pattern {
  const compiled = compile(source, where);
  return {
    test: (text) => compiled.test(text),
    find: (text) => {
      // Most texts hold no match, and to say so is quicker than to look for its place.
      if (!compiled.test(text)) return [];
      const matcher = compiled.matcher(text);
      const ranges: Range[] = [];
      while (matcher.find()) {
        if (matcher.end() > matcher.start()) ranges.push([matcher.start(), matcher.end()]);
      }
      return ranges;
    },
  };
}

function compile(source: string, where: Place | undefined): RE2JS {
  try {
    return RE2JS.compile(source, RE2JS.CASE_INSENSITIVE);
  } catch (error) {
    if (!(error instanceof Error)) throw error;
    throw new Problem({
      what: `The pattern /${source}/ cannot be used: ${reason(error.message)}.`,
      next: 'Patterns follow RE2 syntax: no look-around, no back-references. Put a backslash before a sign meant as itself, as in \\( or \\?.',
      ...(where && { where }),
    });
  }
}

/** re2js prefixes every reason with the same words. */
function reason(message: string): string {
  return message.replace(/^error parsing regexp: /, '');
}

/** Constructs that need a search which may take for ever, each with its name. */
const searching: readonly (readonly [sign: RegExp, name: string])[] = [
  [/^\\[1-9k]/, 'a back-reference'],
  [/^\(\?<?[=!]/, 'look-around'],
  [/^\(\?>/, 'an atomic group'],
  [/^[*+?}]\+/, 'a possessive repeat'],
];

/** The first construct of a pattern that cannot be run in linear time, in words; undefined where all can. */
export function notLinear(source: string): string | undefined {
  let inClass = false;
  for (let at = 0; at < source.length; at += 1) {
    const next = source.slice(at, at + 4);
    const found = inClass ? undefined : searching.find(([sign]) => sign.test(next));
    if (found) return found[1];
    if (next.startsWith('\\')) at += 1;
    else if (next.startsWith('[')) inClass = true;
    else if (next.startsWith(']')) inClass = false;
  }
  return undefined;
}
