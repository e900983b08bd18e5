/** What a YAML file says, and edits of it, as plain values: maps, lists and texts. */

export type YamlValue = string | readonly YamlValue[] | { readonly [key: string]: YamlValue };

/** Keys and list positions from the top: `['participants', 3, 'role']`. */
export type YamlPath = readonly (string | number)[];

/**
 * The value that shall stand at a path. Undefined takes away what stands there; the position behind
 * the last of a list adds to it; maps and lists on the way are made where they are missing.
 */
export interface YamlEdit {
  readonly at: YamlPath;
  readonly value: YamlValue | undefined;
}

/** The value with one edit made. */
export function withEdit(value: unknown, { at, value: wanted }: YamlEdit): unknown {
  const [step, ...below] = at;
  if (step === undefined) return wanted;
  if (typeof step === 'number') {
    const items = isList(value) ? value : [];
    const item = withEdit(items[step], { at: below, value: wanted });
    const changed = item === undefined ? [] : [item];
    return [...items.slice(0, step), ...changed, ...items.slice(step + 1)];
  }
  const map = isMap(value) ? value : {};
  const changed = withEdit(map[step], { at: below, value: wanted });
  if (changed !== undefined) return { ...map, [step]: changed };
  const { [step]: _, ...others } = map;
  return others;
}

/** True where both say the same; the order of a map's keys says nothing. */
export function saysTheSame(a: unknown, b: unknown): boolean {
  if (isList(a)) {
    return isList(b) && a.length === b.length && a.every((item, at) => saysTheSame(item, b[at]));
  }
  if (!isMap(a)) return a === b;
  const keys = Object.keys(a);
  return (
    isMap(b) &&
    keys.length === Object.keys(b).length &&
    keys.every((key) => Object.hasOwn(b, key) && saysTheSame(a[key], b[key]))
  );
}

export function isMap(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

export function isList(value: unknown): value is readonly unknown[] {
  return Array.isArray(value);
}
