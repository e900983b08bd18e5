/** Whose words are meant by a speaker, a role, a session, a transcript or an attribute. */
import { describe, expect, it } from 'vitest';
import { type VoicesAsked, voicesAsked } from '../../src/coding/select-voices.js';
import { studyOf } from './small-study.js';

/** `t1 P1 P2` for each talk, or `t1 anybody`. */
function heard(asked: VoicesAsked): string[] {
  const voices = voicesAsked(studyOf(), asked) ?? [];
  return [...voices].map(([id, who]) => [id, ...(who === 'anybody' ? [who] : who)].join(' '));
}

describe('voices', () => {
  it('are everybody’s where nobody is asked for', () => {
    expect(voicesAsked(studyOf(), {})).toBeUndefined();
  });

  it.each<[string, VoicesAsked, string[]]>([
    ['a speaker, wherever they speak', { speaker: ['P1'] }, ['t1 P1', 't2 P1']],
    ['a speaker by another name', { speaker: ['Mum'] }, ['t1 P1', 't2 P1']],
    ['either of two speakers', { speaker: ['P2', 'P3'] }, ['t1 P2', 't2 P3']],
    ['a role', { role: ['moderator'] }, ['t1 MOD']],
    ['a session of the settings', { session: ['autumn'] }, ['t2 anybody']],
    ['a session that a transcript names', { session: ['spring'] }, ['t1 anybody']],
    ['a transcript', { transcript: ['t1'] }, ['t1 anybody']],
    ['an attribute of a person', { attribute: [['age', 'old']] }, ['t1 P1', 't2 P1']],
    [
      'one person with both attributes',
      {
        attribute: [
          ['age', 'young'],
          ['job', 'nurse'],
        ],
      },
      ['t1 P2'],
    ],
    [
      'either value of one attribute',
      {
        attribute: [
          ['age', 'young'],
          ['age', 'old'],
        ],
      },
      ['t1 P1 P2', 't2 P1'],
    ],
    ['an attribute of a transcript', { attribute: [['place', 'north']] }, ['t1 anybody']],
    [
      'a person with one attribute in a transcript with another',
      {
        attribute: [
          ['place', 'south'],
          ['age', 'old'],
        ],
      },
      ['t2 P1'],
    ],
    ['people and places that never meet', { speaker: ['P3'], transcript: ['t1'] }, []],
  ])('%s', (_, asked, voices) => {
    expect(heard(asked)).toEqual(voices);
  });
});

describe('names that the study does not know', () => {
  it.each<[VoicesAsked, string]>([
    [{ speaker: ['P11'] }, 'The study has no speaker "P11". Did you mean "P1"?'],
    [{ role: ['moderater'] }, 'The study has no role "moderater". Did you mean "moderator"?'],
    [{ session: ['Spring'] }, 'The study has no session "Spring". Did you mean "spring"?'],
    [{ transcript: ['t3'] }, 'There is no transcript "t3".'],
    [{ attribute: [['plaice', 'north']] }, 'no attribute "plaice". Did you mean "place"?'],
    [
      { attribute: [['age', 'ould']] },
      'no attribute "age" with the value "ould". Did you mean "old"?',
    ],
  ])('are a mistake: %j', (asked, message) => {
    expect(() => heard(asked)).toThrow(message);
  });
});
