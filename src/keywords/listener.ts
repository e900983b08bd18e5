/** Whose turns suggestions are made for. */
import type { Transcript, Turn } from '../model/transcript.js';

export interface Heard {
  /** Moderators' turns are left out otherwise. */
  readonly countModerators?: boolean;
  /** Only these speakers; a moderator too, when named. */
  readonly speakers?: readonly string[];
}

/** Tells whose turns are looked at. */
export function listener(
  { speakers }: Transcript,
  { speakers: asked, countModerators = false }: Heard,
): (turn: Turn) => boolean {
  if (asked) return ({ speaker }) => speaker !== undefined && asked.includes(speaker);
  const moderators = speakers.filter(({ role }) => role === 'moderator').map(({ id }) => id);
  return ({ speaker }) => countModerators || speaker === undefined || !moderators.includes(speaker);
}
