/** Adds a code to a codebook, from a name and what else is known of it. */
import { type Codebook, codesOf, type PlacedTheme, themesOf } from '../model/codebook.js';
import { Problem } from '../model/problem.js';
import { idFrom } from '../text/id.js';
import { didYouMean } from '../text/nearest.js';
import { isNamed } from './lookup.js';
import type { YamlEdit, YamlPath, YamlValue } from './yaml-value.js';

export interface NewCode {
  readonly name: string;
  /** Instead of one made from the name. */
  readonly id?: string;
  /** The id or name of the theme; a codebook with one theme needs none. */
  readonly theme?: string;
  readonly meaning?: string;
  readonly definition?: string;
  readonly keywords: readonly string[];
  readonly draft: boolean;
}

export interface AddedCode {
  readonly id: string;
  readonly theme: string;
  readonly edits: readonly YamlEdit[];
}

/**
 * Plans the code at the end of its theme.
 * @throws Problem where the name or id is taken, or it is not clear which theme is meant
 */
export function addCode(codebook: Codebook, code: NewCode): AddedCode {
  const id = code.id ?? idFrom(code.name);
  if (idFrom(id) !== id) {
    throw new Problem({
      what: `"${id}" is no id of a code.`,
      next: `Small letters, digits, - and _ make an id: --id ${idFrom(id)}`,
    });
  }
  refuseTaken(codebook, id, code.name);
  const { theme, path } = themeMeant(codebook, code.theme);
  const entry: YamlValue = {
    ...{ id, name: code.name },
    ...(code.meaning !== undefined && { meaning: code.meaning }),
    ...(code.definition !== undefined && { definition: code.definition }),
    ...(code.keywords.length > 0 && { keywords: code.keywords }),
    ...(code.draft && { status: 'draft' }),
  };
  const at = [...yamlPath(path), 'codes', theme.codes.length];
  return { id, theme: theme.id, edits: [{ at, value: entry }] };
}

/** Ids are never used again, and a name or alias means one code or theme. */
function refuseTaken(codebook: Codebook, id: string, name: string): void {
  const codes = codesOf(codebook).map(({ code }) => code);
  const themes = themesOf(codebook).map(({ theme }) => theme);
  const named = [...codes, ...themes].find((one) => isNamed(one, name));
  if (named) {
    throw new Problem({
      what: `The codebook has "${named.name}" (${named.id}) already.`,
      next: 'Choose another name; those there are: alongside codebook list',
    });
  }
  const owner =
    [...codes, ...themes].find((one) => one.id === id) ??
    codes.find(({ formerIds }) => formerIds.includes(id));
  if (owner) {
    const had = owner.id === id ? 'has' : 'had';
    throw new Problem({
      what: `"${owner.name}" ${had} the id "${id}", and ids are never used again.`,
      next: 'Give the new code an id of its own: --id another-id',
    });
  }
}

function themeMeant(codebook: Codebook, typed: string | undefined): PlacedTheme {
  const placed = themesOf(codebook);
  const ids = placed.map(({ theme }) => theme.id);
  const [only, ...others] = placed;
  const meant =
    typed === undefined && others.length === 0
      ? only
      : placed.find(({ theme }) => typed !== undefined && isNamed(theme, typed));
  if (meant) return meant;
  throw new Problem({
    what:
      typed === undefined
        ? `The codebook has ${placed.length} themes, and a code belongs to one.`
        : `The codebook has no theme "${typed}".${didYouMean(typed, ids)}`,
    next:
      ids.length === 0
        ? 'Write a theme into the codebook first: an entry under "themes:" with id and name.'
        : `Name one: --theme ${ids.join(' or --theme ')}`,
  });
}

/** `themes.0.themes.1` as keys and positions. */
function yamlPath(path: string): YamlPath {
  return path.split('.').map((step) => (/^\d+$/.test(step) ? Number(step) : step));
}
