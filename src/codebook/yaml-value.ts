/** What a YAML file says, and edits of it, as plain values: maps, lists and texts. */

/** A number is written without quotation marks, and read back as the text that stands there. */
export type YamlValue =
  | string
  | number
  | readonly YamlValue[]
  | { readonly [key: string]: YamlValue };

/** Keys and list positions from the top: `['participants', 3, 'role']`. */
export type YamlPath = readonly (string | number)[];

/**
 * The value that shall stand at a path. Undefined takes away what stands there; the position behind
 * the last of a list adds to it; maps and lists on the way are made where they are missing.
 */
export interface YamlEdit {
  readonly at: YamlPath;
  readonly value: YamlValue | undefined;
  /** The value comes before what stands at this position of a list, instead of in its place. */
  readonly insert?: boolean;
}

/** The value with one edit made. */
export function withEdit(value: unknown, edit: YamlEdit): unknown {
  const [step, ...below] = edit.at;
  if (step === undefined) return edit.value;
  const inside = { ...edit, at: below };
  if (typeof step === 'number') {
    const items = isList(value) ? value : [];
    const isNew = edit.insert === true && below.length === 0;
    const item = isNew ? edit.value : withEdit(items[step], inside);
    const changed = item === undefined ? [] : [item];
    return [...items.slice(0, step), ...changed, ...items.slice(isNew ? step : step + 1)];
  }
  const map = isMap(value) ? value : {};
  const changed = withEdit(map[step], inside);
  if (changed !== undefined) return { ...map, [step]: changed };
  const { [step]: _, ...others } = map;
  return others;
}

/** What stands at a path; undefined where nothing does. */
export function valueAt(value: unknown, path: YamlPath): unknown {
  return path.reduce<unknown>(
    (at, step) => (isList(at) ? at[Number(step)] : isMap(at) ? at[step] : undefined),
    value,
  );
}

/** True where both say the same; the order of a map's keys says nothing. */
export function saysTheSame(a: unknown, b: unknown): boolean {
  if (isList(a)) {
    return isList(b) && a.length === b.length && a.every((item, at) => saysTheSame(item, b[at]));
  }
  if (!isMap(a)) return written(a) === written(b);
  const keys = Object.keys(a);
  return (
    isMap(b) &&
    keys.length === Object.keys(b).length &&
    keys.every((key) => Object.hasOwn(b, key) && saysTheSame(a[key], b[key]))
  );
}

function written(value: unknown): unknown {
  return typeof value === 'number' ? String(value) : value;
}

export function isMap(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

export function isList(value: unknown): value is readonly unknown[] {
  return Array.isArray(value);
}
