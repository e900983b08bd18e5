/** Lets an import know the people of the study: their ids, other labels and roles. */
import type { ReadOptions } from '../formats/contract.js';
import type { Settings } from '../model/settings.js';

/** What the user says on the command line wins over the roster. */
export function withRoster(options: ReadOptions, { participants }: Settings): ReadOptions {
  const aliases = participants.flatMap(({ id, aliases }) => aliases.map((alias) => [alias, id]));
  const roles = participants.flatMap(({ id, role }) =>
    role === undefined ? [] : [{ pattern: id, role }],
  );
  return {
    ...options,
    known: participants.flatMap(({ id, aliases }) => [id, ...aliases]),
    rename: { ...Object.fromEntries(aliases), ...options.rename },
    roles: [...(options.roles ?? []), ...roles],
  };
}
