/** Adds a code to a codebook, from a name and what else is known of it. */
import { type Codebook, themesOf } from '../model/codebook.js';
import { Problem } from '../model/problem.js';
import { idFrom } from '../text/id.js';
import { plural } from '../text/plural.js';
import { refuseId, refuseName, type ThemeEntry, themeEntry } from './entries.js';
import type { YamlEdit, YamlValue } from './yaml-value.js';

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
  refuseName(codebook, code.name);
  refuseId(codebook, id);
  const { one: theme, at: place } = themeMeant(codebook, code.theme);
  const entry: YamlValue = {
    ...{ id, name: code.name },
    ...(code.meaning !== undefined && { meaning: code.meaning }),
    ...(code.definition !== undefined && { definition: code.definition }),
    ...(code.keywords.length > 0 && { keywords: code.keywords }),
    ...(code.draft && { status: 'draft' }),
  };
  const at = [...place, 'codes', theme.codes.length];
  return { id, theme: theme.id, edits: [{ at, value: entry }] };
}

function themeMeant(codebook: Codebook, typed: string | undefined): ThemeEntry {
  if (typed !== undefined) return themeEntry(codebook, typed, '--theme');
  const [only, ...others] = themesOf(codebook).map(({ theme }) => theme.id);
  if (only !== undefined && others.length === 0) return themeEntry(codebook, only, '--theme');
  throw new Problem({
    what: `The codebook has ${plural(others.length + Number(only !== undefined), 'theme')}, and a code belongs to one.`,
    next:
      only === undefined
        ? 'Write a theme into the codebook first: an entry under "themes:" with id and name.'
        : `Name one: --theme ${[only, ...others].join(' or --theme ')}`,
  });
}
