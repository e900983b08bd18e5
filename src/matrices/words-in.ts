/** How many words some segments hold, a word in several of them once. */
import type { Segment } from '../model/segment.js';
import type { Study } from '../model/study.js';
import type { Transcript, Turn } from '../model/transcript.js';
import { slice } from '../text/offsets.js';
import { slicesOf } from '../text/turns.js';
import { countWords } from '../text/words.js';

/** Words of moderators only where the study counts them. */
export function wordsIn(
  segments: readonly Segment[],
  { countModerators }: Pick<Study['settings'], 'countModerators'>,
): number {
  const stretches = new Map<Turn, [from: number, to: number][]>();
  for (const { transcript, span } of segments) {
    for (const { turn, from, to } of slicesOf(transcript, span)) {
      if (!countModerators && isModerator(transcript, turn)) continue;
      const there = stretches.get(turn);
      if (there) there.push([from, to]);
      else stretches.set(turn, [[from, to]]);
    }
  }
  let words = 0;
  for (const [{ text }, parts] of stretches) {
    for (const [from, to] of joined(parts)) words += countWords(slice(text, from, to));
  }
  return words;
}

function isModerator({ speakers }: Transcript, { speaker }: Turn): boolean {
  return speakers.some(({ id, role }) => id === speaker && role === 'moderator');
}

/** Stretches that touch or overlap as one, from left to right. */
function joined(parts: readonly (readonly [from: number, to: number])[]): [number, number][] {
  const whole: [number, number][] = [];
  for (const [from, to] of [...parts].sort((a, b) => a[0] - b[0])) {
    const last = whole.at(-1);
    if (last && from <= last[1]) last[1] = Math.max(last[1], to);
    else whole.push([from, to]);
  }
  return whole;
}
