/** Compares two codebooks in the words of the field: what was added, renamed, moved, merged, split, changed. */
import type { Codebook, Theme } from '../model/codebook.js';
import type { CodebookChange } from '../model/codebook-change.js';
import type { CoderWork } from '../model/study.js';
import { compareCode, compareTheme } from './compare-codes.js';
import { changedList, changedText, type FieldChange } from './compare-fields.js';
import { codePairs, type Pair, themePairs } from './pairs.js';
import { touchedBy } from './touched.js';

/**
 * @param work whose codings the changes touch
 * @returns changes of the codebook itself, of its themes and their order, of its codes: each in the order
 * of `after`, with what is gone at the end
 */
export function compareCodebooks(
  before: Codebook,
  after: Codebook,
  work: readonly CoderWork[],
): readonly CodebookChange[] {
  const themes = themePairs(before, after);
  const homes = new Map(
    themes.flatMap(({ was, is }) => (was && is ? [[was.theme, is.theme]] : [])),
  );
  return [
    ...said({ of: 'codebook', id: after.id, name: after.title }, ofCodebook(before, after)),
    ...themes.flatMap((pair) => {
      const changes = [...compareTheme(pair), ...ofHome(pair.was?.above, pair.is?.above, homes)];
      const one = (pair.is ?? pair.was)?.theme;
      return one ? said({ of: 'theme', id: one.id, name: one.name }, changes) : [];
    }),
    ...orders(before, after, homes),
    ...ofCodes(before, after, homes, work),
  ];
}

/** Themes before the change, and what each is after it. */
type Homes = ReadonlyMap<Theme, Theme>;

function ofCodes(
  before: Codebook,
  after: Codebook,
  homes: Homes,
  work: readonly CoderWork[],
): CodebookChange[] {
  const touched = touchedBy(before, after, work);
  return codePairs(before, after).flatMap(({ was, is }) => {
    const changes = [...compareCode(pairOf(was, is)), ...ofHome(was?.themes, is?.themes, homes)];
    const code = (is ?? was)?.code;
    if (!code) return [];
    const codes = { ...(was && { was: was.code }), ...(is && { is: is.code }) };
    return changes.map((change): CodebookChange => {
      const { kind, gone = [] } = change;
      const codings = touched({ kind, gone, ...codes });
      return { of: 'code', id: code.id, name: code.name, ...change, codings };
    });
  });
}

function pairOf<T>(was: T | undefined, is: T | undefined): Pair<T> {
  return { ...(was && { was }), ...(is && { is }) };
}

type About = Pick<CodebookChange, 'of' | 'id' | 'name'>;

/** Changes that touch no coding. */
function said(about: About, changes: readonly FieldChange[]): CodebookChange[] {
  return changes.map((change) => ({ ...about, ...change, codings: [] }));
}

function ofCodebook(was: Codebook, is: Codebook): FieldChange[] {
  const sources = ({ sources: all }: Codebook) => all.map(({ id, cite }) => `${id}: ${cite}`);
  return [
    ...changedText('new-id', 'codebook', was.id, is.id),
    ...changedText('other', 'title', was.title, is.title),
    ...changedText('other', 'version', was.version, is.version),
    ...changedText('other', 'language', was.language, is.language),
    ...changedText('other', 'note', was.note, is.note),
    ...changedList('other', 'sources', sources(was), sources(is)),
  ];
}

/** Moved: the theme right above it is another one, not the same with another name. */
function ofHome(
  was: readonly Theme[] | undefined,
  is: readonly Theme[] | undefined,
  homes: Homes,
): FieldChange[] {
  if (!was || !is) return [];
  const [from, to] = [was.at(-1), is.at(-1)];
  if ((from && homes.get(from)) === to) return [];
  const path = (themes: readonly Theme[]) => themes.map(({ name }) => name).join(' › ') || 'top';
  return [{ kind: 'moved', was: path(was), is: path(is) }];
}

/** Lists whose entries stand in another order; those that came, went or moved do not count. */
function orders(before: Codebook, after: Codebook, homes: Homes): CodebookChange[] {
  const top = { of: 'codebook' as const, id: after.id, name: after.title };
  const within = [...homes].flatMap(([was, is]) => [
    ...said({ of: 'theme', id: is.id, name: is.name }, [
      ...changedOrder('themes', idsAfter(was.themes, homes), is.themes),
      ...changedOrder('codes', codeIdsAfter(was, is), is.codes),
    ]),
  ]);
  return [
    ...said(top, changedOrder('themes', idsAfter(before.themes, homes), after.themes)),
    ...within,
  ];
}

/** The ids that themes have after the change. */
function idsAfter(themes: readonly Theme[], homes: Homes): string[] {
  return themes.flatMap((theme) => homes.get(theme)?.id ?? []);
}

function codeIdsAfter(was: Theme, is: Theme): string[] {
  const heirs = new Map(is.codes.flatMap(({ id, formerIds }) => formerIds.map((old) => [old, id])));
  const there = new Set(is.codes.map(({ id }) => id));
  return was.codes.map(({ id }) => (there.has(id) ? id : (heirs.get(id) ?? id)));
}

function changedOrder(
  key: string,
  was: readonly string[],
  list: readonly { readonly id: string }[],
): FieldChange[] {
  const is = list.map(({ id }) => id);
  const stayed = is.filter((id) => was.includes(id));
  const old = was.filter((id) => is.includes(id));
  if (stayed.join() === old.join()) return [];
  return [{ kind: 'reordered', key, was: old.join(', '), is: stayed.join(', ') }];
}
