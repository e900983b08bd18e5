import { describe, expect, it } from 'vitest';
import type { Settings } from '../../src/model/settings.js';
import { setCoder } from '../../src/study/set-coder.js';
import { parseSettings } from '../../src/study/settings.js';

function listing(coders: string): Settings {
  const { value } = parseSettings(`study: Care\ncoders: ${coders}\n`, 'alongside.yaml');
  if (!value) throw new Error('The settings of the test do not parse.');
  return value;
}

describe('a coder', () => {
  it.each<readonly [string, string, string | undefined, unknown]>([
    ['gets an id', 'ben', undefined, [{ at: ['coders', 1, 'id'], value: 'ben' }]],
    [
      'with a name gets an id made from it',
      'Åse Berg',
      undefined,
      [
        { at: ['coders', 1, 'id'], value: 'ase-berg' },
        { at: ['coders', 1, 'name'], value: 'Åse Berg' },
      ],
    ],
    ['who is listed stays as they are', 'anna', undefined, []],
    ['who is listed keeps their name when typed in capitals', 'ANNA', undefined, []],
    [
      'who is listed gets another name when one is given',
      'anna',
      'Anna',
      [{ at: ['coders', 0, 'name'], value: 'Anna' }],
    ],
  ])('%s', (_, typed, name, edits) => {
    expect(setCoder(listing('[{id: anna, name: Anna B.}]'), typed, name).edits).toEqual(edits);
  });

  it.each([
    ['', undefined, 'The id is empty'],
    ['ben', ' ', 'The name is empty'],
    ['b\u0007', undefined, 'cannot be read'],
  ])('%j named %j is refused', (typed, name, message) => {
    expect(() => setCoder(listing('[]'), typed, name)).toThrow(message);
  });
});
