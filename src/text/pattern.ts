/** Patterns that people write, run in linear time. This is the one file that knows re2js. */
import { RE2JS, RE2Set } from 're2js';
import type { Place } from '../model/place.js';
import { Problem } from '../model/problem.js';

/** A stretch of a text, in UTF-16 units, half open. */
export type Range = readonly [from: number, to: number];

export interface Pattern {
  readonly source: string;
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
    source,
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

/** How many patterns one walk over a text tries: a set of very many takes more memory than it saves time. */
const together = 32;

/** Tells which of several patterns match somewhere in a text, by index, in little more time than one of them takes. */
export function whichMatch(patterns: readonly Pattern[]): (text: string) => readonly number[] {
  const count = Math.ceil(patterns.length / together);
  const blocks = Array.from({ length: count }, (_, block) => {
    const start = block * together;
    const matching = matchingIn(patterns.slice(start, start + together));
    return (text: string) => matching(text).map((index) => start + index);
  });
  return (text) => blocks.flatMap((matching) => matching(text));
}

function matchingIn(patterns: readonly Pattern[]): (text: string) => readonly number[] {
  const set = new RE2Set(RE2Set.UNANCHORED, RE2JS.CASE_INSENSITIVE);
  try {
    for (const { source } of patterns) set.add(source);
    set.compile();
    return (text) => set.match(text);
  } catch {
    // Each is small enough, and all of them are too large together.
    return (text) => patterns.flatMap((one, index) => (one.test(text) ? index : []));
  }
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
