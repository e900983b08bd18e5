/** Reading one keyword of a codebook: what it looks for, what cancels it, what it weighs. */
import type { OneKeyword, WordsTogether } from '../model/codebook.js';
import { Problem } from '../model/problem.js';
import { compilePattern } from '../text/pattern.js';
import type { Sought, SoughtKeyword } from './matcher.js';
import { readPhrase } from './phrase.js';

/** A keyword without its place in the codebook. */
type Read = Pick<SoughtKeyword, 'sense' | 'sought' | 'unless' | 'weight'>;

/**
 * Reads a keyword.
 * @throws Problem when it cannot be used
 */
export function readKeyword(keyword: OneKeyword, language: string): Read {
  if (typeof keyword === 'string') return { ...readTerm(keyword, language), unless: [], weight: 1 };
  const weight = readWeight(keyword);
  if ('all' in keyword) return { ...readTogether(keyword, language), unless: [], weight };
  const unless = (keyword.unless ?? []).map((phrase) => readPhrase(phrase, language));
  return { ...readTerm(keyword.term, language), unless, weight };
}

/** A keyword's name in lists and logs: as the codebook writes it, without exceptions and weight. */
export function nameOf(keyword: OneKeyword): string {
  if (typeof keyword === 'string') return keyword;
  if ('term' in keyword) return keyword.term;
  return `${keyword.all.join(' + ')} within ${keyword.within}`;
}

type Term = Pick<Read, 'sense' | 'sought'>;

function readTerm(written: string, language: string): Term {
  if (written.startsWith('/')) return readPattern(written);
  const phrase = readPhrase(written, language);
  return { sense: phrase.sense, sought: { kind: 'phrase', phrase } };
}

function readPattern(written: string): Term {
  if (written.length < 3 || !written.endsWith('/')) {
    throw new Problem({
      what: `"${written}" starts like a pattern and does not end like one.`,
      next: 'Write a pattern between two slashes: /side by side|shoulder to shoulder/',
    });
  }
  const sought: Sought = { kind: 'pattern', pattern: compilePattern(written.slice(1, -1)) };
  return { sense: written, sought };
}

function readTogether({ all, within }: WordsTogether, language: string): Term {
  if (all.length < 2 || !Number.isInteger(within) || within < 1) {
    throw new Problem({
      what: `"${all.join(', ')}" within ${within} names no words that could stand together.`,
      next: 'Write at least two words and a whole number of words: {all: [hope, dream], within: 8}',
    });
  }
  const members = all.map((word) => readPhrase(word, language));
  const sense = members.map((member) => member.sense).sort();
  return { sense: sense.join(' + '), sought: { kind: 'together', members, within } };
}

function readWeight({ weight = 1 }: { readonly weight?: number }): number {
  if (Number.isFinite(weight) && weight > 0) return weight;
  throw new Problem({
    what: `A keyword cannot weigh ${weight}.`,
    next: 'A weight is a number above 0, as in {term: companion, weight: 2}.',
  });
}
