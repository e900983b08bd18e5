/** Sets fields of an entry in one of the lists of the settings: a coder, a participant, a session. */
import {
  isList,
  isMap,
  saysTheSame,
  type YamlEdit,
  type YamlValue,
} from '../codebook/yaml-value.js';

/** A field by its keys, and what it shall say; undefined takes it away. */
export interface Field {
  readonly at: readonly string[];
  readonly value: YamlValue | undefined;
}

interface FieldChange {
  /** `role`, or `attributes.work` for one of several. */
  readonly field: string;
  /** Absent where there was nothing. */
  readonly was?: string;
  /** Absent where it is taken away. */
  readonly is?: string;
}

export interface EntryPlan {
  readonly id: string;
  readonly isNew: boolean;
  /** Empty where the entry says it all already. */
  readonly changes: readonly FieldChange[];
  readonly edits: readonly YamlEdit[];
}

/**
 * Plans the fields of the entry with this id; one that is not there yet comes at the end.
 * @param coming how many entries come before it at the end
 */
export function setEntry(
  list: 'coders' | 'participants' | 'sessions',
  entries: readonly { readonly id: string }[],
  id: string,
  fields: readonly Field[],
  coming = 0,
): EntryPlan {
  const found = entries.findIndex((entry) => entry.id === id);
  const isNew = found < 0;
  const here = [list, isNew ? entries.length + coming : found];
  const changed = fields.filter(
    ({ at, value }) => !saysTheSame(value, valueAt(entries[found], at)),
  );
  return {
    id,
    isNew,
    changes: changed.map((field) => described(field, entries[found])),
    edits: [
      ...(isNew ? [{ at: [...here, 'id'], value: id }] : []),
      ...changed.map(({ at, value }) => ({ at: [...here, ...at], value })),
    ],
  };
}

function valueAt(value: unknown, at: readonly string[]): unknown {
  return at.reduce((there, key) => (isMap(there) ? there[key] : undefined), value);
}

function described({ at, value }: Field, entry: unknown): FieldChange {
  const was = written(valueAt(entry, at));
  const is = written(value);
  return { field: at.join('.'), ...(was !== '' && { was }), ...(is !== '' && { is }) };
}

function written(value: unknown): string {
  return isList(value) ? value.join(', ') : typeof value === 'string' ? value : '';
}
