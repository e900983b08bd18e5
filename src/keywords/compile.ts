/** From a codebook to a matcher. */
import {
  type Codebook,
  codesOf,
  keywordsOf,
  type OneKeyword,
  type PlacedCode,
} from '../model/codebook.js';
import { grouped } from '../model/grouped.js';
import { Problem } from '../model/problem.js';
import { whichMatch } from '../text/pattern.js';
import type { KeywordProblem, Matcher, SoughtKeyword } from './matcher.js';
import { amongPhrases, phraseIndex, type Rareness } from './phrase-index.js';
import { nameOf, readKeyword } from './read-keyword.js';
import type { Phrase } from './vocabulary.js';

type Keywords = Pick<Codebook, 'themes' | 'language'>;

const matchers = new WeakMap<Keywords, Matcher>();

/**
 * Compiles the keywords of every code that is not retired. Those that cannot be used are listed as
 * problems. Codebooks are read-only, so each is compiled once.
 */
export function compileMatcher(codebook: Keywords): Matcher {
  const known = matchers.get(codebook) ?? compile(codebook);
  matchers.set(codebook, known);
  return known;
}

function compile(codebook: Keywords): Matcher {
  const { language } = codebook;
  const placed = codesOf(codebook).filter(({ code }) => code.status !== 'retired');
  const compiled = placed.flatMap((code) => compileCode(code, language));
  const keywords = compiled.filter((one): one is SoughtKeyword => 'sought' in one);
  const phrases = phrasesOf(keywords);
  const among = amongPhrases(phrases, language);
  const byPhrase = grouped(keywords, (keyword) => requiredPhrase(keyword, among.rareness));
  const index = (isRequired: boolean) =>
    phraseIndex(
      phrases.filter(({ sense }) => byPhrase.has(sense) === isRequired),
      language,
      among,
    );
  const problems = compiled.filter((one): one is KeywordProblem => 'message' in one);
  return {
    language,
    codes: new Map(
      placed.flatMap(({ code }) =>
        [code.id, ...code.formerIds].map((id) => [id, code.id] as const),
      ),
    ),
    keywords,
    problems,
    phrases: index(true),
    others: index(false),
    byPhrase,
    patternsIn: patternFinder(keywords),
  };
}

function patternFinder(keywords: readonly SoughtKeyword[]): Matcher['patternsIn'] {
  const patterns = keywords.flatMap((keyword) => {
    const { sought } = keyword;
    return sought.kind === 'pattern' ? [{ keyword, pattern: sought.pattern }] : [];
  });
  const matching = whichMatch(patterns.map(({ pattern }) => pattern));
  return (cased) => matching(cased).flatMap((index) => patterns[index]?.keyword ?? []);
}

function compileCode(
  { code, path }: PlacedCode,
  language: string,
): (SoughtKeyword | KeywordProblem)[] {
  const shared = { code: code.id, countsNegated: code.negated === 'counts' };
  return keywordsOf(code).map((one) =>
    compileKeyword(one.keyword, { ...shared, path: `${path}.${one.path}` }, language),
  );
}

function compileKeyword(
  keyword: OneKeyword,
  place: Pick<SoughtKeyword, 'code' | 'path' | 'countsNegated'>,
  language: string,
): SoughtKeyword | KeywordProblem {
  const named = { ...place, keyword: nameOf(keyword) };
  try {
    return { ...named, ...readKeyword(keyword, language) };
  } catch (error) {
    if (!(error instanceof Problem)) throw error;
    return { ...named, message: error.details.what, hint: error.details.next };
  }
}

/** Every phrase that has to be found, each sense once. */
function phrasesOf(keywords: readonly SoughtKeyword[]): Phrase[] {
  const all = keywords.flatMap(({ sought, unless }) => {
    if (sought.kind === 'phrase') return [sought.phrase, ...unless];
    return sought.kind === 'together' ? [...sought.members, ...unless] : unless;
  });
  return [...new Map(all.map((phrase) => [phrase.sense, phrase])).values()];
}

/** Of several together the rarest, so that seldom any of them is looked for in vain. */
function requiredPhrase({ sought }: SoughtKeyword, rareness: Rareness): string | undefined {
  if (sought.kind === 'phrase') return sought.phrase.sense;
  if (sought.kind === 'pattern') return undefined;
  const each = sought.members.map(({ signs }) => Math.max(...signs.map(rareness)));
  return sought.members[each.indexOf(Math.max(...each))]?.sense;
}
