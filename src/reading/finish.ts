/** Hands over what was read, if anybody says anything in it. */
import { Problem } from '../model/problem.js';
import { turnsOf } from '../model/transcript.js';
import type { Decoded } from './decode.js';
import type { Draft } from './draft.js';
import type { Reading } from './reading.js';

/** @throws Problem when a file holds no turn at all */
export function finish(drafts: readonly Draft[], decoded: Decoded, name: string): Reading {
  const transcripts = drafts.map(({ transcript }) => transcript);
  if (!transcripts.some((transcript) => turnsOf(transcript).length > 0)) {
    throw new Problem({
      what: `${name} holds no words that somebody says.`,
      next: 'Look into the file; if it is a transcript, name its format with --format.',
      where: { file: name },
    });
  }
  const warnings = [...decoded.warnings, ...drafts.flatMap((draft) => draft.warnings)];
  const { encoding, text } = decoded;
  return { transcripts, encoding, text, warnings };
}
