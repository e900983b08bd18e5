/** Gives the turns of a corrected source the numbers they had. */
import type { Correction } from '../model/correction.js';
import { type Transcript, type TranscriptLine, type Turn, turnsOf } from '../model/transcript.js';
import { matchTurns } from './match-turns.js';

/**
 * Matched turns keep their numbers, new ones take the next that no turn ever had and stand in their place.
 * @param before the transcript as the study has it
 * @param after the same, read anew, its turns numbered as they come
 */
export function corrected(before: Transcript, after: Transcript): Correction {
  const [was, now] = [turnsOf(before), turnsOf(after)];
  const matches = matchTurns(was, now);
  let last = lastTurnOf(before);
  const turns = now.map((turn, place): Turn => {
    const old = was[matches.get(place) ?? -1];
    if (old) return { ...turn, turn: old.turn };
    last += 1;
    return { ...turn, turn: last };
  });
  const byNumber = new Map(turns.map((turn) => [turn.turn, turn]));
  const kept = was.filter(({ turn }) => byNumber.has(turn));
  return {
    transcript: {
      ...withHeader(before, after),
      ...(!byNumber.has(last) && { lastTurn: last }),
      lines: withTurns(after, turns),
    },
    kept: kept.length,
    changed: kept.filter(({ turn, text }) => byNumber.get(turn)?.text !== text),
    added: turns.length - kept.length,
    vanished: was.filter(({ turn }) => !byNumber.has(turn)),
  };
}

/** The greatest number a turn has or had. */
function lastTurnOf({ lastTurn = 0, lines }: Transcript): number {
  return turnsOf({ lines }).reduce((last, { turn }) => Math.max(last, turn), lastTurn);
}

/** What the user said of the transcript, where its source says nothing else. */
function withHeader({ session, language }: Transcript, after: Transcript): Transcript {
  return {
    ...(session !== undefined && { session }),
    ...(language !== undefined && { language }),
    ...after,
  };
}

function withTurns({ lines }: Transcript, turns: readonly Turn[]): TranscriptLine[] {
  const left = turns.values();
  return lines.map((line) => (line.kind === 'speech' ? (left.next().value ?? line) : line));
}
