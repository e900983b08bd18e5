/** Which session a transcript belongs to. */
import type { Session } from './settings.js';
import type { Study } from './study.js';
import type { Transcript } from './transcript.js';

/** The session that lists the transcript in the study's settings, else the one its own header names. */
export function sessionOf(
  { sessions }: Pick<Study['settings'], 'sessions'>,
  { id, session }: Pick<Transcript, 'id' | 'session'>,
): string | undefined {
  return sessions.find(({ transcripts }) => transcripts.includes(id))?.id ?? session;
}

/** Every session of a study: those of the settings in their order, then those only transcripts name. */
export function sessionsOf({ settings, transcripts }: Pick<Study, 'settings' | 'transcripts'>) {
  const named = transcripts.map((transcript) => sessionOf(settings, transcript));
  const listed = settings.sessions.map(({ id }) => id);
  return [...new Set([...listed, ...named])].filter((id) => id !== undefined);
}

/** Every session with all its transcripts: those it lists, and those that name it themselves. */
export function wholeSessions({
  settings,
  transcripts,
}: Pick<Study, 'settings' | 'transcripts'>): Session[] {
  return sessionsOf({ settings, transcripts }).map((id) => {
    const listed = settings.sessions.find((session) => session.id === id);
    const naming = transcripts.filter((transcript) => sessionOf(settings, transcript) === id);
    const ids = [...(listed?.transcripts ?? []), ...naming.map((transcript) => transcript.id)];
    const nobody = { id, moderators: [], attendees: [] };
    return { ...nobody, ...listed, transcripts: [...new Set(ids)] };
  });
}
