/** Which quotes a rule chooses: the handy ones, one for each person, those picked by hand. */
import { describe, expect, it } from 'vitest';
import { quotes } from '../../src/matrices/quotes.js';
import { code, codebook, coding, study, transcript } from './study-in-memory.js';

const handy = 'This sentence has fifty characters, give and take.';
const talk = transcript('t1', ['P1: Yes.', `P2: ${handy}`, `P1: ${handy} Or more.`, 'P2: No.']);
const whole = (turn: number, length: number, notes: string[] = []) => ({
  ...coding('t1', 'trust', { from: [turn, 0], to: [turn, length] }),
  notes,
});
const codings = [
  whole(1, 4),
  whole(2, 50, ['Quote this']),
  whole(3, 59),
  whole(4, 3, ['unquoted']),
];
const book = codebook(code('trust'));

function chosen(by: string, participants = study(book, []).settings.participants) {
  const given = { study: study(book, [talk], { participants }), codings, whose: 'by anna' };
  const { cells, footer } = quotes.build({ ...given, options: { by } });
  return { places: cells.map((row) => row.at(-1)), footer };
}

describe('a rule for quotes', () => {
  it.each([
    ['all', ['t1:1', 't1:2', 't1:3', 't1:4']],
    ['shortest', ['t1:2']],
    ['speaker', ['t1:2', 't1:3']],
    ['3', ['t1:2', 't1:3', 't1:4']],
    ['picked', ['t1:2']],
  ])('%s chooses %j, in the order of the talk', (by, places) => {
    expect(chosen(by).places).toEqual(places);
  });

  it('is named in the footer, and only where it chooses', () => {
    expect(chosen('all').footer).not.toContain('Printed');
    expect(chosen('3').footer).toContain('Printed: 3 quotes, for each code at most 3');
  });

  it('never chooses the words of somebody who did not agree to be quoted', () => {
    const refuser = { id: 'P2', aliases: [], attributes: {}, consent: ['analysis' as const] };
    expect(chosen('shortest', [refuser]).places).toEqual(['t1:3']);
  });
});
