/** What --map and --role make of labels: another speaker, a role. */
import { labelKey, tidyLabel } from './label.js';
import type { ReadOptions } from './reading.js';

/** The role of the first pattern that one of a speaker's names fits. Case does not count. */
export function roleOf(
  names: readonly string[],
  { roles = [] }: Pick<ReadOptions, 'roles'>,
): string | undefined {
  const lower = names.map((name) => name.toLowerCase());
  return roles.find(({ pattern }) => lower.some((name) => fits(name, pattern.toLowerCase())))?.role;
}

/** The one label that --role makes the moderator; `Moderator` where there is none, or several. */
export function moderatorAmong(labels: readonly string[], options: ReadOptions): string {
  const rename = renaming(labels, options);
  const moderators = labels.filter((label) => roleOf([rename(label)], options) === 'moderator');
  const [only, ...others] = new Set(moderators);
  return only !== undefined && others.length === 0 ? only : 'Moderator';
}

/**
 * What --map makes of each label: another speaker, '' for none, or the label itself. It means the spelling
 * it names; a spelling that no label has means all that differ from it in case, dots and spaces only.
 */
export function renaming(
  labels: Iterable<string>,
  { rename = {} }: Pick<ReadOptions, 'rename'>,
): (label: string) => string {
  const present = new Set(labels);
  const exact = new Map<string, string>();
  const loose = new Map<string, string>();
  for (const [from, to] of Object.entries(rename)) {
    const label = tidyLabel(from);
    exact.set(label, to);
    if (to !== '' && !present.has(label)) loose.set(labelKey(label), to);
  }
  return (label) => exact.get(label) ?? loose.get(labelKey(label)) ?? label;
}

/** `*` stands for anything. Each part is looked for once, from the left, so the time is linear. */
function fits(name: string, pattern: string): boolean {
  const parts = pattern.split('*');
  const first = parts.shift() ?? '';
  const last = parts.pop();
  if (last === undefined) return name === first;
  if (!name.startsWith(first) || !name.endsWith(last)) return false;
  let at = first.length;
  for (const part of parts) {
    const found = name.indexOf(part, at);
    if (found === -1) return false;
    at = found + part.length;
  }
  return at <= name.length - last.length;
}
