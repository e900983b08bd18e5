/** Ids from names. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { idFrom, speakerIdFrom } from '../../src/text/id.js';

describe('an id made from a name', () => {
  it.each([
    ['Session 1', 'session-1'],
    ['Økt 1 (Åse)', 'okt-1-ase'],
    ['Straße & Wiese', 'strasse-wiese'],
    ["O'Brien, Zoë", 'obrien-zoe'],
    ['__private__', 'private__'],
    ['---', /^id-[0-9a-f]{6}$/],
    ['主持人', /^id-[0-9a-f]{6}$/],
  ])('%j gives %s', (name, id) => {
    expect(idFrom(name)).toMatch(typeof id === 'string' ? new RegExp(`^${id}$`) : id);
  });

  it.each([
    ['P1', 'P1'],
    ['Mark Russinovich', 'Mark-Russinovich'],
    ['D.B.', 'DB'],
    ['Smith, Anna', 'Smith-Anna'],
    ['SPEAKER_01', 'SPEAKER_01'],
    ['P1 & P3', 'P1-P3'],
  ])('of the speaker %s keeps its case: %s', (label, id) => {
    expect(speakerIdFrom(label)).toBe(id);
  });

  it('is an id whatever the name, and no longer than a person can read', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 200 }), (name) => {
        expect(idFrom(name)).toMatch(/^[a-z0-9][a-z0-9_-]{0,63}$/);
        expect(speakerIdFrom(name)).toMatch(/^[A-Za-z0-9][A-Za-z0-9_-]{0,63}$/);
      }),
    );
  });
});
