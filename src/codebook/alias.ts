/** Other spellings of the name of a code or theme. */
import type { Code, Codebook, Theme } from '../model/codebook.js';
import { Problem } from '../model/problem.js';
import { didYouMean } from '../text/nearest.js';
import { entryNamed, refuseName } from './entries.js';
import { sameName } from './lookup.js';
import type { CodebookPlan } from './plan.js';
import { listEdit } from './rename.js';

/** @throws Problem where an alias names something else already, or says the name itself */
export function addAliases(
  codebook: Codebook,
  typed: string,
  aliases: readonly string[],
): CodebookPlan {
  const { one, at } = entryNamed(codebook, typed);
  const all = [...one.aliases];
  for (const alias of aliases) {
    refuseName(codebook, alias, one);
    refuseSame(one, all, alias);
    all.push(alias);
  }
  return { edits: [listEdit([...at, 'aliases'], all)] };
}

function refuseSame({ id, name }: Code | Theme, aliases: readonly string[], alias: string): void {
  const same = [name, ...aliases].find((other) => sameName(other, alias));
  if (same === undefined) return;
  throw new Problem({
    what: `"${alias}" and "${same}" are one: capitals and hyphens do not count.`,
    next: `See what it is called: alongside codebook show ${id}`,
  });
}

/** @throws Problem where an alias is none of this code or theme */
export function removeAliases(
  codebook: Codebook,
  typed: string,
  aliases: readonly string[],
): CodebookPlan {
  const { one, at } = entryNamed(codebook, typed);
  const unknown = aliases.find((alias) => !one.aliases.some((other) => sameName(other, alias)));
  if (unknown !== undefined) {
    throw new Problem({
      what: `"${one.name}" has no alias "${unknown}".${didYouMean(unknown, one.aliases)}`,
      next: one.aliases.length === 0 ? 'It has none at all.' : `It has: ${one.aliases.join(', ')}.`,
    });
  }
  const kept = one.aliases.filter((other) => !aliases.some((alias) => sameName(alias, other)));
  return { edits: [listEdit([...at, 'aliases'], kept)] };
}
