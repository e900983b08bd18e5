/** The state of a study, and the step that follows from it. */
import { expect, it } from 'vitest';
import { statusText } from '../../src/terminal/status-text.js';

function coder(id: string, codings: number) {
  return { id, codings, orphans: 0, seen: 0, turns: 9, assumed: [], suggestions: 0 };
}

function study(...coders: ReturnType<typeof coder>[]) {
  return {
    ...{ study: 'Walking alongside', approach: 'codebook', coders },
    codebook: { id: 'collaborative-practice', version: '1.0.0' },
    transcripts: [{ id: 'session-1', session: null, turns: 9, words: 80 }],
  };
}

const cases = [
  ['one coder', [coder('anna', 3)], {}, 'matrix meta-themes --evidence'],
  ['one of two', [coder('anna', 3), coder('ben', 0)], {}, 'matrix meta-themes --evidence'],
  ['two', [coder('anna', 3), coder('ben', 2)], {}, 'matrix meta-themes --evidence --coder anna'],
  [
    'two, and one of them asks',
    [coder('anna', 3), coder('ben', 2)],
    { named: 'ben' },
    'matrix meta-themes --evidence --coder ben',
  ],
  [
    'two who agreed on one',
    [coder('anna', 3), coder('ben', 2), coder('both', 3)],
    { consensus: 'both' },
    'matrix meta-themes --evidence',
  ],
  ['nobody, of one', [coder('anna', 0)], {}, 'suggest'],
  ['nobody, of two', [coder('anna', 0), coder('ben', 0)], {}, 'suggest --coder anna'],
] as const;

it.each(cases)(
  'where %s coded, the next step says who takes it',
  async (_, coders, whose, next) => {
    const text = await statusText(study(...coders), whose);
    expect(text.split('\n').at(-1)).toBe(`Next: alongside ${next}`);
  },
);
