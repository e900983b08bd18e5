/** The people and sessions of a study, a line for each. */
import type { Coder, Participant, Session } from '../model/settings.js';
import { visible } from '../text/visible.js';
import { columns } from './columns.js';

export function codersText(coders: readonly Coder[]): string {
  if (coders.length === 0) return 'No coder is listed. Next: alongside coder add YOUR-NAME';
  return table(coders.map(({ id, name = '' }) => [id, name]));
}

export function participantsText(participants: readonly Participant[]): string {
  if (participants.length === 0) {
    return 'No participant is listed. Next: alongside participant import FILE.csv   or   alongside participant set ID --role ROLE';
  }
  return table(
    participants.map(({ id, role = '', aliases, attributes, consent, withdrawn }) => [
      id,
      role,
      aliases.join('; '),
      [
        ...Object.entries(attributes).map(([key, value]) => `${key}: ${value}`),
        ...(consent ? [`consent: ${consent.join(', ') || 'none'}`] : []),
        ...(withdrawn === undefined ? [] : [`withdrawn ${withdrawn}`]),
      ].join('; '),
    ]),
  );
}

/** @param transcripts of each session, those that name it themselves too */
export function sessionsText(sessions: readonly Session[]): string {
  if (sessions.length === 0) {
    return 'The study has no session. Next: alongside session set s1 --date 2026-01-14 --transcripts ID';
  }
  return table(
    sessions.map(({ id, date = '', duration = '', transcripts, moderators, attendees }) => [
      id,
      date,
      duration,
      transcripts.join(', '),
      [...labelled('moderators', moderators), ...labelled('attendees', attendees)].join('; '),
    ]),
  );
}

function labelled(label: string, ids: readonly string[]): string[] {
  return ids.length === 0 ? [] : [`${label} ${ids.join(', ')}`];
}

function table(rows: readonly (readonly string[])[]): string {
  return columns(rows.map((row) => row.map(visible))).join('\n');
}
