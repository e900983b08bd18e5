import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { wholeSessions } from '../../src/model/session.js';
import { openStudy } from '../../src/study/open.js';
import { type SessionSaid, setSession } from '../../src/study/set-session.js';
import { folderFrom } from '../support/example-study.js';

const settings = `study: Care
participants:
  - {id: M1, role: moderator}
  - {id: P1}
sessions:
  - id: s1
    transcripts: [one]
`;
const transcripts = { one: 'M1: Hello.\nP1: Hello.', two: 'M1: Again.\nP1: Again.' };

async function folderAfter(...said: SessionSaid[]): Promise<string> {
  const folder = await folderFrom({ settings, transcripts });
  for (const one of said) await setSession(folder, one);
  return folder;
}

describe('what is said of a session', () => {
  it('stands in the settings once, however often it is said', async () => {
    const said = { id: 's2', date: '2014-02-11', duration: '90 min', transcripts: ['two', 'two'] };
    const folder = await folderAfter({ ...said, moderators: ['M1'] }, said);
    expect(readFileSync(join(folder, 'alongside.yaml'), 'utf8')).toBe(`${settings}  - id: s2
    date: "2014-02-11"
    duration: 90 min
    transcripts: [two]
    moderators: [M1]
`);
  });

  it('gathers transcripts that are listed and those that name it', async () => {
    const folder = await folderAfter({ id: 's1', attendees: ['P1'] });
    const { settings: said, transcripts: read } = await openStudy(folder);
    const named = read.map((one) => ({ ...one, session: 's9' }));
    expect(wholeSessions({ settings: said, transcripts: named })).toEqual([
      { id: 's1', transcripts: ['one'], moderators: [], attendees: ['P1'] },
      { id: 's9', transcripts: ['two'], moderators: [], attendees: [] },
    ]);
  });

  it.each(['2014', '2014-02', '2016-02-29'])('takes %s for a date', async (date) => {
    await expect(folderAfter({ id: 's1', date })).resolves.toBeDefined();
  });

  it.each<readonly [string, SessionSaid, string]>([
    [
      'a transcript that is not there',
      { id: 's2', transcripts: ['tow'] },
      'no transcript "tow". Did you mean "two"?',
    ],
    [
      'a transcript of another session',
      { id: 's2', transcripts: ['one'] },
      'belongs to session s1 already',
    ],
    ['a moderator nobody knows', { id: 's1', moderators: ['M2'] }, 'no participant "M2"'],
    ['an id in capitals', { id: 'S1' }, '"S1" is no id of a session'],
    ['a day that no calendar has', { id: 's1', date: '2014-02-30' }, '"2014-02-30" is no date'],
    ['a date in words', { id: 's1', date: 'in spring' }, '"in spring" is no date'],
    [
      'a duration on two lines',
      { id: 's1', duration: '90\nmin' },
      'The duration has a tab or a second line',
    ],
  ])('refuses %s', async (_, said, message) => {
    await expect(folderAfter(said)).rejects.toThrow(message);
  });
});
