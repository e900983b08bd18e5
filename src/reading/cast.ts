/** The cast of a transcript: which labels are which speakers. */
import type { Speaker } from '../model/transcript.js';
import type { Warning } from '../model/warning.js';
import { speakerIdFrom } from '../text/id.js';
import { listed } from '../text/plural.js';
import { labelKey, tidyLabel } from './label.js';
import { likeness } from './likeness.js';
import type { SpeechPiece } from './piece.js';
import type { ReadOptions } from './reading.js';
import { roleOf } from './roles.js';
import { byCount, type Part, partsOf } from './spellings.js';

export interface Cast {
  /** In the order they first speak. */
  readonly speakers: readonly Speaker[];
  /** The id of the speaker a label means; undefined where it means none. */
  idOf(label: string): string | undefined;
  readonly warnings: readonly Warning[];
}

export function castOf(pieces: readonly SpeechPiece[], options: ReadOptions): Cast {
  const { parts, keys } = partsOf(pieces, options);
  const known = new Map([...(options.known ?? [])].reverse().map((name) => [labelKey(name), name]));
  const taken = new Map<string, number>();
  const speakers = new Map<string, Speaker>();
  for (const [key, part] of parts) {
    const label = tidyLabel(known.get(key) ?? byCount(part.spellings)[0] ?? '');
    speakers.set(key, speakerOf(unused(speakerIdFrom(label), taken), label, part, options));
  }
  return {
    speakers: [...speakers.values()],
    idOf: (label) => speakers.get(keys.get(label) ?? '')?.id,
    warnings: [...variantWarnings(parts, speakers), ...likeness(mostHeardFirst(parts, speakers))],
  };
}

/** Ids differ by more than case. `taken` counts the speakers that wanted each. */
function unused(id: string, taken: Map<string, number>): string {
  const key = id.toLowerCase();
  const wanted = (taken.get(key) ?? 0) + 1;
  taken.set(key, wanted);
  return wanted === 1 ? id : unused(`${id}-${wanted}`, taken);
}

function speakerOf(id: string, label: string, part: Part, options: ReadOptions): Speaker {
  const aliases = [...new Set([...part.spellings.keys(), ...part.mapped])].filter(
    (it) => it !== label,
  );
  const said = part.unlabelled ? undefined : roleOf([id, label, ...aliases], options);
  const role = said ?? part.role;
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
    const named = listed([label, ...others].map((spelling) => `"${spelling}"`));
    const message = `${named} are read as one speaker. If they are not, --map "${first}=another name".`;
    return [{ message, ...(line !== undefined && { line }) }];
  });
}

function mostHeardFirst(
  parts: ReadonlyMap<string, Part>,
  speakers: ReadonlyMap<string, Speaker>,
): string[] {
  const sum = ({ spellings }: Part) =>
    [...spellings.values()].reduce((all, turns) => all + turns, 0);
  const turns = new Map([...parts].map(([key, part]) => [key, sum(part)]));
  return byCount(turns).flatMap((key) => speakers.get(key)?.label ?? []);
}
