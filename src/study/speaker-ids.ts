/** Ids of speakers that are made of names, and the ids that their pseudonyms make. */
import { Problem } from '../model/problem.js';
import type { Settings } from '../model/settings.js';
import type { Transcript } from '../model/transcript.js';
import { speakerIdFrom } from '../text/id.js';
import { type NamePair, renamer } from '../text/names.js';

export interface SpeakerIds {
  /** What each becomes, with the name it is made of; those without a name are left out. */
  readonly renamed: ReadonlyMap<string, string>;
  /** The ids as names, for texts that mention them. */
  readonly pairs: readonly NamePair[];
}

/** @throws Problem when two people of one transcript, or of the settings, would become one */
export function speakerIds(
  { participants, sessions }: Settings,
  transcripts: readonly Transcript[],
  pairs: readonly NamePair[],
): SpeakerIds {
  const rename = renamer(
    pairs.map(({ name, pseudonym }) => ({
      ...{ name: speakerIdFrom(name), pseudonym: speakerIdFrom(pseudonym), of: name },
    })),
  );
  const groups = [
    participants.map(({ id }) => id),
    ...transcripts.map(({ speakers }) => speakers.map(({ id }) => id)),
  ];
  const others = sessions.flatMap(({ moderators, attendees }) => [...moderators, ...attendees]);
  const plain = renamer(pairs);
  const renamed = new Map<string, string>();
  const mentioned: NamePair[] = [];
  for (const id of new Set([...groups.flat(), ...others])) {
    const { text, hits } = rename(id);
    if (text === id) continue;
    renamed.set(id, text);
    if (plain(id).text !== id) continue;
    mentioned.push({ name: id, pseudonym: text, of: hits[0]?.name ?? id });
  }
  for (const group of groups) refuseOne(group, renamed);
  return { renamed, pairs: mentioned };
}

function refuseOne(ids: readonly string[], renamed: ReadonlyMap<string, string>): void {
  const owners = new Map<string, string>();
  for (const id of ids) {
    const now = renamed.get(id) ?? id;
    const other = owners.get(now.toLowerCase());
    if (other !== undefined && other !== id) {
      throw new Problem({
        what: `The speakers "${other}" and "${id}" would both be "${now}".`,
        next: 'Give each of them a pseudonym of their own. Nothing was changed.',
      });
    }
    owners.set(now.toLowerCase(), id);
  }
}
