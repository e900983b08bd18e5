/** Reads a transcript that a speech service has written as JSON. */
import { decode } from './decode.js';
import { draft } from './draft.js';
import { finish } from './finish.js';
import { type Fields, fieldsOf, parseJson, recordsOf, textOf } from './json.js';
import type { Reading, ReadOptions } from './reading.js';
import { type Recognised, type RecognisedWord, recognisedPieces } from './recognised.js';

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

/** What a service takes a result or a word to be: it lists the likeliest first. */
export function bestOf(result: Fields | undefined): Fields {
  return fieldsOf(recordsOf(result?.['alternatives'])[0]);
}

/** A result that names no voice, with the times of its words. */
export function namelessResult(result: Fields, words: readonly RecognisedWord[]): Recognised {
  const times = { from: words[0]?.from, to: words.at(-1)?.to };
  return { text: textOf(bestOf(result)['transcript']), ...times };
}
