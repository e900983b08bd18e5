/** Which words are one word in other clothes. */
import { describe, expect, it } from 'vitest';
import { comparableStem, stemOf } from '../../src/text/stems.js';
import { stopWordsOf } from '../../src/text/stop-words.js';

describe('English words share a stem', () => {
  it.each([
    ['hope', 'hopes', 'hoped', 'hoping'],
    ['coordinating', 'coordination', 'coordinator'],
    ['walk', 'walks', 'walked', 'walking'],
    ['partner', 'partners', "partner's"],
    ['collaborate', 'collaboration', 'collaborating', 'collaborative'],
  ])('%s, %s, %s', (...words) => {
    expect(new Set(words.map((word) => stemOf(word, 'en'))).size).toBe(1);
  });

  // Porter knows endings, not meanings; a codebook's author has to know these.
  it.each([
    ['irregular forms do not', 'give', 'gave'],
    ['nor do British and American spelling', 'organisation', 'organization'],
  ])('%s', (_, one, other) => {
    expect(stemOf(one, 'en')).not.toBe(stemOf(other, 'en'));
  });

  it('whatever the country', () => {
    expect(stemOf('hoping', 'en-GB')).toBe('hope');
  });
});

describe('a word is compared by its form where', () => {
  it.each([
    ['its stem is a function word', 'ors'],
    ['its stem is a function word’s stem', 'willing'],
    ['it is a function word', 'the'],
    ['it is one with an apostrophe', "don't"],
    ['it has two letters', 'up'],
    ['its stem has two letters', 'being'],
    ['it has digits and hardly a letter', '1990s'],
  ])('%s', (_, word) => {
    expect(comparableStem(word, 'en')).toBeUndefined();
  });

  it('and by its stem elsewhere', () => {
    expect(comparableStem('hoping', 'en')).toBe('hope');
  });
});

describe('in a language without a list', () => {
  it('a word stands for itself', () => {
    expect(stemOf('hoping', 'nb')).toBe('hoping');
    expect(comparableStem('håper', 'nb')).toBe('håper');
    expect(stopWordsOf('nb').size).toBe(0);
  });

  it('the same holds where the language is no tag', () => {
    expect(stemOf('hoping', 'English, mostly')).toBe('hoping');
  });
});

it('a run of letters that is no word is left alone', () => {
  const run = `${'b'.repeat(200_000)}ing`;
  expect(stemOf(run, 'en')).toBe(run);
});
