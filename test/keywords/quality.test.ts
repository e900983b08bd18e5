/** Suggestions measured against what a person coded: figures worked out by hand. */
import { describe, expect, it } from 'vitest';
import { type Judged, qualityOf } from '../../src/keywords/quality.js';

// Three right, one false alarm, two misses: precision 3/4, recall 3/5, F1 2*3/(4+5).
const judged: readonly Judged[] = [
  { given: ['a'], suggested: ['a'], ranked: ['a', 'b'] },
  { given: ['a', 'b'], suggested: ['a', 'c'], ranked: ['c', 'a', 'b'] },
  { given: ['b'], suggested: ['b'], ranked: ['b'] },
  { given: ['c'], suggested: [], ranked: ['a', 'b', 'd', 'c'] },
  { given: [], suggested: [], ranked: [] },
];
const middle = () => 0.5;

describe('the quality of suggestions', () => {
  it('counts pairs of segment and code', () => {
    const { precision, recall, f1 } = qualityOf(judged, middle);
    expect(precision.value).toBeCloseTo(3 / 4, 12);
    expect(recall.value).toBeCloseTo(3 / 5, 12);
    expect(f1.value).toBeCloseTo(6 / 9, 12);
  });

  it('looks for a code among the first one and the first three', () => {
    const { hitAt1, hitAt3 } = qualityOf(judged, middle);
    expect(hitAt1.value).toBe(2 / 4);
    expect(hitAt3.value).toBe(3 / 4);
  });

  it('asks that what deserves no code stays clean', () => {
    expect(qualityOf(judged, middle).clean.value).toBe(1);
  });

  it('has no figure where there is nothing to divide by', () => {
    expect(qualityOf([], middle)).toEqual({
      ...{ segments: 0, precision: {}, recall: {}, f1: {}, hitAt1: {}, hitAt3: {}, clean: {} },
    });
  });

  it('has an interval that holds what samples come to', () => {
    // Every draw takes the third segment, which is right.
    expect(qualityOf(judged, middle).f1.interval).toEqual([1, 1]);
  });
});
