/** The worked example with two summaries: one of the segments as they are, one of others. */
import type { ExampleStudy } from '../model/example.js';

/** Hashes of P1's two segments on being there, and of something else. */
const records = [
  { id: 'S1', code: 'being-there', text: 'Somebody rings every week.', of: '5d241049154d' },
  { id: 'S2', code: 'routing', text: 'Services talk.', of: '000000000000' },
];

export function workedSummaries(example: ExampleStudy): ExampleStudy {
  const lines = records.map(({ id, ...rest }) => {
    const act = { act: 'summary', id, by: 'speaker', case: 'P1', ...rest };
    return `${JSON.stringify({ ...act, at: '2026-01-14T10:00:00Z' })}\n`;
  });
  return { ...example, overwrite: { 'summaries/anna.jsonl': lines.join('') } };
}
