/** What `find` and `matrix --where` ask for, with its names looked up. */
import type { Query } from '../coding/query.js';
import type { CodingFilter } from '../coding/select-codings.js';
import type { VoicesAsked } from '../coding/select-voices.js';
import type { How } from '../model/act.js';
import { Problem } from '../model/problem.js';
import type { Study } from '../model/study.js';
import { attributeAsked, howAsked } from './wanted-terms.js';

/** As somebody typed it; each list takes either of its names. */
export interface Asked extends VoicesAsked {
  readonly code?: readonly string[];
  readonly how?: How;
  /** Words, or questions with operators and fields; all must hold. */
  readonly words?: readonly string[];
  /** Letters as they stand. */
  readonly exact?: readonly string[];
}

/** @throws Problem at the first name that the study does not know, or where a question cannot be read */
export async function filterFor(study: Study, asked: Asked): Promise<CodingFilter> {
  const [{ codesMeant }, { voicesAsked }, { allOf }] = await Promise.all([
    import('../codebook/codes-meant.js'),
    import('../coding/select-voices.js'),
    import('../coding/query.js'),
  ]);
  const { code, how, exact = [], words = [] } = asked;
  const voices = voicesAsked(study, asked);
  const questions = words.length + exact.length > 0 ? await questionsFor(study, words, exact) : [];
  return {
    ...(code && { codes: codesMeant(study, code) }),
    ...(how && { how }),
    ...(voices && { voices }),
    ...(questions.length > 0 && { query: allOf(questions) }),
  };
}

async function questionsFor(
  study: Study,
  words: readonly string[],
  exact: readonly string[],
): Promise<readonly Query[]> {
  const [{ readQuery }, { meaningIn }] = await Promise.all([
    import('../coding/read-query.js'),
    import('./wanted-terms.js'),
  ]);
  const meaning = await meaningIn(study);
  const letters = exact.map((one) => meaning(one, 'exact'));
  return words.length > 0 ? [...letters, readQuery(words, meaning)] : letters;
}

const lists = ['code', 'speaker', 'role', 'session', 'transcript'] as const;
const keys = [...lists, 'attribute', 'how', 'words', 'exact'];

/**
 * Reads `role=participant`, `attribute=age=old`, `how=by-hand`, `words=left a note`, or a question as find
 * takes it: `code:availing NOT hope`.
 * @throws Problem
 */
export async function askedWhere(where: readonly string[]): Promise<Asked> {
  const pairs = await Promise.all(where.map(pair));
  const of = (key: string) => pairs.filter(([name]) => name === key).map(([, value]) => value);
  const named = lists.filter((key) => of(key).length > 0).map((key) => [key, of(key)] as const);
  const attribute = of('attribute').map(attributeAsked);
  const [how] = of('how').map(howAsked);
  return {
    ...Object.fromEntries(named),
    ...(attribute.length > 0 && { attribute }),
    ...(how && { how }),
    ...(of('words').length > 0 && { words: of('words') }),
    ...(of('exact').length > 0 && { exact: of('exact') }),
  };
}

async function pair(text: string): Promise<readonly [key: string, value: string]> {
  const { isQuery } = await import('../coding/query-tokens.js');
  if (isQuery(text)) return ['words', text];
  const at = text.indexOf('=');
  const key = text.slice(0, Math.max(0, at));
  const value = text.slice(at + 1);
  if (keys.includes(key) && value !== '') return [key, value];
  const { didYouMean } = await import('../text/nearest.js');
  throw new Problem({
    what:
      at < 1
        ? `--where takes a key and a value or a question of find, and "${text}" is neither.`
        : `--where knows no "${key}".${didYouMean(key, keys)}`,
    next: `Write it as ${keys.join('=…, ')}=… or like "code:… NOT role:…"; "alongside find --help" says what each means.`,
  });
}
