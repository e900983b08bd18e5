/** What is not suggested any more, once a coder has decided. */
import { describe, expect, it } from 'vitest';
import { compileMatcher } from '../../src/keywords/compile.js';
import type { Decisions } from '../../src/keywords/settled.js';
import { suggestFor } from '../../src/keywords/suggest.js';
import type { DeclineAct } from '../../src/model/act.js';
import type { Anchor, Coding } from '../../src/model/coding.js';
import type { Span } from '../../src/model/span.js';
import { transcriptOf } from '../support/transcripts.js';
import { codebookOf } from './codebooks.js';

const matcher = compileMatcher(
  codebookOf({
    trust: { keywords: ['bond', 'trust', 'rely'], formerIds: ['faith'] },
    care: { keywords: ['bond', 'trust'] },
  }),
);

const transcript = transcriptOf('s1', [
  [12, 'So 👍🏽 a bond and trust.'],
  [230, 'I rely on that bond.'],
  [13, 'Trust is a bond.'],
]);

const declined = (
  [from, to]: readonly [Span['from'], Span['to']],
  keywords: readonly string[],
  more: Partial<DeclineAct> = {},
): DeclineAct => ({
  ...{ act: 'decline', id: 'D', at: '', transcript: 's1', code: 'trust', from, to, keywords },
  ...more,
});

const coded = (anchor: Anchor, current?: string): Coding => ({
  ...{
    id: 'C',
    twins: [],
    coder: 'anna',
    code: 'trust',
    definition: '',
    codebook: '',
    how: 'by-hand',
    at: '',
  },
  ...{ keywords: [], notes: [], transcript: 's1', from: [1, 0], to: [1, 1], quote: '', before: '' },
  ...{ after: '', text: [], drifted: false, line: 1, anchor },
  ...(current !== undefined && { current }),
});

const left = (decisions: Decisions, threshold = 2) =>
  suggestFor(transcript, matcher, { unit: 'turn', decisions, threshold }).map(
    ({ from, code, score }) => `${from[0]} ${code} ${score}`,
  );

const everything = ['12 care 2', '12 trust 2', '230 trust 2', '13 care 2', '13 trust 2'];
const without = (...gone: string[]) => everything.filter((one) => !gone.includes(one));

describe('a declined suggestion', () => {
  it.each([
    [
      'does not come back',
      declined(
        [
          [12, 0],
          [12, 23],
        ],
        ['bond', 'trust'],
      ),
      without('12 trust 2'),
    ],
    [
      'does not come back when one of its words was declined',
      declined(
        [
          [12, 8],
          [12, 12],
        ],
        ['bond'],
      ),
      without('12 trust 2'),
    ],
    [
      'holds over several turns in the order of lines',
      declined(
        [
          [230, 0],
          [13, 16],
        ],
        ['bond', 'trust', 'rely'],
      ),
      without('230 trust 2', '13 trust 2'),
    ],
    [
      'holds for a code under its former id',
      declined(
        [
          [12, 0],
          [12, 23],
        ],
        ['bond'],
        { code: 'faith' },
      ),
      without('12 trust 2'),
    ],
    [
      'leaves words that stick out of it',
      declined(
        [
          [12, 8],
          [12, 11],
        ],
        ['bond'],
      ),
      everything,
    ],
    [
      'leaves a keyword it does not name: a new one may ask again',
      declined(
        [
          [12, 0],
          [12, 23],
        ],
        ['reliance'],
      ),
      everything,
    ],
    [
      'leaves another transcript',
      declined(
        [
          [12, 0],
          [12, 23],
        ],
        ['bond'],
        { transcript: 's2' },
      ),
      everything,
    ],
    [
      'leaves turns it does not know',
      declined(
        [
          [99, 0],
          [99, 23],
        ],
        ['bond'],
      ),
      everything,
    ],
  ])('%s', (_, act, expected) => {
    expect(left({ declined: [act] })).toEqual(expected);
  });

  it('leaves what still has points enough', () => {
    expect(
      left(
        {
          declined: [
            declined(
              [
                [12, 8],
                [12, 12],
              ],
              ['bond'],
            ),
          ],
        },
        1,
      ),
    ).toContain('12 trust 1');
  });
});

describe('text that has the code', () => {
  const whole = { from: [12, 0], to: [12, 23] } as const;
  it.each([
    ['is not offered again', coded({ state: 'same', span: whole }, 'trust'), without('12 trust 2')],
    [
      'nor where a part of it has',
      coded({ state: 'moved', span: { from: [12, 5], to: [12, 14] } }, 'trust'),
      without('12 trust 2'),
    ],
    [
      'is looked for where its words stand now',
      coded({ state: 'moved', span: { from: [13, 0], to: [13, 16] } }, 'trust'),
      without('13 trust 2'),
    ],
    ['may have another code', coded({ state: 'same', span: whole }, 'care'), without('12 care 2')],
    ['does not count where its words are lost', coded({ state: 'orphan' }, 'trust'), everything],
    [
      'does not count where the codebook does not know the code',
      coded({ state: 'same', span: whole }),
      everything,
    ],
  ])('%s', (_, coding, expected) => {
    expect(left({ codings: [coding] })).toEqual(expected);
  });
});
