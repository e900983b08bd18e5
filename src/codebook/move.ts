/** Takes codes and themes to another theme, or to another place among their neighbours. */
import type { Codebook } from '../model/codebook.js';
import { Problem } from '../model/problem.js';
import { type Entry, entryNamed, themeEntry } from './entries.js';
import type { EntryMove } from './move-entry.js';
import type { CodebookPlan } from './plan.js';
import type { YamlPath } from './yaml-value.js';

/** The id or name of a theme, or the top of the codebook. */
export type Destination = { readonly theme: string } | 'top';

/**
 * Puts a code, or a theme with all it holds, at the end of another theme.
 * @throws Problem where a theme would hold itself, or a code would stand in no theme
 */
export function moveToTheme(codebook: Codebook, typed: string, to: Destination): CodebookPlan {
  const entry = entryNamed(codebook, typed);
  if (to === 'top') {
    if (entry.of === 'code') {
      throw new Problem({
        what: `"${entry.one.id}" is a code, and a code belongs to a theme.`,
        next: `Name its theme: alongside codebook move ${entry.one.id} --to THEME`,
      });
    }
    return entry.themes.length === 0 ? {} : moving(entry, ['themes'], codebook.themes.length);
  }
  const theme = themeEntry(codebook, to.theme, '--to');
  if (entry.themes.at(-1)?.id === theme.one.id) return {};
  if (entry.of === 'code') {
    return moving(entry, [...theme.at, 'codes'], theme.one.codes.length);
  }
  const holds = [...theme.themes, theme.one].some(({ id }) => id === entry.one.id);
  if (!holds) return moving(entry, [...theme.at, 'themes'], theme.one.themes.length);
  throw new Problem({
    what:
      theme.one.id === entry.one.id
        ? `The theme "${entry.one.id}" cannot hold itself.`
        : `The theme "${theme.one.id}" is inside "${entry.one.id}", which cannot hold itself.`,
    next: `Take "${theme.one.id}" out first: alongside codebook move ${theme.one.id} --top`,
  });
}

/** Where an entry goes among its neighbours. */
export type Neighbour =
  | 'first'
  | 'last'
  | { readonly side: 'before' | 'after'; readonly of: string };

/** @throws Problem where the neighbour stands elsewhere, or is the entry itself */
export function reorderEntry(codebook: Codebook, typed: string, where: Neighbour): CodebookPlan {
  const entry = entryNamed(codebook, typed);
  const list = entry.at.slice(0, -1);
  if (where === 'first') return moving(entry, list, 0);
  if (where === 'last') return moving(entry, list, siblings(codebook, entry));
  const other = entryNamed(codebook, where.of);
  if (other.one === entry.one) {
    throw new Problem({
      what: `"${entry.one.id}" cannot stand ${where.side} itself.`,
      next: 'Name one of its neighbours: alongside codebook list',
    });
  }
  if (other.at.slice(0, -1).join('.') !== list.join('.')) throw elsewhere(entry, other);
  return moving(entry, list, Number(other.at.at(-1)) + Number(where.side === 'after'));
}

function elsewhere(entry: Entry, other: Entry): Problem {
  const theme = other.themes.at(-1)?.id;
  const to = theme === undefined ? '--top' : `--to ${theme}`;
  const alike = entry.of === other.of;
  return new Problem({
    what: alike
      ? `"${other.one.id}" stands ${theme === undefined ? 'at the top' : `in the theme "${theme}"`}, and "${entry.one.id}" elsewhere.`
      : `"${other.one.id}" is a ${other.of}, and "${entry.one.id}" a ${entry.of}.`,
    next: alike
      ? `Move it there first: alongside codebook move ${entry.one.id} ${to}`
      : `Name a ${entry.of} beside it: alongside codebook list`,
  });
}

function siblings(codebook: Codebook, { of, themes }: Entry): number {
  const theme = themes.at(-1);
  if (theme === undefined) return codebook.themes.length;
  return of === 'code' ? theme.codes.length : theme.themes.length;
}

/** A theme without codes says so; one without themes below it says nothing of them. */
function moving({ at, of }: Entry, list: YamlPath, before: number): CodebookPlan {
  const move: EntryMove = { from: at, list, before, dropsEmpty: of === 'theme' };
  return { moves: [move] };
}
