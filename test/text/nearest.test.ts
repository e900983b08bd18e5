/** The known word that somebody may have meant. */
import { expect, it } from 'vitest';
import { didYouMean } from '../../src/text/nearest.js';

const names = ['availing', 'Availing', 'advocating', 'routing'];

it.each([
  ['avialing', 'availing'],
  ['Rooting', 'routing'],
  ['avail', 'availing'],
  ['ADVO', 'advocating'],
])('%s may mean %s', (typed, meant) => {
  expect(didYouMean(typed, names)).toBe(` Did you mean "${meant}"?`);
});

it.each(['trust', 'av', 'ailing it', ''])('"%s" means none of them', (typed) => {
  expect(didYouMean(typed, names)).toBe('');
});
