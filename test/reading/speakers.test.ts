/** Who the labels of a file mean; read through plain text, which has labels and little else. */
import { describe, expect, it } from 'vitest';
import { csv } from '../../src/formats/csv.js';
import { plainText } from '../../src/formats/plain-text.js';
import { readingOf, warned } from '../formats/reading-of.js';

/** A dialogue in which each label speaks in turn. */
const talk = (...labels: string[]) => labels.map((label) => `${label}: words\n`).join('');
const read = (source: string, options = {}) => readingOf(plainText, source, options);

describe('spellings of one label', () => {
  it('that differ in case, dots, spaces and colons are one speaker, and are reported', async () => {
    const reading = await read(talk('DB', 'Db', 'RA', 'DB', 'D.B.', 'R A', 'DB ', 'RA'));
    expect(reading.speakers).toEqual([
      { id: 'DB', label: 'DB', aliases: ['Db', 'D.B.'] },
      { id: 'RA', label: 'RA', aliases: ['R A'] },
    ]);
    expect(reading.turns.map(({ speaker }) => speaker)).toEqual([
      'DB',
      'DB',
      'RA',
      'DB',
      'DB',
      'RA',
      'DB',
      'RA',
    ]);
    expect(warned(reading)).toContain('"DB", "Db" and "D.B." are read as one speaker');
    expect(warned(reading)).toContain('"RA" and "R A" are read as one speaker');
  });

  it('take the label that is met most, not the one met first', async () => {
    const { speakers } = await read(talk('p1', 'P1', 'B', 'P1', 'B'));
    expect(speakers[0]).toEqual({ id: 'P1', label: 'P1', aliases: ['p1'] });
  });

  it('take the spelling of the roster, where it has one', async () => {
    const { speakers } = await read(talk('p1', 'B', 'p1', 'B'), { known: ['P1'] });
    expect(speakers[0]).toEqual({ id: 'P1', label: 'P1', aliases: ['p1'] });
  });

  it('keep digits apart: P1-2 is not P12', async () => {
    const { speakers } = await read(talk('P1-2', 'P12', 'P1-2', 'P12'));
    expect(speakers.map(({ label }) => label)).toEqual(['P1-2', 'P12']);
  });

  it('in a table may have their colon', async () => {
    const { speakers } = await readingOf(csv, 'speaker,text\nDB:,a\nDB,b\nDB ,c\n');
    expect(speakers).toEqual([{ id: 'DB', label: 'DB' }]);
  });
});

describe('labels that are nearly alike', () => {
  it.each([
    [['Marc Hale', 'Mark Hale'], true],
    [['Anna', 'Ann'], true],
    [['Jonatan', 'Jonathan'], true],
    [['P1', 'P2'], false],
    [['Speaker 1', 'Speaker 2'], false],
    [['Speaker A', 'Speaker B'], false],
    [['INT', 'INF'], false],
    [['Anna', 'Hannah'], false],
    [['Jo', 'Bo'], false],
  ])('%j: suggested as one is %s', async (labels, suggested) => {
    const reading = await read(talk(...labels, ...labels));
    expect(reading.speakers).toHaveLength(2);
    expect(/differ by one letter/.test(warned(reading))).toBe(suggested);
  });

  it('are offered with the rarer one to be mapped to the other', async () => {
    const reading = await read(talk('Marc', 'Mark', 'Mark', 'Marc', 'Mark'));
    expect(warned(reading)).toContain('--map "Marc=Mark"');
  });
});

describe('--map', () => {
  it('makes a label another speaker, and remembers the label', async () => {
    const { speakers, said } = await read(talk('Anna', 'Bo', 'Anna', 'Bo'), {
      rename: { Anna: 'P1' },
    });
    expect(speakers).toEqual([
      { id: 'P1', label: 'P1', aliases: ['Anna'] },
      { id: 'Bo', label: 'Bo' },
    ]);
    expect(said[0]).toEqual(['P1', 'words']);
  });

  it('joins two labels without a warning', async () => {
    const reading = await read(talk('Marc', 'Mark', 'Marc', 'Mark'), { rename: { Marc: 'Mark' } });
    expect(reading.speakers).toEqual([{ id: 'Mark', label: 'Mark', aliases: ['Marc'] }]);
    expect(reading.warnings).toEqual([]);
  });

  it('parts two spellings that would be joined', async () => {
    const { speakers } = await read(talk('DB', 'Db', 'DB', 'Db'), { rename: { Db: 'Dan B' } });
    expect(speakers.map(({ id }) => id)).toEqual(['DB', 'Dan-B']);
  });

  it('means every spelling where no label has the one it names', async () => {
    const { speakers } = await read(talk('anna', 'Int', 'anna', 'Int'), {
      rename: { 'Anna:': 'P1' },
    });
    expect(speakers[0]).toEqual({ id: 'P1', label: 'P1', aliases: ['anna'] });
  });

  it('is not misled by labels that are words of JavaScript', async () => {
    const { speakers } = await read(talk('constructor', '__proto__', 'constructor', '__proto__'), {
      known: ['constructor', '__proto__'],
      rename: { Anna: 'P1' },
    });
    expect(speakers.map(({ label }) => label)).toEqual(['constructor', '__proto__']);
  });
});

describe('--role', () => {
  it('gives roles by pattern, the first that fits, whatever the case', async () => {
    const roles = [
      { pattern: 'mod', role: 'moderator' },
      { pattern: 'P*', role: 'participant' },
      { pattern: '*', role: 'observer' },
    ];
    const { speakers } = await read(talk('MOD', 'P1', 'Anna', 'MOD', 'P1', 'Anna'), { roles });
    expect(speakers.map(({ role }) => role)).toEqual(['moderator', 'participant', 'observer']);
  });

  it.each([
    ['*Lund', 'Anna Lund', true],
    ['A*d', 'Anna Lund', true],
    ['A*n*d', 'Anna Lund', true],
    ['An*nna', 'Anna', false],
    ['Anna', 'Anna Lund', false],
    ['a.*', 'Anna', false],
  ])('%j fits %j: %s', async (pattern, label, fits) => {
    const { speakers } = await read(talk(label, 'B', label, 'B'), {
      roles: [{ pattern, role: 'x' }],
    });
    expect(speakers[0]?.role).toBe(fits ? 'x' : undefined);
  });
});

describe('the id of a speaker', () => {
  it('is its own, ignoring case, even where two labels would make the same', async () => {
    const { speakers } = await read(talk('Åse', 'Ase', 'ÅSE!', 'Åse', 'Ase'), { known: ['ÅSE!'] });
    const ids = speakers.map(({ id }) => id.toLowerCase());
    expect(speakers[0]?.id).toBe('Ase');
    expect(new Set(ids).size).toBe(speakers.length);
    expect(speakers.length).toBeGreaterThan(1);
  });
});
