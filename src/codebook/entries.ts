/** Finds the code or theme that a person wants to change, and keeps ids and names from meaning two things. */
import { type Code, type Codebook, codesOf, type Theme, themesOf } from '../model/codebook.js';
import { Problem } from '../model/problem.js';
import { idFrom } from '../text/id.js';
import { didYouMean } from '../text/nearest.js';
import { isNamed } from './lookup.js';
import type { YamlPath } from './yaml-value.js';

interface Placed {
  /** Where it stands in the file. */
  readonly at: YamlPath;
  /** The themes it stands in, outermost first. */
  readonly themes: readonly Theme[];
}

export interface CodeEntry extends Placed {
  readonly of: 'code';
  readonly one: Code;
}

export interface ThemeEntry extends Placed {
  readonly of: 'theme';
  readonly one: Theme;
}

export type Entry = CodeEntry | ThemeEntry;

/** Codes and themes, codes first. */
export function entriesOf(codebook: Codebook): readonly Entry[] {
  return [...codeEntries(codebook), ...themeEntries(codebook)];
}

function codeEntries(codebook: Codebook): CodeEntry[] {
  return codesOf(codebook).map(({ code, themes, path }) => {
    return { of: 'code', one: code, themes, at: yamlPath(path) };
  });
}

function themeEntries(codebook: Codebook): ThemeEntry[] {
  return themesOf(codebook).map(({ theme, above, path }) => {
    return { of: 'theme', one: theme, themes: above, at: yamlPath(path) };
  });
}

/**
 * The code or theme with this id, else the code that had it, else the one with this name or alias. A
 * retired code is itself here, not its heir.
 * @throws Problem when there is none
 */
export function entryNamed(codebook: Codebook, typed: string): Entry {
  const found = named(entriesOf(codebook), typed);
  if (found) return found;
  throw unknownEntry(codebook, typed);
}

export function unknownEntry(codebook: Codebook, typed: string): Problem {
  const names = entriesOf(codebook).flatMap(({ one: { id, name } }) => [id, name]);
  return new Problem({
    what: `The codebook has no code and no theme "${typed}".${didYouMean(typed, names)}`,
    next: 'List them: alongside codebook list',
  });
}

/**
 * @param option how a theme is named in this command
 * @throws Problem when there is no such theme
 */
export function themeEntry(
  codebook: Codebook,
  typed: string,
  option: '--theme' | '--to',
): ThemeEntry {
  const themes = themeEntries(codebook);
  const found = named(themes, typed);
  if (found) return found;
  const ids = themes.map(({ one }) => one.id);
  throw new Problem({
    what: `The codebook has no theme "${typed}".${didYouMean(typed, ids)}`,
    next:
      ids.length === 0
        ? 'Write a theme into the codebook first: an entry under "themes:" with id and name.'
        : `Name one: ${ids.map((id) => `${option} ${id}`).join(' or ')}`,
  });
}

/** @throws Problem when there is no such code, or when it is a theme or retired */
export function codeInUse(codebook: Codebook, typed: string): CodeEntry {
  const entry = entryNamed(codebook, typed);
  const { one } = entry;
  if (entry.of === 'theme') {
    throw new Problem({
      what: `"${one.id}" is a theme, and a code is needed here.`,
      next: `Name a code: alongside codebook list   or take the theme elsewhere: alongside codebook move ${one.id} --to THEME`,
    });
  }
  if (entry.one.status !== 'retired') return entry;
  const heirs = entry.one.replacedBy.join(' and ');
  throw new Problem({
    what: `"${one.id}" is retired already${heirs === '' ? '' : `, in favour of ${heirs}`}.`,
    next: `Take it back into use first: alongside codebook restore ${one.id}`,
  });
}

function named<E extends Entry>(entries: readonly E[], typed: string): E | undefined {
  return (
    entries.find(({ one }) => one.id === typed) ??
    entries.find((entry) => entry.of === 'code' && entry.one.formerIds.includes(typed)) ??
    entries.find(({ one }) => isNamed(one, typed))
  );
}

/** A name or alias means one code or theme. @throws Problem where another one has it */
export function refuseName(codebook: Codebook, name: string, own?: Code | Theme): void {
  const owner = entriesOf(codebook).find(({ one }) => one !== own && isNamed(one, name))?.one;
  if (!owner) return;
  throw new Problem({
    what: `The codebook has "${owner.name}" (${owner.id}) already.`,
    next: 'Choose another name; those there are: alongside codebook list',
  });
}

/** Ids are never used again. @throws Problem where the id is none, or is or was another one's */
export function refuseId(codebook: Codebook, id: string, own?: Code | Theme): void {
  if (idFrom(id) !== id) {
    throw new Problem({
      what: `"${id}" is no id of a code.`,
      next: `Small letters, digits, - and _ make an id: --id ${idFrom(id)}`,
    });
  }
  const others = entriesOf(codebook).filter(({ one }) => one !== own);
  const had = others.find((entry) => entry.of === 'code' && entry.one.formerIds.includes(id));
  const has = others.find(({ one }) => one.id === id);
  const owner = (has ?? had)?.one;
  if (!owner) return;
  throw new Problem({
    what: `"${owner.name}" ${has ? 'has' : 'had'} the id "${id}", and ids are never used again.`,
    next: 'Give it an id of its own: --id another-id',
  });
}

/** `themes.0.themes.1` as keys and positions. */
export function yamlPath(path: string): YamlPath {
  return path.split('.').map((step) => (/^\d+$/.test(step) ? Number(step) : step));
}
