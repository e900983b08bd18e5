/** The likeliest codes of a stretch of talk, whatever the threshold: by keywords, by examples, by their definitions. */
import type { Codebook } from '../model/codebook.js';
import { codesOf } from '../model/codebook.js';
import { grouped } from '../model/grouped.js';
import type { Study } from '../model/study.js';
import { exampleLeanings } from './like-examples.js';
import { type Likeness, likenessTo } from './likeness.js';
import { type Hit, scoreOf } from './match.js';

/** A code with the points of its keywords, how the examples lean, and how much the talk is like its definition. */
export interface RankedCode {
  readonly code: string;
  readonly score: number;
  /** In points, below nothing too; 0 where there are no examples. */
  readonly leaning: number;
  readonly likeness: number;
}

export type Ranking = Pick<Study, 'codebook' | 'examples'>;

const profiles = new WeakMap<object, Likeness>();

/** Every code that has a sign in the text, the likeliest first. @param hits of the text's own keywords */
export function rankCodes(study: Ranking, text: string, hits: readonly Hit[]): RankedCode[] {
  const { codebook } = study;
  const likeness = profileOf(codebook)(text);
  const leanings = exampleLeanings(study)?.(text);
  const byCode = grouped(hits, ({ code }) => code);
  return codesOf(codebook)
    .filter(({ code }) => code.status !== 'retired')
    .map(({ code: { id } }) => ({
      code: id,
      score: scoreOf(byCode.get(id) ?? []),
      leaning: leanings?.get(id) ?? 0,
      likeness: likeness.get(id) ?? 0,
    }))
    .filter(({ score, leaning, likeness }) => score > 0 || leaning > 0 || likeness > 0)
    .sort(likeliestFirst);
}

function likeliestFirst(a: RankedCode, b: RankedCode): number {
  const points = b.score + b.leaning - a.score - a.leaning;
  return points || b.likeness - a.likeness || (a.code < b.code ? -1 : 1);
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
