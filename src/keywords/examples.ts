/** Segments as examples to learn from: what they are about, and the codes that people gave them. */
import type { Unit } from '../model/settings.js';
import type { Turn } from '../model/transcript.js';
import { contentStems } from '../text/content-stems.js';
import type { CodedTurn } from './coded-talk.js';
import type { Placed } from './placed.js';
import { segmentsIn } from './segments-in.js';

export interface Example extends Placed {
  readonly stems: ReadonlySet<string>;
  readonly codes: readonly string[];
}

/** The examples of one turn, in reading order. */
export interface TurnExamples {
  readonly turn: Turn;
  readonly examples: readonly Example[];
}

/** A segment has a code when a passage with the code touches it. @param language where a transcript names none */
export function examplesOf(
  turns: readonly CodedTurn[],
  unit: Unit,
  language: string,
): TurnExamples[] {
  return turns.map(({ transcript, turn, codes }) => {
    const own = transcript.language ?? language;
    return {
      turn,
      examples: segmentsIn(turn, unit, own).map((segment) => ({
        ...segment,
        stems: contentStems(turn.text.slice(segment.from, segment.to), own),
        codes: codesOn(segment, codes),
      })),
    };
  });
}

/** The codes of the passages that touch a segment. */
export function codesOn({ at }: Pick<Placed, 'at'>, codes: CodedTurn['codes']): string[] {
  return [...codes].flatMap(([code, parts]) =>
    parts.some(([from, to]) => from < at[1] && at[0] < to) ? [code] : [],
  );
}
