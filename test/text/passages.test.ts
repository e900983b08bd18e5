/** Passages that repeat somebody's words. */
import { describe, expect, it } from 'vitest';
import { rowsOfWords, withoutPassages } from '../../src/text/passages.js';

const rows = rowsOfWords([
  'They didn’t ring me back on that very day.',
  'One two three four five.',
]);

describe('a passage of somebody’s words', () => {
  it.each([
    ['goes from its first word to its last', 'So "they didn\'t ring me back", yes', 'So "-", yes'],
    ['is found over lines and marks', '> didn’t ring\n> me *back*\n> on', '> -'],
    ['is found in capitals', 'THEY DIDN’T RING ME BACK ON!', '-!'],
    ['is five words at least', 'ring me back on Monday', 'ring me back on Monday'],
    ['may follow another', 'one two three four five one two three four five', '- -'],
    [
      'leaves what stands between two',
      'one two three four five, no, ring me back on that',
      '-, no, -',
    ],
    ['stays inside one turn', 'that very day one two three', 'that very day one two three'],
  ])('%s', (_, text, left) => {
    expect(withoutPassages(text, rows, '-')).toBe(left);
  });

  it('is in no text of which nobody has five words', () => {
    expect(withoutPassages('Yes, of course I did.', rowsOfWords(['Yes.']), '-')).toBe(
      'Yes, of course I did.',
    );
  });
});
