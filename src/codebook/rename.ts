/** Gives a code or theme another name, another id, or both. */
import type { Codebook } from '../model/codebook.js';
import { Problem } from '../model/problem.js';
import { type Entry, entriesOf, entryNamed, refuseId, refuseName } from './entries.js';
import { sameName } from './lookup.js';
import type { CodebookPlan } from './plan.js';
import { saysTheSame, type YamlEdit, type YamlPath } from './yaml-value.js';

export interface NewName {
  readonly name?: string;
  readonly id?: string;
  /** The old name stays as an alias. */
  readonly keepAlias: boolean;
}

/**
 * A code keeps its old id among its former ids, so that codings made with it count for it; a theme has no
 * codings. Codes that name it as their heir name it by the new id.
 * @throws Problem where nothing new is said, or the name or id is another one's
 */
export function renameEntry(codebook: Codebook, typed: string, asked: NewName): CodebookPlan {
  const entry = entryNamed(codebook, typed);
  const { one } = entry;
  const { name = one.name, id = one.id } = asked;
  if (name === one.name && id === one.id) {
    throw new Problem({
      what: `"${one.name}" (${one.id}) is called that already.`,
      next: `Say what it shall be called: alongside codebook rename ${one.id} "Another name"   or   --id another-id`,
    });
  }
  refuseName(codebook, name, one);
  if (id !== one.id) refuseId(codebook, id, one);
  return {
    edits: [
      { at: [...entry.at, 'name'], value: name },
      ...aliasEdits(entry, name, asked.keepAlias),
      ...(id === one.id ? [] : idEdits(codebook, entry, id)),
    ],
  };
}

/** What was an alias and is the name now need not be said twice. */
function aliasEdits({ one, at }: Entry, name: string, keepAlias: boolean): YamlEdit[] {
  const kept = one.aliases.filter((alias) => !sameName(alias, name));
  const aliases = keepAlias && !sameName(one.name, name) ? [...kept, one.name] : kept;
  return saysTheSame(aliases, one.aliases) ? [] : [listEdit([...at, 'aliases'], aliases)];
}

function idEdits(codebook: Codebook, entry: Entry, id: string): YamlEdit[] {
  const { at, one } = entry;
  const renamed = { at: [...at, 'id'], value: id };
  if (entry.of === 'theme') return [renamed];
  // An id that it takes back is a former one no more.
  const formerIds = [...entry.one.formerIds.filter((former) => former !== id), one.id];
  const heirs = entriesOf(codebook).flatMap((other) =>
    other.of === 'code' && other.one.replacedBy.includes(one.id)
      ? [
          listEdit(
            [...other.at, 'replacedBy'],
            other.one.replacedBy.map((heir) => (heir === one.id ? id : heir)),
          ),
        ]
      : [],
  );
  return [renamed, listEdit([...at, 'formerIds'], formerIds), ...heirs];
}

/** A list without entries goes with its key. */
export function listEdit(at: YamlPath, entries: readonly string[]): YamlEdit {
  return { at, value: entries.length === 0 ? undefined : entries };
}
