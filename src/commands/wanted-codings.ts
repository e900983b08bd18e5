/** What `find` and `matrix --where` ask for, with its names looked up. */
import type { CodingFilter } from '../coding/select-codings.js';
import type { VoicesAsked } from '../coding/select-voices.js';
import type { How } from '../model/act.js';
import { Problem } from '../model/problem.js';
import type { Study } from '../model/study.js';

/** As somebody typed it; each list takes either of its names. */
export interface Asked extends VoicesAsked {
  readonly code?: readonly string[];
  readonly how?: How;
  readonly words?: readonly string[];
  readonly exact?: boolean;
}

/** @throws Problem at the first name that the study does not know */
export async function filterFor(study: Study, asked: Asked): Promise<CodingFilter> {
  const [{ codesMeant }, { voicesAsked }, { exactFinder, wordFinder }] = await Promise.all([
    import('../codebook/codes-meant.js'),
    import('../coding/select-voices.js'),
    import('../keywords/find-words.js'),
  ]);
  const { code, how, exact, words = [] } = asked;
  const voices = voicesAsked(study, asked);
  return {
    ...(code && { codes: codesMeant(study, code) }),
    ...(how && { how }),
    ...(voices && { voices }),
    ...(words.length > 0 && {
      words: (language) =>
        words.map((word) => (exact ? exactFinder(word) : wordFinder(word, language))),
    }),
  };
}

const lists = ['code', 'speaker', 'role', 'session', 'transcript'] as const;
const keys = [...lists, 'attribute', 'how', 'words', 'exact'];

/** Reads `role=participant`, `attribute=age=old`, `how=by-hand`, `words=left a note`. @throws Problem */
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
    ...(of('exact').length > 0 && { exact: true, words: [...of('words'), ...of('exact')] }),
  };
}

async function pair(text: string): Promise<readonly [key: string, value: string]> {
  const at = text.indexOf('=');
  const key = text.slice(0, Math.max(0, at));
  const value = text.slice(at + 1);
  if (keys.includes(key) && value !== '') return [key, value];
  const { didYouMean } = await import('../text/nearest.js');
  throw new Problem({
    what:
      at < 1
        ? `--where takes a key and a value, and "${text}" is none.`
        : `--where knows no "${key}".${didYouMean(key, keys)}`,
    next: `Write it as ${keys.join('=…, ')}=… ; "alongside find --help" says what each means.`,
  });
}

/** `key=value`; the first equals sign parts them. @throws Problem where there is none */
export function attributeAsked(value: string): readonly [key: string, value: string] {
  const at = value.indexOf('=');
  if (at > 0) return [value.slice(0, at), value.slice(at + 1)];
  throw new Problem({
    what: `"${value}" is no attribute with its value.`,
    next: 'A key and a value are expected: age=old.',
  });
}

function howAsked(value: string): How {
  if (value === 'by-hand' || value === 'by-keyword') return value;
  throw new Problem({
    what: `No coding came about "${value}".`,
    next: 'Choose by-hand or by-keyword.',
  });
}
