/** Takes codes out of use: without an heir, in favour of one (a merge) or of several (a split). */
import {
  type Codebook,
  type Keyword,
  keywordsOf,
  type OneKeyword,
  printKeyword,
} from '../model/codebook.js';
import { Problem } from '../model/problem.js';
import { idFrom } from '../text/id.js';
import {
  type CodeEntry,
  codeInUse,
  entriesOf,
  entryNamed,
  refuseId,
  refuseName,
} from './entries.js';
import { isNamed } from './lookup.js';
import type { CodebookPlan } from './plan.js';
import type { YamlEdit } from './yaml-value.js';

/** @throws Problem where there is no such code, or it is retired */
export function retireCode(codebook: Codebook, typed: string): CodebookPlan {
  return { edits: retired(codeInUse(codebook, typed), []) };
}

/** Takes a code back into use: what a retirement, a merge or a split did to it is undone. */
export function restoreCode(codebook: Codebook, typed: string): CodebookPlan {
  const entry = entryNamed(codebook, typed);
  if (entry.of === 'code' && entry.one.status === 'retired') {
    const { at } = entry;
    return {
      edits: [
        { at: [...at, 'status'], value: 'active' },
        { at: [...at, 'replacedBy'], value: undefined },
      ],
    };
  }
  throw new Problem({
    what: `"${entry.one.id}" is in use: it is not retired.`,
    next: 'See what is retired: alongside codebook list',
  });
}

/**
 * The codes count for `into` from now on.
 * @param withKeywords gives their keywords to `into`
 * @throws Problem where one of them is unknown, retired, a theme, or the heir itself
 */
export function mergeCodes(
  codebook: Codebook,
  typed: readonly string[],
  into: string,
  withKeywords: boolean,
): CodebookPlan {
  const heir = codeInUse(codebook, into);
  const merged = [...new Set(typed.map((one) => codeInUse(codebook, one).one.id))];
  const entries = merged.map((id) => codeInUse(codebook, id));
  if (entries.some(({ one }) => one.id === heir.one.id)) {
    throw new Problem({
      what: `"${heir.one.id}" cannot be merged into itself.`,
      next: 'Name the codes that go, and behind --into the one that stays.',
    });
  }
  return {
    edits: [
      ...entries.flatMap((entry) => retired(entry, [heir.one.id])),
      ...(withKeywords ? keywordEdits(heir, entries) : []),
    ],
  };
}

/**
 * The code is retired, and its codings wait for a person to give each one of its heirs.
 * @param names of codes that are there, or of new ones: these come right behind the old one, in this order
 * @throws Problem where the code is retired, heirs are fewer than two, or a name is taken
 */
export function splitCode(
  codebook: Codebook,
  typed: string,
  names: readonly string[],
): CodebookPlan {
  const entry = codeInUse(codebook, typed);
  const heirs = names.map((name) => heirNamed(codebook, entry, name));
  if (new Set(heirs.map(({ id }) => id)).size < Math.max(2, names.length)) {
    throw new Problem({
      what: `"${entry.one.id}" can only be split into two codes or more that differ.`,
      next: `For example: alongside codebook split ${entry.one.id} "One name" "Another name"`,
    });
  }
  const behind = [...entry.at.slice(0, -1), Number(entry.at.at(-1)) + 1];
  const fresh = heirs.filter(({ isNew }) => isNew).reverse();
  return {
    edits: [
      ...retired(
        entry,
        heirs.map(({ id }) => id),
      ),
      ...fresh.map(({ id, name }) => ({ at: behind, value: { id, name }, insert: true })),
    ],
  };
}

interface Heir {
  readonly id: string;
  readonly name: string;
  readonly isNew: boolean;
}

function heirNamed(codebook: Codebook, { one }: CodeEntry, name: string): Heir {
  const there = entriesOf(codebook).find((other) => isNamed(other.one, name));
  if (there === undefined) {
    const id = idFrom(name);
    refuseName(codebook, name);
    refuseId(codebook, id);
    return { id, name, isNew: true };
  }
  const heir = codeInUse(codebook, there.one.id).one;
  if (heir.id !== one.id) return { id: heir.id, name: heir.name, isNew: false };
  throw new Problem({
    what: `"${one.name}" cannot be one of the codes it is split into: its codings would look settled.`,
    next: 'Give the code that stays a name of its own.',
  });
}

function retired({ at }: CodeEntry, heirs: readonly string[]): YamlEdit[] {
  return [
    { at: [...at, 'status'], value: 'retired' },
    { at: [...at, 'replacedBy'], value: heirs.length === 0 ? undefined : heirs },
  ];
}

/** Keywords that the heir does not have yet. */
function keywordEdits(heir: CodeEntry, entries: readonly CodeEntry[]): YamlEdit[] {
  const own = heir.one.keywords;
  const taken = new Set(keywordsOf(heir.one).map(({ keyword }) => printKeyword(keyword)));
  const isNew = (keyword: OneKeyword) => {
    const before = taken.size;
    return taken.add(printKeyword(keyword)).size > before;
  };
  const others = entries.flatMap(({ one }) => one.keywords.flatMap((each) => kept(each, isNew)));
  return others.map((keyword, index) => ({
    at: [...heir.at, 'keywords', own.length + index],
    value: typeof keyword === 'string' ? keyword : { ...keyword },
  }));
}

/** An entry without those of its keywords that are not new. */
function kept(keyword: Keyword, isNew: (one: OneKeyword) => boolean): Keyword[] {
  if (typeof keyword === 'string' || !('any' in keyword)) return isNew(keyword) ? [keyword] : [];
  const { any, ...shared } = keyword;
  const left = any.filter((term) => isNew({ term, ...shared }));
  return left.length > 0 ? [{ any: left, ...shared }] : [];
}
