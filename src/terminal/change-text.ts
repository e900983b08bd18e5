/** What a command changed in entries of the settings. */
import { plural } from '../text/plural.js';
import { visible } from '../text/visible.js';
import { columns } from './columns.js';

/** What changed in one entry. */
interface Changed {
  readonly id: string;
  readonly isNew: boolean;
  readonly changes: readonly {
    readonly field: string;
    readonly was?: string;
    readonly is?: string;
  }[];
}

/** `P4: role moderator (was participant), consent none.`; an entry that said it all already is as it was. */
export function changeText(changed: Changed): string {
  const { id, isNew, changes } = changed;
  const state = isNew ? ['added'] : changes.length === 0 ? ['as it was'] : [];
  return visible(`${id}: ${[...state, ...saidOf(changed)].join(', ')}.`);
}

/** What a roster changed: who came, what changed of whom, and how many there are. */
export function rosterText(people: readonly Changed[], dryRun: boolean): string {
  const added = people.filter(({ isNew }) => isNew).map(({ id }) => id);
  const changed = people.filter(({ isNew, changes }) => !isNew && changes.length > 0);
  const same = people.length - added.length - changed.length;
  const rows = [
    ...(added.length > 0 ? [['added', added.join(', ')]] : []),
    ...changed.map((one) => ['changed', changeText(one)]),
  ];
  const count = `${plural(people.length, 'participant')}: ${added.length} added, ${changed.length} changed, ${same} as before.`;
  const lines = columns(rows.map((row) => row.map(visible)));
  return [...lines, dryRun ? `${count} Nothing was written.` : count].join('\n');
}

function saidOf({ isNew, changes }: Changed): string[] {
  return changes.map(({ field, was, is }) => {
    const before = was === undefined || isNew ? '' : ` (was ${was})`;
    return `${field.replace('attributes.', '')} ${is ?? 'none'}${before}`;
  });
}
