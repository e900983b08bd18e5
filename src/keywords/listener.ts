/** Whose turns suggestions are made for. */
import type { Transcript, Turn } from '../model/transcript.js';

export interface Heard {
  /** Moderators' turns are left out otherwise. */
  readonly countModerators?: boolean;
  /** Only these speakers; a moderator too, when named. */
  readonly speakers?: readonly string[];
  /** Only turns under these headings, by transcript. */
  readonly sections?: ReadonlyMap<string, ReadonlySet<string>>;
}

/** Tells which turns are looked at. */
export function listener(
  transcript: Transcript,
  { speakers, sections, countModerators = false }: Heard,
): (turn: Turn) => boolean {
  const isModerators = moderatorsIn(transcript);
  const under = sections?.get(transcript.id) ?? new Set<string>();
  return (turn) => {
    if (sections && !under.has(turn.section ?? '')) return false;
    if (speakers) return turn.speaker !== undefined && speakers.includes(turn.speaker);
    return countModerators || !isModerators(turn);
  };
}

/** Tells which turns are a moderator's. */
export function moderatorsIn({ speakers }: Pick<Transcript, 'speakers'>): (turn: Turn) => boolean {
  const ids = new Set(speakers.filter(({ role }) => role === 'moderator').map(({ id }) => id));
  return ({ speaker }) => speaker !== undefined && ids.has(speaker);
}
