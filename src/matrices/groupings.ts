/** What segments can be grouped by: speakers, sessions, transcripts, roles, attributes. */
import { Problem } from '../model/problem.js';
import { sessionOf, sessionsOf } from '../model/session.js';
import type { Study } from '../model/study.js';
import { didYouMean } from '../text/nearest.js';
import type { Columns } from './count-segments.js';
import { participantOf, speakersIn, speakersOf } from './speakers.js';

export function bySpeaker(study: Study): Columns {
  return {
    by: 'speaker',
    ids: speakersOf(study),
    of: (segment) => speakersIn(segment, study.settings),
  };
}

export function bySession(study: Study): Columns {
  return {
    by: 'session',
    ids: sessionsOf(study),
    of: ({ transcript }) => [sessionOf(study.settings, transcript)],
  };
}

export function byTranscript({ transcripts }: Study): Columns {
  return {
    by: 'transcript',
    ids: transcripts.map(({ id }) => id),
    of: ({ transcript }) => [transcript.id],
  };
}

export function byRole(study: Study): Columns {
  const counted = new Set(speakersOf(study));
  const roles = study.transcripts.flatMap(({ speakers }) =>
    speakers.filter(({ id }) => counted.has(id)).flatMap(({ role }) => role ?? []),
  );
  return {
    by: 'role',
    ids: [...new Set(roles)],
    of: (segment) => {
      const speaking = speakersIn(segment, study.settings);
      const roleOf = (id: string | undefined) =>
        segment.transcript.speakers.find((one) => one.id === id)?.role;
      return [...new Set(speaking.map(roleOf))];
    },
  };
}

/**
 * By the values of one attribute, of people or of the transcript; by the only one there is without a name.
 * @throws Problem where nobody has it, or there are several and none is named
 */
export function byAttribute(study: Study, named?: string): Columns {
  const key = named ?? onlyKey(study);
  const values = bearersOf(study).flatMap(({ attributes }) => attributes[key] ?? []);
  if (values.length === 0) throw unknownKey(study, key);
  const valueFor = (id: string | undefined) => participantOf(study.settings, id)?.attributes[key];
  return {
    by: key,
    ids: [...new Set(values)],
    of: (segment) => {
      const ofTalk = segment.transcript.attributes[key];
      if (ofTalk !== undefined) return [ofTalk];
      return [...new Set(speakersIn(segment, study.settings).map(valueFor))];
    },
  };
}

/** Those whose values make a column, moderators only where they count. */
function bearersOf({ settings, transcripts }: Study) {
  const people = settings.participants.filter(
    ({ role }) => settings.countModerators || role !== 'moderator',
  );
  return [...people, ...transcripts];
}

function onlyKey(study: Study): string {
  const [first = '', ...others] = keysOf(study);
  if (first !== '' && others.length === 0) return first;
  throw new Problem({
    what:
      first === ''
        ? 'Nobody in this study has an attribute, and no transcript has one.'
        : `There are several attributes: ${[first, ...others].join(', ')}.`,
    next:
      first === ''
        ? 'Give one: alongside participant set P1 --attribute work=nurse'
        : `Name one: --by ${first}`,
  });
}

function unknownKey(study: Study, key: string): Problem {
  const keys = keysOf(study);
  return new Problem({
    what: `Nobody has an attribute "${key}".${didYouMean(key, keys)}`,
    next: keys.length === 0 ? 'There are none yet.' : `Choose one of: ${keys.join(', ')}.`,
  });
}

function keysOf(study: Study): string[] {
  return [...new Set(bearersOf(study).flatMap(({ attributes }) => Object.keys(attributes)))];
}
