/** Reads a transcript that a speech service has written as JSON. */
import { decode } from './decode.js';
import { draft } from './draft.js';
import { finish } from './finish.js';
import { parseJson, textOf } from './json.js';
import type { Reading, ReadOptions } from './reading.js';
import { type Recognised, recognisedPieces } from './recognised.js';

export interface RecognisedTalk {
  readonly stretches: readonly Recognised[];
  /** Whatever the service says of the language. */
  readonly language?: unknown;
}

/** @throws Problem with the place where the file is no JSON, or when it holds nothing that is said */
export async function readJson(
  bytes: Uint8Array,
  options: ReadOptions,
  recognise: (value: unknown) => RecognisedTalk,
): Promise<Reading> {
  const decoded = await decode(bytes, options);
  const { stretches, language } = recognise(parseJson(decoded.text, options.name));
  const tag = textOf(language).replaceAll('_', '-');
  const about = /^[a-z]{2,3}(?:-[a-z\d]{2,8}){0,3}$/i.test(tag) ? { language: tag } : {};
  return finish([draft(recognisedPieces(stretches), options, about)], decoded, options.name);
}
