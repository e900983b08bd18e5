/** The likeliest codes of a stretch of talk, whatever the threshold: by keywords, by examples, by their definitions. */
import type { Codebook } from '../model/codebook.js';
import { codesOf } from '../model/codebook.js';
import { grouped } from '../model/grouped.js';
import type { Study } from '../model/study.js';
import { type Opinion, opinionsOf } from './like-examples.js';
import { type Likeness, likenessTo } from './likeness.js';
import { type Hit, scoreOf } from './match.js';

/** A code with the points of its keywords, what the examples say, and how much the talk is like its definition. */
export interface RankedCode {
  readonly code: string;
  readonly score: number;
  readonly opinion: Opinion | undefined;
  readonly likeness: number;
}

export type Ranking = Pick<Study, 'codebook' | 'examples'>;

/** What is suggested comes first, the highest score before all others, then the rest as it was ranked. */
export function byScore(
  suggested: readonly { readonly code: string; readonly score: number }[],
  ranked: readonly string[],
): string[] {
  const scores = new Map(suggested.map(({ code, score }) => [code, score]));
  const all = [...new Set([...ranked, ...scores.keys()])];
  return all.toSorted((a, b) => (scores.get(b) ?? 0) - (scores.get(a) ?? 0));
}

const profiles = new WeakMap<object, Likeness>();

/** Every code that has a sign in the text, the likeliest first. @param hits of the text's own keywords */
export function rankCodes(study: Ranking, text: string, hits: readonly Hit[]): RankedCode[] {
  const { codebook } = study;
  const likeness = profileOf(codebook)(text);
  const opinions = new Map(opinionsOf(study)?.(text).map((one) => [one.code, one]));
  const byCode = grouped(hits, ({ code }) => code);
  return codesOf(codebook)
    .filter(({ code }) => code.status !== 'retired')
    .map(({ code: { id } }) => ({
      code: id,
      score: scoreOf(byCode.get(id) ?? []),
      opinion: opinions.get(id),
      likeness: likeness.get(id) ?? 0,
    }))
    .filter((one) => pointsOf(one) > 0 || one.likeness > 0)
    .sort(likeliestFirst);
}

function likeliestFirst(a: RankedCode, b: RankedCode): number {
  return pointsOf(b) - pointsOf(a) || b.likeness - a.likeness || (a.code < b.code ? -1 : 1);
}

/** Below nothing where the examples find the code unlikely. */
function pointsOf({ score, opinion }: RankedCode): number {
  return score + (opinion?.leaning ?? 0);
}

function profileOf(codebook: Pick<Codebook, 'themes' | 'language'>): Likeness {
  const known = profiles.get(codebook);
  if (known) return known;
  const texts = codesOf(codebook).map(({ code }) => ({
    code: code.id,
    text: [
      code.name,
      code.meaning ?? '',
      code.definition ?? '',
      ...code.include,
      ...code.examples.map((example) => example.text),
      ...code.shouldMatch,
    ].join('\n'),
  }));
  const made = likenessTo(texts, codebook.language);
  profiles.set(codebook, made);
  return made;
}
