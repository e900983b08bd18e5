/** Which headings somebody means. */
import { describe, expect, it } from 'vitest';
import { sectionsMeant } from '../../src/coding/select-sections.js';
import type { Transcript } from '../../src/model/transcript.js';
import { transcriptOf } from '../support/transcripts.js';

const withHeadings = (id: string, ...headings: readonly string[]): Transcript => ({
  ...transcriptOf(id, []),
  lines: [
    { kind: 'note', turn: 'n1', text: 'Question 1, on a note' },
    ...headings.map((text, at) => ({ kind: 'heading' as const, turn: `h${at + 1}`, text })),
  ],
});
const transcripts = [
  withHeadings('s1', 'Question 1. What helps?', 'Question 10. The end'),
  withHeadings('s2', 'Welcome', 'QUESTION 1: what helps'),
];
const meant = (...names: readonly string[]) =>
  [...sectionsMeant({ transcripts }, names)].map(([id, headings]) => [id, ...headings].join(' '));

describe('a section is meant', () => {
  it.each([
    ['by how its heading begins', ['question 1'], ['s1 h1', 's2 h2']],
    ['by the whole heading', ['Welcome'], ['s1', 's2 h1']],
    ['by its id', ['h2'], ['s1 h2', 's2 h2']],
    ['with all that begin so', ['Question'], ['s1 h1 h2', 's2 h2']],
    ['with another one', ['Question 10', 'welcome'], ['s1 h2', 's2 h1']],
  ] satisfies readonly (readonly [string, readonly string[], readonly string[]])[])(
    '%s',
    (_, names, ids) => {
      expect(meant(...names)).toEqual(ids);
    },
  );

  it.each(['Question 2', 'Quest', 'n1', ''])('but "%s" is none', (name) => {
    expect(() => meant(name)).toThrow(`The study has no section "${name}".`);
  });
});
