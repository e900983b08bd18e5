/** The likeliest codes of a segment: by keywords first, then by what the codebook says of a code. */
import { describe, expect, it } from 'vitest';
import { judgedText } from '../../src/keywords/judge.js';
import { codebookOf } from './codebooks.js';

const codebook = codebookOf({
  trust: { keywords: ['trust'], definition: 'Somebody relies on a helper.' },
  money: { keywords: ['rent', 'debt'], definition: 'Bills and loans are talked about.' },
  rest: { definition: 'Sleep and quiet evenings.' },
  gone: { keywords: ['trust'], status: 'retired' },
});
const rankedIn = (text: string) => judgedText({ codebook }, text, []);

describe('the codes of a segment are ranked', () => {
  it.each([
    ['by points', 'I trust him with the rent and the debt.', ['money', 'trust']],
    [
      'by likeness to a definition where points are equal',
      'Trust, rent: somebody relies on it.',
      ['trust', 'money'],
    ],
    ['by likeness alone where no keyword is met', 'We sleep badly.', ['rest']],
    ['and are none where nothing points to one', 'It rained.', []],
  ] satisfies readonly (readonly [string, string, readonly string[]])[])('%s', (_, text, codes) => {
    expect(rankedIn(text).ranked).toEqual(codes);
  });

  it('and those with two points are suggested', () => {
    expect(rankedIn('I trust him with the rent and the debt.').suggested).toEqual(['money']);
  });
});
