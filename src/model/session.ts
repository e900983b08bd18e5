/** Which session a transcript belongs to. */
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
