/** Reads a source as a format for a test, and shows the parts a test looks at. */
import type { ExpectedTurn, Format, ReadOptions } from '../../src/formats/contract.js';
import { turnsOf } from '../../src/model/transcript.js';

export async function readingOf(
  format: Format,
  source: string | Uint8Array,
  options: Partial<ReadOptions> = {},
) {
  const bytes = typeof source === 'string' ? new TextEncoder().encode(source) : source;
  const reading = await format.read(bytes, { name: 'talk', ...options });
  const transcripts = reading.transcripts.map((transcript) => {
    const turns = turnsOf(transcript);
    return {
      ...transcript,
      turns,
      said: turns.map(({ speaker, text }): ExpectedTurn => [speaker ?? null, text]),
      asides: transcript.lines.flatMap((line) => (line.kind === 'speech' ? [] : [line])),
    };
  });
  const [first] = transcripts;
  if (!first) throw new Error('The reading holds no transcript.');
  const { encoding, text, warnings } = reading;
  return { ...first, transcripts, encoding, text, warnings };
}

/** Every warning in one text. */
export function warned({
  warnings,
}: {
  readonly warnings: readonly { readonly message: string }[];
}) {
  return warnings.map(({ message }) => message).join('\n');
}
