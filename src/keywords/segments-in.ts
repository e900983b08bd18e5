/** The segments of a turn with their places. */
import type { Unit } from '../model/settings.js';
import type { Turn } from '../model/transcript.js';
import { segmentsOf } from '../text/segment.js';
import { type Placed, placed } from './placed.js';

/** Where turns go in pairs, a turn is one segment. */
export function segmentsIn({ text }: Turn, unit: Unit, language: string): Placed[] {
  const segments = segmentsOf(text, unit === 'pair' ? 'turn' : unit, language);
  return placed(
    text,
    segments.map(([from, to]) => ({ from, to })),
  );
}
