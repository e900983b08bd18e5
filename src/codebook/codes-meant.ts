/** The codes a person means by a code, or by a theme that holds them. */
import { type Codebook, codesOf, themesOf } from '../model/codebook.js';
import type { Study } from '../model/study.js';
import { unknownEntry } from './entries.js';
import { codeNamed, isNamed } from './lookup.js';

/**
 * Ids of codes, retired ones too: a theme means every code below it, an id that codings have and the
 * codebook does not know means itself.
 * @throws Problem at the first name that is none of these
 */
export function codesMeant(
  { codebook, work }: Pick<Study, 'codebook' | 'work'>,
  typed: readonly string[],
): ReadonlySet<string> {
  return new Set(
    typed.flatMap((name) => {
      const ids = idsMeant(codebook, name);
      if (ids.length > 0) return ids;
      if (work.some(({ codings }) => codings.some(({ code }) => code === name))) return [name];
      throw unknownEntry(codebook, name);
    }),
  );
}

function idsMeant(codebook: Codebook, typed: string): string[] {
  const code = codeNamed(codebook, typed);
  if (code) return [code.id];
  const placed = themesOf(codebook).find(({ theme }) => isNamed(theme, typed));
  return placed ? codesOf({ themes: [placed.theme] }).map((one) => one.code.id) : [];
}
