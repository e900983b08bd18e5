import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { Participant } from '../../src/model/settings.js';
import { changeSettings } from '../../src/study/change-yaml.js';
import { openSettings } from '../../src/study/open-yaml.js';
import { type ParticipantSaid, setParticipants } from '../../src/study/set-participants.js';
import { folderFrom } from '../support/example-study.js';

const participants: readonly Participant[] = [
  { id: 'M1', role: 'moderator', aliases: ['Moderator 1'], attributes: {} },
  { id: 'P1', role: 'participant', aliases: ['Nurse'], attributes: { work: 'nurse' } },
];

const planned = (...said: ParticipantSaid[]) => setParticipants({ participants }, said);

describe('what is said of participants', () => {
  it('leaves what is not said as it is', () => {
    const { people, edits } = planned({ id: 'P1', consent: ['analysis'] });
    expect(people[0]?.changes).toEqual([{ field: 'consent', is: 'analysis' }]);
    expect(edits).toEqual([{ at: ['participants', 1, 'consent'], value: ['analysis'] }]);
  });

  it('asks for no edit where it stands there already', () => {
    const same = {
      id: 'P1',
      role: 'participant',
      aliases: ['Nurse'],
      attributes: { work: 'nurse' },
    };
    expect(planned(same).edits).toEqual([]);
  });

  it('takes an attribute away that is said to be empty', () => {
    const { people, edits } = planned({ id: 'P1', attributes: { work: '' } });
    expect(people[0]?.changes).toEqual([{ field: 'attributes.work', was: 'nurse' }]);
    expect(edits).toEqual([{ at: ['participants', 1, 'attributes', 'work'], value: undefined }]);
  });

  it('tells consent to nothing from no record of consent', () => {
    expect(planned({ id: 'P1', consent: [] }).edits).toHaveLength(1);
  });

  it('puts new people behind each other at the end', () => {
    const { edits } = planned({ id: 'P2' }, { id: 'P3' });
    expect(edits.map(({ at }) => at)).toEqual([
      ['participants', 2, 'id'],
      ['participants', 3, 'id'],
    ]);
  });

  it('composes labels as transcripts do, so that they meet', () => {
    const { edits } = planned({ id: 'P1', aliases: ['A\u030ase'] });
    expect(edits[0]?.value).toEqual(['\u00c5se']);
  });

  it('lets an alias go from one person to another in one step', () => {
    const { people } = planned({ id: 'P1', aliases: [] }, { id: 'P2', aliases: ['Nurse'] });
    expect(people).toHaveLength(2);
  });

  it.each<readonly [string, ParticipantSaid[], string]>([
    ['an id that is none', [{ id: 'Mary Ann' }], '"Mary Ann" is no id'],
    ['an id in other capitals', [{ id: 'p1' }], '"p1" differs from "P1" in capitals only'],
    ['two new ids that differ in capitals', [{ id: 'X' }, { id: 'x' }], '"x" differs from "X"'],
    ['an id said twice', [{ id: 'P2' }, { id: 'P2' }], '"P2" stands here a second time'],
    ['an alias of somebody else', [{ id: 'P2', aliases: ['nurse'] }], 'would mean both P1 and P2'],
    ['an alias that is an id', [{ id: 'P2', aliases: ['M1'] }], 'would mean both M1 and P2'],
    ['a new id that is an alias', [{ id: 'Nurse' }, { id: 'P1' }], 'would mean both Nurse and P1'],
    [
      'one alias for two',
      [
        { id: 'P2', aliases: ['T'] },
        { id: 'P3', aliases: ['T'] },
      ],
      '"T" would mean',
    ],
    ['an escape character', [{ id: 'P1', role: 'a\u001b[31m' }], 'cannot be read'],
    ['an empty role', [{ id: 'P1', role: ' ' }], 'The role is empty'],
    [
      'a second line',
      [{ id: 'P1', attributes: { work: 'a\nb' } }],
      'The work has a tab or a second line',
    ],
  ])('refuses %s', (_, said, message) => {
    expect(() => planned(...said)).toThrow(message);
  });

  it('names the row of the table that is wrong', () => {
    const where = { file: 'roster.csv', line: 4 };
    expect(() => planned({ id: 'p1', where })).toThrow(
      expect.objectContaining({ details: expect.objectContaining({ where }) }),
    );
  });

  it('reads back as it was said', async () => {
    const folder = await folderFrom({ settings: 'study: Care\n' });
    const attributes = { 'Years of work': '012', 'a: b': '- c', 'x.y': 'yes' };
    const said = { id: 'P-1_a', role: 'null', aliases: ['#1', "it's, so", 'No'], attributes };
    await changeSettings(folder, (settings) => setParticipants(settings, [said]));
    const { settings } = await openSettings(folder);
    expect(settings.participants).toEqual([said]);
    const text = readFileSync(join(folder, 'alongside.yaml'), 'utf8');
    await changeSettings(folder, (settings) => setParticipants(settings, [said]));
    expect(readFileSync(join(folder, 'alongside.yaml'), 'utf8')).toBe(text);
  });
});
