/** Lets the line of a log name its codebook and its code's definition as they are called now. */
import { readAct } from './read-act.js';

/** @param hashes what each was, and what it is now */
export function rehashed(line: string, hashes: ReadonlyMap<string, string>): string {
  const act = hashes.size === 0 ? undefined : readAct(line);
  if (act?.act !== 'code') return line;
  const codebook = hashes.get(act.codebook);
  const definition = hashes.get(act.definition);
  if (codebook === undefined && definition === undefined) return line;
  return JSON.stringify({
    ...act,
    codebook: codebook ?? act.codebook,
    definition: definition ?? act.definition,
  });
}
