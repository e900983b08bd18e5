/** Gathers the spellings of each speaker's label, and what --map makes of them. */
import { labelKey, tidyLabel } from './label.js';
import type { SpeechPiece } from './piece.js';
import type { ReadOptions } from './reading.js';
import { renaming } from './roles.js';

/** A label as the source writes it. */
interface Written {
  turns: number;
  readonly line: number | undefined;
  role: string | undefined;
  /** True where no piece has it from the source. */
  unlabelled: boolean;
}

/** One speaker's part in a transcript, under all its labels. */
export interface Part {
  /** Each spelling, and how many turns have it. */
  readonly spellings: Map<string, number>;
  /** Labels that --map sends here. */
  readonly mapped: Set<string>;
  /** The line of the first turn. */
  readonly line: number | undefined;
  /** What the pieces themselves say. */
  role: string | undefined;
  /** True where none of the labels stands in the source. */
  unlabelled: boolean;
}

export interface Parts {
  /** By key, in the order they first speak. */
  readonly parts: ReadonlyMap<string, Part>;
  /** The key of a label as written; '' where --map makes it none. */
  readonly keys: ReadonlyMap<string, string>;
}

export function partsOf(pieces: readonly SpeechPiece[], options: ReadOptions): Parts {
  const written = writtenLabels(pieces);
  const rename = renaming([...written.keys()].map(tidyLabel), options);
  const parts = new Map<string, Part>();
  const keys = new Map<string, string>();
  for (const [raw, { turns, line, role, unlabelled }] of written) {
    const label = tidyLabel(raw);
    const meant = rename(label);
    const key = labelKey(meant);
    keys.set(raw, key);
    if (key === '') continue;
    const part = parts.get(key) ?? {
      ...{ spellings: new Map(), mapped: new Set(), line, role, unlabelled },
    };
    parts.set(key, part);
    part.role ??= role;
    part.unlabelled &&= unlabelled;
    if (meant !== label) part.mapped.add(label);
    part.spellings.set(meant, (part.spellings.get(meant) ?? 0) + turns);
  }
  return { parts, keys };
}

/** A file of any size has few labels, so each is looked at once. */
function writtenLabels(pieces: readonly SpeechPiece[]): Map<string, Written> {
  const labels = new Map<string, Written>();
  for (const { label, line, role, unlabelled = false } of pieces) {
    if (label === undefined) continue;
    const written = labels.get(label) ?? { turns: 0, line, role, unlabelled };
    labels.set(label, written);
    written.turns += 1;
    written.role ??= role;
    written.unlabelled &&= unlabelled;
  }
  return labels;
}

/** Keys with the greatest count first; the first of equals. */
export function byCount(counts: ReadonlyMap<string, number>): string[] {
  return [...counts].sort(([, a], [, b]) => b - a).map(([key]) => key);
}
