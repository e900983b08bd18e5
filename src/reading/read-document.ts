/** Reads a written document into a transcript: the way that all office formats share. */
import type { WrittenDocument } from './document.js';
import { documentLines } from './document-lines.js';
import { draft } from './draft.js';
import { finish } from './finish.js';
import type { Reading, ReadOptions } from './reading.js';
import { readScript } from './script.js';

/** @throws Problem when nobody says anything in it */
export async function readDocument(
  document: WrittenDocument,
  encoding: string,
  options: ReadOptions,
): Promise<Reading> {
  const { lines, remarks, warnings, title = document.title } = documentLines(document);
  const script = await readScript(lines, options);
  const made = draft({ ...script, remarks }, options, { ...(title !== undefined && { title }) });
  const text = lines.map((line) => line.plain ?? line.text).join('\n');
  return finish([made], { text, encoding, warnings }, options.name);
}
