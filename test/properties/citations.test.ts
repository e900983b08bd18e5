/** A citation says exactly one span, and a span has exactly one shortest citation. */
import fc from 'fast-check';
import { expect, it } from 'vitest';
import type { Span } from '../../src/model/span.js';
import { parseCitation, printCitation } from '../../src/text/citation.js';
import { lengthOf } from '../../src/text/offsets.js';
import { resolveCitation } from '../../src/text/resolve-citation.js';
import { quoteOf } from '../../src/text/turns.js';
import { transcriptOf } from '../support/transcripts.js';

/** Turns whose numbers stand in no order, and a span over some of them. */
const cited = fc
  .uniqueArray(
    fc.record({ turn: fc.integer({ min: 1, max: 999 }), text: fc.string({ unit: 'grapheme' }) }),
    { minLength: 1, maxLength: 8, selector: ({ turn }) => turn },
  )
  .chain((turns) =>
    fc
      .array(fc.tuple(fc.nat(turns.length - 1), fc.double({ min: 0, max: 1, noNaN: true })), {
        minLength: 2,
        maxLength: 2,
      })
      .map((ends) => {
        const transcript = transcriptOf(
          's1',
          turns.map(({ turn, text }) => [turn, text]),
        );
        const positions = ends
          .map(([index, part]) => {
            const { turn, text } = turns[index] ?? { turn: 0, text: '' };
            return { index, position: [turn, Math.round(part * lengthOf(text))] as const };
          })
          .sort((a, b) => a.index - b.index || a.position[1] - b.position[1]);
        const [from, to] = positions.map(({ position }) => position);
        return { transcript, span: { from: from ?? [0, 0], to: to ?? [0, 0] } satisfies Span };
      }),
  )
  // A span inside one turn holds at least a character, unless the turn is empty.
  .filter(({ transcript, span: { from, to } }) => {
    if (from[0] !== to[0] || from[1] < to[1]) return true;
    return transcript.lines.some((line) => line.turn === from[0] && line.text === '');
  });

it('printing a span and reading it gives the span', () => {
  fc.assert(
    fc.property(cited, ({ transcript, span }) => {
      const { transcript: id, place } = parseCitation(printCitation(transcript, span));
      expect(id).toBe('s1');
      expect(resolveCitation(transcript, place)).toEqual(span);
    }),
  );
});

it('a quote is what stands between its ends', () => {
  fc.assert(
    fc.property(cited, ({ transcript, span }) => {
      const all = transcript.lines.map(({ text }) => text).join('\n');
      expect(all).toContain(quoteOf(transcript, span));
      expect(printCitation(transcript, span).includes('@')).toBe(!isWhole(transcript.lines, span));
    }),
  );
});

function isWhole(lines: readonly { turn: number | string; text: string }[], { from, to }: Span) {
  const last = lines.find(({ turn }) => turn === to[0]);
  return from[1] === 0 && to[1] === lengthOf(last?.text ?? '');
}
