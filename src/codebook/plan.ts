/** What a command means to do to a codebook file. */
import { editYaml } from './edit-yaml.js';
import { type EntryMove, moveEntry } from './move-entry.js';
import type { YamlEdit } from './yaml-value.js';

/** Entries move first; the edits name places as they are then. */
export interface CodebookPlan {
  readonly moves?: readonly EntryMove[];
  readonly edits?: readonly YamlEdit[];
}

/** The text with the plan carried out. @throws Problem where that would harm the rest */
export function carriedOut(text: string, file: string, { moves = [], edits = [] }: CodebookPlan) {
  const moved = moves.reduce((content, move) => moveEntry(content, file, move), text);
  return editYaml(moved, file, edits);
}
