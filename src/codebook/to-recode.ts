/** What a changed codebook leaves to review: codings that a person must place anew, or say that they still hold. */
import { type Code, type Codebook, codesOf } from '../model/codebook.js';
import type { Coding } from '../model/coding.js';
import { Problem } from '../model/problem.js';
import type { CoderWork, Study } from '../model/study.js';
import { definitionHash } from './content.js';
import { codeNamed } from './lookup.js';

/**
 * `split`: its code was retired in favour of several; `retired`: of none; `definition`: what the code means
 * was changed since; `unknown`: the codebook has no such code.
 */
export type RecodeReason = 'split' | 'retired' | 'definition' | 'unknown';

export interface ToRecode {
  readonly coding: Coding;
  readonly reason: RecodeReason;
  /** The code it counts for; absent where the codebook has none. */
  readonly code?: Code;
  /** That code as it was when the coding was made, where a copy is kept. */
  readonly was?: Code;
}

/** The codebook that was kept under a hash. */
export type KeptCodebook = (hash: string) => Codebook | undefined;

/** Coder by coder, in the order of their codings. Withdrawn words are nobody's to review. */
export function codingsToRecode(
  { codebook, work }: Pick<Study, 'codebook' | 'work'>,
  kept: KeptCodebook,
): readonly ToRecode[] {
  const codes = new Map(codesOf(codebook).map(({ code }) => [code.id, code]));
  return work.flatMap(({ codings }) =>
    codings
      .filter(({ anchor }) => anchor.state !== 'withdrawn')
      .flatMap((coding) => toRecode(coding, codes, kept) ?? []),
  );
}

function toRecode(
  coding: Coding,
  codes: ReadonlyMap<string, Code>,
  kept: KeptCodebook,
): ToRecode | undefined {
  const code = codes.get(coding.current ?? '');
  if (!code) return { coding, reason: 'unknown' };
  if (code.status === 'retired') {
    return { coding, code, reason: code.replacedBy.length > 0 ? 'split' : 'retired' };
  }
  if (!coding.drifted) return undefined;
  // A merged coding counts for its heir, and was made by what the merged code says.
  const made = codes.get(coding.code) ?? code;
  const then = kept(coding.codebook);
  const [was, wasMade] = [then && asItWas(then, code), then && asItWas(then, made)];
  const isNew = was ? differ(was, code) : wasMade === undefined && isChanged(coding, made);
  if (!isNew && !(wasMade && differ(wasMade, made))) return undefined;
  return { coding, code, reason: 'definition', ...(was && { was }) };
}

/** Without a copy of the codebook of that time, only the hash tells. */
function isChanged({ definition }: Coding, made: Code): boolean {
  return definition !== definitionHash(made);
}

function asItWas(then: Codebook, code: Code): Code | undefined {
  const codes = codesOf(then).map((placed) => placed.code);
  return (
    codes.find(({ id }) => id === code.id) ?? codes.find(({ id }) => code.formerIds.includes(id))
  );
}

/** Another name alone asks nobody to decide anew; neither do line breaks. */
function differ(a: Code, b: Code): boolean {
  return decidesBy(a) !== decidesBy(b);
}

function decidesBy({ definition = '', include, exclude }: Code): string {
  return JSON.stringify([definition, ...include, '', ...exclude]).replace(/(?:\s|\\n)+/g, ' ');
}

/** Which codings a person means. */
export interface Asked {
  /** Ids, or beginnings of ids. */
  readonly ids: readonly string[];
  /** All of this code, by its id or name. */
  readonly code?: string;
}

/**
 * Those of one coder that are asked for.
 * @throws Problem where an id is not on this coder's list, or nothing of the code is
 */
export function askedToRecode(
  all: readonly ToRecode[],
  codebook: Codebook,
  coder: string,
  { ids, code }: Asked,
): readonly ToRecode[] {
  const own = all.filter(({ coding }) => coding.coder === coder);
  const byId = ids.map((id) => called(own, coder, id));
  if (code === undefined) return [...new Set(byId)];
  const of = ofCode(own, codebook, code);
  if (of.length > 0) return [...new Set([...byId, ...of])];
  throw new Problem({
    what: `${coder} has nothing to review of "${code}".`,
    next: `See what there is: alongside recode list --coder ${coder}`,
  });
}

/** Those that count for a code, were made with it, or wait since it was split. */
export function ofCode(
  all: readonly ToRecode[],
  codebook: Codebook,
  typed: string,
): readonly ToRecode[] {
  const meant = codesOf(codebook).find(({ code }) => code.id === typed)?.code;
  const id = (meant ?? codeNamed(codebook, typed))?.id ?? typed;
  return all.filter(({ coding }) => [coding.current, coding.code].includes(id));
}

function called(own: readonly ToRecode[], coder: string, id: string): ToRecode {
  const found = own.filter(({ coding }) =>
    [coding.id, ...coding.twins].some((one) => one.startsWith(id)),
  );
  const [only, ...others] = found;
  if (only && others.length === 0) return only;
  throw new Problem({
    what: only
      ? `${found.length} codings of ${coder} begin with "${id}".`
      : `"${id}" is no coding that ${coder} has to review.`,
    next: `List them with their ids: alongside recode list --coder ${coder}`,
  });
}

/** The coders with something to review, and how much. */
export function countByCoder(
  all: readonly ToRecode[],
  work: readonly CoderWork[],
): readonly (readonly [coder: string, count: number])[] {
  return work
    .map(({ coder }) => {
      const own = all.filter(({ coding }) => coding.coder === coder);
      return [coder, own.length] as const;
    })
    .filter(([, count]) => count > 0);
}
