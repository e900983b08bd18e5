import { describe, expect, it } from 'vitest';
import { adviceFor } from '../../src/keywords/keyword-advice.js';

const nothing = { turns: 0, alone: 0, accepted: 0, declined: 0, collisions: [] };

describe('what is to be done with a keyword', () => {
  it.each([
    ['that nobody says', 'never found', {}],
    ['that nobody has answered', 'review', { turns: 4, alone: 4 }],
    ['with one answer', 'review', { turns: 4, alone: 4, declined: 1 }],
    ['with answers that are divided', 'review', { turns: 9, alone: 4, accepted: 4, declined: 4 }],
    ['that is accepted', 'keep', { turns: 4, alone: 4, accepted: 3 }],
    ['that is mostly declined', 'narrow or drop', { turns: 9, alone: 3, accepted: 1, declined: 6 }],
    ['that was answered and is no longer said', 'narrow or drop', { declined: 3 }],
    ['that is never alone', 'adds little', { turns: 4 }],
    ['that is never alone, and accepted', 'keep', { turns: 4, accepted: 3 }],
    ['half of which another code claims', 'tell apart', { turns: 4, collisions: [{ turns: 2 }] }],
    [
      'little of which another code claims',
      'adds little',
      { turns: 5, collisions: [{ turns: 2 }] },
    ],
    ['claimed where nobody says it', 'adds little', { turns: 1, collisions: [{ turns: 0 }] }],
    ['claimed twice, and accepted', 'keep', { turns: 3, accepted: 3, collisions: [{ turns: 3 }] }],
  ])('%s: %s', (_, advice, found) => {
    expect(adviceFor({ ...nothing, ...found })).toBe(advice);
  });
});
