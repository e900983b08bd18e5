/** Transcripts for tests: turns with their numbers and words. */
import type { Transcript } from '../../src/model/transcript.js';

/** Turns in the order of lines; every third value is the speaker. */
export function transcriptOf(
  id: string,
  turns: readonly (readonly [turn: number, text: string, speaker?: string])[],
  speakers: Transcript['speakers'] = [],
): Transcript {
  return {
    id,
    source: { file: '', sha256: '', format: 'txt', encoding: 'utf-8', importer: '', options: {} },
    speakers,
    attributes: {},
    lines: turns.map(([turn, text, speaker]) => ({
      ...{ kind: 'speech', turn, text },
      ...(speaker !== undefined && { speaker }),
    })),
  };
}
