/** The people who attended are not the people who are listed. */
import { grouped } from '../model/grouped.js';
import type { Participant } from '../model/settings.js';
import { listed, plural } from '../text/plural.js';
import type { Check } from './contract.js';
import { inSettings } from './places.js';

export const rosterArithmetic: Check = {
  id: 'roster-arithmetic',
  title: 'Attendance and participants do not add up',
  severity: 'warning',
  on: 'study',
  why: 'A reviewer adds the numbers up. One paper states ten participants, and that six came three times, four twice and two once, which makes twelve people.',
  mend: 'List who is missing among the participants, or correct the attendees of the session.',
  bad: {
    study: {
      settings: [
        'study: Care',
        'participants:',
        '  - {id: M1, role: moderator}',
        '  - {id: P1}',
        '  - {id: P2}',
        'sessions:',
        '  - {id: spring, moderators: [M1], attendees: [P1, P2]}',
        '  - {id: autumn, moderators: [M1], attendees: [P1, P3]}',
      ].join('\n'),
    },
    found: ['alongside.yaml:2'],
  },
  good: {
    settings: [
      'study: Care',
      'participants:',
      '  - {id: M1, role: moderator}',
      '  - {id: P1}',
      '  - {id: P2}',
      'sessions:',
      '  - {id: spring, moderators: [M1], attendees: [P1, P2]}',
      '  - {id: autumn, moderators: [M1], attendees: [M1, P1]}',
    ].join('\n'),
  },
  find: (study) => {
    const { participants, sessions } = study.settings;
    if (participants.length === 0 || sessions.some(({ attendees }) => attendees.length === 0))
      return [];
    const leading = new Set(sessions.flatMap(({ moderators }) => moderators));
    const members = participants
      .filter((one) => isMember(one) && !leading.has(one.id))
      .map(({ id }) => id);
    const others = participants.filter((one) => !members.includes(one.id)).map(({ id }) => id);
    const met = sessions.flatMap(({ attendees }) => [...new Set(attendees)]);
    const attended = met.filter((id) => !others.includes(id) && !leading.has(id));
    const times = grouped(attended, (id) => id);
    const strangers = [...times.keys()].filter((id) => !members.includes(id));
    const missing = members.filter((id) => !times.has(id));
    if (times.size === 0 || strangers.length + missing.length === 0) return [];
    return [
      {
        ...inSettings(study, 'participants'),
        message: `${plural(times.size, 'person', 'people')} attended (${attendance(times)}), and ${plural(members.length, 'participant')} ${members.length === 1 ? 'is' : 'are'} listed.${who(strangers, missing)}`,
        hint: 'List who is missing (alongside participant set ID), or correct who was there (alongside session set ID --attendees …).',
      },
    ];
  },
};

/** Those a paper counts as participants. */
function isMember({ role = 'participant' }: Participant): boolean {
  return role !== 'moderator' && role !== 'observer';
}

/** `6 three times, 4 twice, 2 once`. */
function attendance(times: ReadonlyMap<string, readonly string[]>): string {
  const words = ['', 'once', 'twice', 'three times'];
  return [...grouped([...times.values()], (own) => own.length)]
    .sort(([a], [b]) => b - a)
    .map(([count, people]) => `${people.length} ${words[count] ?? `${count} times`}`)
    .join(', ');
}

function who(strangers: readonly string[], missing: readonly string[]): string {
  const came = strangers.length === 0 ? '' : ` Not listed: ${listed(strangers)}.`;
  return missing.length === 0 ? came : `${came} Never there: ${listed(missing)}.`;
}
