/** Finds a code by what a log or a person calls it. */
import { type Code, type Codebook, codesOf } from '../model/codebook.js';
import { Problem } from '../model/problem.js';
import { didYouMean } from '../text/nearest.js';

/** The code each id, present or former, counts for today. */
export type CodeLookup = (id: string) => Code | undefined;

/**
 * A former id leads to the code that had it; a retired code with one heir leads to the heir.
 * A retired code with several heirs (a split) or none stays itself: a person must decide.
 */
export function codeLookup(codebook: Codebook): CodeLookup {
  const byId = new Map<string, Code>();
  const codes = codesOf(codebook).map(({ code }) => code);
  for (const code of codes) for (const former of code.formerIds) byId.set(former, code);
  for (const code of codes) byId.set(code.id, code);
  return (id) => {
    const passed = new Set<string>();
    let code = byId.get(id);
    while (code?.status === 'retired' && code.replacedBy.length === 1 && !passed.has(code.id)) {
      passed.add(code.id);
      code = byId.get(code.replacedBy[0] ?? '') ?? code;
    }
    return code;
  };
}

/**
 * The code a person means by an id, a name or an alias, ignoring case and hyphens.
 * @throws Problem when there is none, or when it is retired
 */
export function findCode(codebook: Codebook, typed: string): Code {
  const code = codeNamed(codebook, typed);
  if (!code) {
    const names = codesOf(codebook).flatMap(({ code: { id, name } }) => [id, name]);
    throw new Problem({
      what: `The codebook has no code "${typed}".${didYouMean(typed, names)}`,
      next: 'List the codes: alongside codebook list',
    });
  }
  if (code.status === 'retired') {
    const heirs = code.replacedBy.join(', ');
    throw new Problem({
      what: `The code "${code.id}" is retired.`,
      next: heirs === '' ? 'Choose another: alongside codebook list' : `Use its heirs: ${heirs}.`,
    });
  }
  return code;
}

/** The same, retired or not; undefined where there is none. */
export function codeNamed(codebook: Codebook, typed: string): Code | undefined {
  const codes = codesOf(codebook).map(({ code }) => code);
  return codeLookup(codebook)(typed) ?? codes.find((code) => isNamed(code, typed));
}

/** True where a person may mean this by what they typed. */
export function isNamed({ id, name, aliases }: Named, typed: string): boolean {
  return [id, name, ...aliases].some((one) => sameName(one, typed));
}

/** Names that differ only in capitals, or in a hyphen for a space, are one. */
export function sameName(a: string, b: string): boolean {
  return plain(a) === plain(b);
}

type Named = Pick<Code, 'id' | 'name' | 'aliases'>;

function plain(name: string): string {
  return name
    .toLowerCase()
    .replace(/[\s_-]+/g, ' ')
    .trim();
}

/** The ids of the codes that a person names. @throws Problem at the first that is none */
export function codeIds(codebook: Codebook, typed: readonly string[]): string[] {
  return typed.map((name) => findCode(codebook, name).id);
}
