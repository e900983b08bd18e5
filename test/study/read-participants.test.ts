import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { readParticipants } from '../../src/study/read-participants.js';
import { temporaryFolder } from '../support/example-study.js';

function rosterIn(content: string | Uint8Array) {
  const file = join(temporaryFolder(), 'roster.csv');
  writeFileSync(file, content);
  return readParticipants(file).map(({ where: _, ...said }) => said);
}

describe('a roster', () => {
  it('of the example names seventeen people, with the attribute that has its own column', () => {
    const said = readParticipants('fixtures/walking-alongside/participants.csv');
    expect(said).toHaveLength(17);
    expect(said[13]).toEqual({
      id: 'Co-therapist',
      role: 'practitioner',
      aliases: ['CT', 'Cotherapist'],
      attributes: { occupation: 'family therapist' },
      where: { file: 'fixtures/walking-alongside/participants.csv', line: 15 },
    });
  });

  const anna = { id: 'P1', role: 'nurse', attributes: {} };
  it.each<readonly [string, string, unknown]>([
    ['with headings in other words', 'Speaker_ID,Role\nP1,nurse\n', [anna]],
    ['from a German Excel', 'id;role;\r\nP1;nurse;\r\n', [anna]],
    ['parted by tabs', 'id\trole\nP1\tnurse\n', [anna]],
    ['with a byte order mark', '\ufeffid,role\nP1,nurse\n', [anna]],
    ['without a line feed at the end', 'id,role\nP1,nurse', [anna]],
    ['with blank lines', 'id,role\n\nP1,nurse\n\n', [anna]],
    [
      'with a column that is no id beside one that is',
      'participant,id\nAnn,P1\n',
      [{ id: 'P1', attributes: { participant: 'Ann' } }],
    ],
    [
      'with an empty cell, which says nothing',
      'id,role,aliases,consent,age\nP1,,,,\n',
      [{ id: 'P1', attributes: {} }],
    ],
    [
      'with consent',
      'id,consent\nP1,"quote, analysis"\nP2,none\n',
      [
        { id: 'P1', attributes: {}, consent: ['analysis', 'quote'] },
        { id: 'P2', attributes: {}, consent: [] },
      ],
    ],
    [
      'with quotation marks and commas',
      'id,work\nP1,"nurse, ""night""; day"\n',
      [{ id: 'P1', attributes: { work: 'nurse, "night"; day' } }],
    ],
  ])('is read %s', (_, content, said) => {
    expect(rosterIn(content)).toEqual(said);
  });

  it.each<readonly [string, string | Uint8Array, string]>([
    ['that is empty', '', 'roster.csv is empty'],
    ['of blank lines', '\n\n', 'roster.csv is empty'],
    ['of headings only', 'id,role\n', 'names nobody'],
    [
      'without a column of ids',
      'name,role\nAnn,nurse\n',
      'No column holds the ids: the headings are name, role',
    ],
    ['with a row without an id', 'id,role\nP1,nurse\n ,nurse\n', 'This row has no id'],
    [
      'with two columns of one heading',
      'id,role,role\nP1,a,b\n',
      'Two columns have the heading "role"',
    ],
    ['with a column without a heading', 'id,\nP1,nurse\n', 'Column 2 has no heading'],
    [
      'with a row that is too short',
      'id,role\nP1\n',
      'This row has 1 cell, and the table has 2 columns',
    ],
    [
      'with a quotation mark that is never closed',
      'id,role\nP1,"nurse\n',
      'The table cannot be read',
    ],
    [
      'with a consent that is none',
      'id,consent\nP1,shar\n',
      '"shar" is no consent. Did you mean "share"?',
    ],
    ['that is not UTF-8', Uint8Array.from([0x69, 0x64, 0x0a, 0xe5]), 'is not UTF-8'],
  ])('%s is refused', (_, content, message) => {
    expect(() => rosterIn(content)).toThrow(message);
  });
});
