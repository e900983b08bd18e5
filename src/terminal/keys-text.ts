/** The keys of the coding screen: what each is called in a person's own file, and what it does. */
import { actionGroups } from '../workbench/actions.js';
import { type Keymap, keysFor } from '../workbench/keymap.js';
import { columns } from './columns.js';

export function keysText(keymap: Keymap, file: string): string {
  const groups = actionGroups.flatMap(({ title, actions }) => [
    title,
    ...columns(actions.map(({ id, does }) => [id, keysFor(keymap, id).join(' '), does])),
    '',
  ]);
  return [...groups, ownKeys(file)].join('\n');
}

function ownKeys(file: string): string {
  return `Digits give codes, in the order of the codebook. Your own keys and digits go into
${file}:
  keys:
    next-open: [n, <tab>]
  codes:
    1: walking-alongside`;
}
