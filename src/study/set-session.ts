/** Sets what the settings say of a session. */
import { join } from 'node:path';
import { refuseUnknown } from '../coding/select-known.js';
import { Problem } from '../model/problem.js';
import type { Settings } from '../model/settings.js';
import { idFrom } from '../text/id.js';
import { changeSettings } from './change-yaml.js';
import { idsIn } from './open-transcripts.js';
import { plainLine } from './plain-line.js';
import { type EntryPlan, type Field, setEntry } from './set-entry.js';

/** What somebody says of a session. What they do not say stays as it is; each list is all of it. */
export interface SessionSaid {
  readonly id: string;
  /** ISO 8601: `2026-01-14`, or a month or a year. */
  readonly date?: string;
  readonly duration?: string;
  readonly transcripts?: readonly string[];
  readonly moderators?: readonly string[];
  readonly attendees?: readonly string[];
}

/** @throws Problem where the study knows no such transcript or person, or a transcript has a session already */
export function setSession(folder: string, said: SessionSaid): Promise<EntryPlan> {
  const transcripts = idsIn(join(folder, 'transcripts'));
  return changeSettings(folder, (settings) => planSession(settings, said, transcripts));
}

function planSession(
  settings: Settings,
  said: SessionSaid,
  transcripts: readonly string[],
): EntryPlan {
  refuseId(said.id);
  refuseUnknown('transcript', said.transcripts ?? [], transcripts);
  refuseTaken(settings, said);
  const people = settings.participants.map(({ id }) => id);
  const named = [...(said.moderators ?? []), ...(said.attendees ?? [])];
  // A study may have sessions before it lists its people.
  if (people.length > 0) refuseUnknown('participant', named, people);
  return setEntry('sessions', settings.sessions, said.id, fieldsOf(said));
}

function fieldsOf({ date, duration, transcripts, moderators, attendees }: SessionSaid): Field[] {
  const lists = Object.entries({ transcripts, moderators, attendees });
  return [
    ...(date === undefined ? [] : [{ at: ['date'], value: dateFrom(date) }]),
    ...(duration === undefined
      ? []
      : [{ at: ['duration'], value: plainLine(duration, 'The duration') }]),
    ...lists.flatMap(([key, ids]) => (ids ? [{ at: [key], value: [...new Set(ids)] }] : [])),
  ];
}

function refuseId(id: string): void {
  if (idFrom(id) === id) return;
  throw new Problem({
    what: `"${id}" is no id of a session.`,
    next: `Small letters, digits, - and _ make an id: alongside session set ${idFrom(id)}`,
  });
}

/** A transcript belongs to one session. */
function refuseTaken({ sessions }: Settings, said: SessionSaid): void {
  const others = sessions.filter(({ id }) => id !== said.id);
  for (const transcript of said.transcripts ?? []) {
    const owner = others.find(({ transcripts }) => transcripts.includes(transcript));
    if (!owner) continue;
    const left = owner.transcripts.filter((id) => id !== transcript).join(',');
    throw new Problem({
      what: `The transcript "${transcript}" belongs to session ${owner.id} already.`,
      next: `Take it from there first: alongside session set ${owner.id} --transcripts "${left}"`,
    });
  }
}

/** A year, a month or a day of the calendar. */
function dateFrom(text: string): string {
  const date = text.trim();
  const [, year = '', month = '01', day = '01'] =
    /^(\d{4})(?:-(\d\d)(?:-(\d\d))?)?$/.exec(date) ?? [];
  const time = new Date(`${year}-${month}-${day}T00:00:00Z`);
  const isReal = !Number.isNaN(time.getTime()) && time.toISOString().startsWith(date);
  if (year !== '' && isReal) return date;
  throw new Problem({
    what: `"${text}" is no date.`,
    next: 'Write year, month and day: 2026-01-14; a month or a year alone will do too.',
  });
}
