/** Which summaries hold, whatever order git's union merge leaves them in. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { summariesInForce } from '../../src/coding/summaries-in-force.js';
import type { Summary } from '../../src/model/summary.js';

const summary = (id: string, text: string, more: Partial<Summary> = {}): Summary => ({
  ...{ id, text, coder: 'anna', by: 'speaker', case: 'P1', code: 'trust', of: '', at: '' },
  ...more,
});
const same = (code: string) => code;
const texts = (records: readonly Summary[], current = same) =>
  summariesInForce(records, current, []).map(({ text }) => text);

describe('the summary of a cell', () => {
  it('is the last one, whatever order the lines have', () => {
    const records = [summary('A', 'first'), summary('B', 'second'), summary('C', 'third')];
    fc.assert(
      fc.property(fc.shuffledSubarray(records, { minLength: 3 }), (lines) => {
        expect(texts(lines)).toEqual(['third']);
      }),
    );
  });

  it('is gone once an empty text takes it away, and back with the next text', () => {
    expect(texts([summary('A', 'first'), summary('B', '')])).toEqual([]);
    expect(texts([summary('A', 'first'), summary('B', ''), summary('C', 'again')])).toEqual([
      'again',
    ]);
  });

  it.each([
    ['coder', { coder: 'ben' }],
    ['kind of case', { by: 'session' }],
    ['case', { case: 'P2' }],
    ['code', { code: 'hope' }],
  ])('is another one for another %s', (_, more) => {
    expect(texts([summary('A', 'one'), summary('B', 'other', more)])).toEqual(['one', 'other']);
  });

  it('goes with its code where that was merged into another, and the last of both holds', () => {
    const merged = (code: string) => (code === 'faith' ? 'trust' : code);
    const records = [summary('A', 'of faith', { code: 'faith' }), summary('B', 'of trust')];
    expect(texts(records, merged)).toEqual(['of trust']);
    expect(summariesInForce(records.slice(0, 1), merged, [])[0]?.code).toBe('trust');
  });
});

describe('a person who withdrew', () => {
  const withdrawn = [{ id: 'Lind', aliases: ['P1'] }];

  it.each([
    ['has no summary, whatever a transcript calls them', { case: 'P1' }, []],
    ['has none by their own id', { case: 'Lind' }, []],
    ['leaves those of others', { case: 'P2' }, ['said']],
    ['leaves those of a session that happens to be called so', { by: 'session' }, ['said']],
  ])('%s', (_, more, left) => {
    const found = summariesInForce([summary('A', 'said', more)], same, withdrawn);
    expect(found.map(({ text }) => text)).toEqual(left);
  });
});
