/** Who counts as a speaker, and who speaks in a segment. */

import type { Segment } from '../model/segment.js';
import type { Participant } from '../model/settings.js';
import type { Study } from '../model/study.js';
import type { Transcript } from '../model/transcript.js';
import { voicesIn } from '../text/turns.js';

/**
 * The people of all transcripts by id, in the order they are met: one id is one person. Moderators
 * come last, or not at all where the study does not count them.
 */
export function speakersOf({
  transcripts,
  settings,
}: Pick<Study, 'transcripts' | 'settings'>): string[] {
  const silent = new Set(transcripts.flatMap((transcript) => [...moderatorsOf(transcript)]));
  const everybody = transcripts.flatMap(({ speakers }) => speakers.map(({ id }) => id));
  return [
    ...new Set([
      ...everybody.filter((id) => !silent.has(id)),
      ...(settings.countModerators ? silent : []),
    ]),
  ];
}

/** The ids of those who speak in a segment and count, in order; `undefined` for a turn that names nobody. */
export function speakersIn(
  { transcript, span }: Pick<Segment, 'transcript' | 'span'>,
  { countModerators }: Pick<Study['settings'], 'countModerators'>,
): (string | undefined)[] {
  const voices = voicesIn(transcript, span);
  if (countModerators) return voices;
  const silent = moderatorsOf(transcript);
  return voices.filter((id) => id === undefined || !silent.has(id));
}

// Transcripts are read-only, so what was found once holds.
const moderators = new WeakMap<Transcript, ReadonlySet<string>>();

function moderatorsOf(transcript: Transcript): ReadonlySet<string> {
  const known = moderators.get(transcript);
  if (known) return known;
  const there = transcript.speakers.filter(({ role }) => role === 'moderator');
  const ids = new Set(there.map(({ id }) => id));
  moderators.set(transcript, ids);
  return ids;
}

/** The participant whom a speaker's id means, as the settings list them. */
export function participantOf(
  { participants }: Pick<Study['settings'], 'participants'>,
  speaker: string | undefined,
): Participant | undefined {
  if (speaker === undefined) return undefined;
  return participants.find(({ id, aliases }) => id === speaker || aliases.includes(speaker));
}
