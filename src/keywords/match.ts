/** Finding a codebook's keywords in a turn. */
import type { Learned } from '../model/suggestion.js';
import { type Folded, fold, unfold } from '../text/fold.js';
import { denials } from '../text/negation.js';
import { countWords, wordsOf } from '../text/words.js';
import { findPhrases, type Occurrences, signsIn } from './find-phrases.js';
import type { Matcher, SoughtKeyword } from './matcher.js';
import { findTogether } from './together.js';

/** One place where a keyword was found. */
export interface Hit {
  readonly code: string;
  /** As the codebook writes it. */
  readonly keyword: string;
  /** The same for every spelling that finds the same words; they count once. */
  readonly sense: string;
  /** UTF-16 units of the turn's text, half open. */
  readonly from: number;
  readonly to: number;
  readonly points: number;
  /** What people's answers have made of the points; absent where there are none. */
  readonly learned?: Learned;
}

/** Units of the folded text. */
interface Place {
  readonly from: number;
  readonly to: number;
}

/** The hits in one turn, in the order of the text, then of codes and keywords. Hits of one keyword do not overlap. */
export function matchTurn(matcher: Matcher, text: string): Hit[] {
  const folded = fold(text);
  const words = wordsOf(folded.text);
  const signs = signsIn(matcher.phrases, words);
  const required = findPhrases(matcher.phrases, words, signs);
  const isDenied = denials(folded.text, matcher.language);
  const possible = [...required.keys()].flatMap((sense) => matcher.byPhrase.get(sense) ?? []);
  possible.push(...matcher.patternsIn(folded.cased));
  const wanted = new Set(possible.flatMap(alsoSought));
  const isWanted = (sense: string) => wanted.has(sense);
  const others = wanted.size > 0 ? findPhrases(matcher.others, words, signs, isWanted) : none;
  const found = others.size === 0 ? required : new Map([...required, ...others]);
  return possible
    .flatMap((keyword) => hitsOf(keyword, isDenied, folded, found))
    .sort(inReadingOrder);
}

const none: Occurrences = new Map();

/** The senses of what has to be found beside the phrase that the keyword was looked for by. */
function alsoSought({ sought, unless }: SoughtKeyword): string[] {
  const members = sought.kind === 'together' ? sought.members : [];
  return [...members, ...unless].map(({ sense }) => sense);
}

/** The points of some hits of one code: each sense counts once, at its best. */
export function scoreOf(hits: readonly Hit[]): number {
  const [first] = hits;
  if (first && hits.length === 1) return first.points;
  const best = new Map<string, number>();
  for (const { sense, points } of hits) best.set(sense, Math.max(points, best.get(sense) ?? 0));
  return [...best.values()].reduce((sum, points) => sum + points, 0);
}

function hitsOf(
  keyword: SoughtKeyword,
  isDenied: (at: number) => boolean,
  folded: Folded,
  found: Occurrences,
): Hit[] {
  const { code, sense, weight, countsNegated } = keyword;
  const places = keyword.unless.reduce(
    (left, { sense }) => withoutOverlaps(left, found.get(sense) ?? []),
    placesOf(keyword, folded, found),
  );
  return places.flatMap((place) => {
    if (!countsNegated && isDenied(place.from)) return [];
    const [from, to] = unfold(folded, [place.from, place.to]);
    const points = basePoints(keyword, folded, place) * weight;
    return { code, keyword: keyword.keyword, sense, from, to, points };
  });
}

/** Where one keyword was found, its exceptions not yet looked at. */
export function placesOf(
  { sought }: Pick<SoughtKeyword, 'sought'>,
  { cased }: Folded,
  found: Occurrences,
): readonly Place[] {
  switch (sought.kind) {
    case 'phrase':
      return found.get(sought.phrase.sense) ?? [];
    case 'together':
      return findTogether(sought, found);
    case 'pattern':
      // Capitals stay for patterns: case does not count for them unless they ask for it.
      return sought.pattern.find(cased).map(([from, to]) => ({ from, to }));
  }
}

/** A word is a weak sign, several words a strong one; a pattern counts by what it found. */
function basePoints({ sought }: SoughtKeyword, { text }: Folded, { from, to }: Place): number {
  switch (sought.kind) {
    case 'phrase':
      return sought.phrase.signs.length > 1 ? 2 : 1;
    case 'together':
      return 2;
    case 'pattern':
      return countWords(text.slice(from, to)) > 1 ? 2 : 1;
  }
}

/** Both lists run from left to right without overlaps of their own, so one walk is enough. */
function withoutOverlaps(places: readonly Place[], blockers: readonly Place[]): readonly Place[] {
  let next = 0;
  return places.filter(({ from, to }) => {
    while ((blockers[next]?.to ?? Number.POSITIVE_INFINITY) <= from) next += 1;
    return (blockers[next]?.from ?? Number.POSITIVE_INFINITY) >= to;
  });
}

function inReadingOrder(a: Hit, b: Hit): number {
  return a.from - b.from || a.to - b.to || compare(a.code, b.code) || compare(a.keyword, b.keyword);
}

function compare(a: string, b: string): number {
  return a < b ? -1 : Number(a > b);
}
