/** A concordance as rows of data. */
import { describe, expect, it } from 'vitest';
import { concordance } from '../../src/matrices/concordance.js';
import type { ConcordanceLine } from '../../src/model/concordance.js';
import { codebook, study, transcript } from './study-in-memory.js';

const talk = transcript('t1', ['MOD: The door?', 'P1: A 👍🏽 door.'], { session: 'spring' });
const settings = {
  participants: [{ id: 'P1', aliases: [], attributes: {}, consent: ['analysis' as const] }],
};

const lines = talk.lines.flatMap((turn): ConcordanceLine[] => {
  if (turn.kind !== 'speech') return [];
  const said = turn.speaker === 'MOD';
  const at = said ? ([4, 8] as const) : ([5, 9] as const);
  const words = said
    ? { left: 'The ', word: 'door', right: '?' }
    : { left: '', word: '', right: '' };
  return [{ transcript: talk, turn, at, ...words }];
});

describe('a concordance', () => {
  const { rows, columns, cells, footer } = concordance(study(codebook(), [talk], settings), lines);

  it('has a row for each line, by the citation of its words', () => {
    expect(rows.map(({ label }) => label)).toEqual(['t1:1@4-8', 't1:2@5-9']);
    expect(columns.map(({ id }) => id)).toEqual([
      ...['transcript', 'session', 'turn', 'speaker', 'role', 'left', 'word', 'right'],
    ]);
    expect(cells).toEqual([
      ['t1', 'spring', 1, 'MOD', 'moderator', 'The ', 'door', '?'],
      ['t1', 'spring', 2, 'P1', 'participant', '', '', ''],
    ]);
  });

  it('says how many of its words are left out for want of consent', () => {
    expect(footer).toMatch(/^2 lines; corpus .*1 quote left out/);
  });
});
