/** The cast of a transcript: which labels are which speakers. */
import type { Speaker } from '../model/transcript.js';
import type { Warning } from '../model/warning.js';
import { speakerIdFrom } from '../text/id.js';
import { labelKey, tidyLabel } from './label.js';
import { likeness } from './likeness.js';
import type { SpeechPiece } from './piece.js';
import type { ReadOptions } from './reading.js';
import { renaming, roleOf } from './roles.js';

export interface Cast {
  /** In the order they first speak. */
  readonly speakers: readonly Speaker[];
  /** The id of the speaker a label means; undefined where it means none. */
  idOf(label: string): string | undefined;
  readonly warnings: readonly Warning[];
}

/** A speaker while labels are gathered. */
interface Part {
  /** Each spelling and how often it is met. */
  readonly spellings: Map<string, number>;
  /** Labels that --map sends here. */
  readonly mapped: Set<string>;
  readonly line: number;
  readonly role: string | undefined;
}

export function castOf(pieces: readonly SpeechPiece[], options: ReadOptions): Cast {
  const labels = pieces.map(({ label }) => (label === undefined ? '' : tidyLabel(label)));
  const rename = renaming(labels, options);
  const keyOf = (label: string) => labelKey(rename(label));
  const parts = partsOf(pieces, labels, rename);
  const known = new Map([...(options.known ?? [])].reverse().map((name) => [labelKey(name), name]));
  const taken = new Map<string, number>();
  const speakers = new Map<string, Speaker>();
  for (const [key, part] of parts) {
    const label = tidyLabel(known.get(key) ?? mostFrequent(part.spellings));
    speakers.set(key, speakerOf(unused(speakerIdFrom(label), taken), label, part, options));
  }
  return {
    speakers: [...speakers.values()],
    idOf: (label) => speakers.get(keyOf(tidyLabel(label)))?.id,
    warnings: [...variantWarnings(parts, speakers), ...likeness(byFrequency(parts, speakers))],
  };
}

function partsOf(
  pieces: readonly SpeechPiece[],
  labels: readonly string[],
  rename: (label: string) => string,
): Map<string, Part> {
  const parts = new Map<string, Part>();
  pieces.forEach(({ line, role }, index) => {
    const label = labels[index] ?? '';
    const meant = rename(label);
    const key = labelKey(meant);
    if (key === '') return;
    const part = parts.get(key) ?? { spellings: new Map(), mapped: new Set(), line, role };
    parts.set(key, part);
    if (meant !== label) part.mapped.add(label);
    part.spellings.set(meant, (part.spellings.get(meant) ?? 0) + 1);
  });
  return parts;
}

/** The first of equals. */
function mostFrequent(spellings: ReadonlyMap<string, number>): string {
  const [first] = [...spellings].sort(([, a], [, b]) => b - a);
  return first?.[0] ?? '';
}

/** Ids differ by more than case. `taken` counts the speakers that wanted each id. */
function unused(id: string, taken: Map<string, number>): string {
  const wanted = id.toLowerCase();
  for (let number = (taken.get(wanted) ?? 0) + 1; ; number += 1) {
    taken.set(wanted, number);
    const free = number === 1 ? id : `${id}-${number}`;
    if (number === 1) return free;
    if (taken.has(free.toLowerCase())) continue;
    taken.set(free.toLowerCase(), 1);
    return free;
  }
}

function speakerOf(id: string, label: string, part: Part, options: ReadOptions): Speaker {
  const aliases = [...new Set([...part.spellings.keys(), ...part.mapped])].filter(
    (it) => it !== label,
  );
  const role = roleOf([id, label, ...aliases], options) ?? part.role;
  return {
    id,
    label,
    ...(role !== undefined && { role }),
    ...(aliases.length > 0 && { aliases }),
  };
}

/** Spellings that nobody asked to join are reported, each with the way to part them. */
function variantWarnings(
  parts: ReadonlyMap<string, Part>,
  speakers: ReadonlyMap<string, Speaker>,
): Warning[] {
  return [...parts].flatMap(([key, { spellings, line }]) => {
    const { label } = speakers.get(key) ?? { label: '' };
    const others = [...spellings.keys()].filter((spelling) => spelling !== label);
    const [first] = others;
    if (first === undefined) return [];
    const message = `${quoted([label, ...others])} are read as one speaker. If they are not, --map "${first}=another name".`;
    return [{ message, line }];
  });
}

function quoted(labels: readonly string[]): string {
  const all = labels.map((label) => `"${label}"`);
  return `${all.slice(0, -1).join(', ')} and ${all.at(-1)}`;
}

function byFrequency(
  parts: ReadonlyMap<string, Part>,
  speakers: ReadonlyMap<string, Speaker>,
): string[] {
  const turns = ({ spellings }: Part) =>
    [...spellings.values()].reduce((sum, count) => sum + count, 0);
  const ordered = [...parts].sort(([, a], [, b]) => turns(b) - turns(a));
  return ordered.flatMap(([key]) => speakers.get(key)?.label ?? []);
}
