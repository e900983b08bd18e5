/** Finds the format that a file is in. */
import { Problem } from '../model/problem.js';
import { appearanceOfBytes, appearanceOfText, unknownJson } from '../reading/appearance.js';
import { decode, emptyFile } from '../reading/decode.js';
import { looksLikeJson, parseJson } from '../reading/json.js';
import { opening } from '../reading/opening.js';
import { didYouMean } from '../text/nearest.js';
import type { Format } from './contract.js';
import { formats } from './index.js';

/**
 * The format that is most certain of the bytes, or the one asked for.
 * @throws Problem when no format has the id `wanted`, or none can read the file
 */
export async function detectFormat(
  bytes: Uint8Array,
  name: string,
  wanted?: string,
): Promise<Format> {
  const all = await everyFormat();
  if (wanted !== undefined) return formatCalled(wanted, all);
  if (bytes.length === 0) throw emptyFile(name);
  const certainties = all.map((format) => ({ format, certainty: format.looksLike(bytes, name) }));
  const best = certainties.reduce((a, b) => (b.certainty > a.certainty ? b : a));
  if (best.certainty > 0) return best.format;
  // JSON that was cut off is nobody's format; what is wrong with it is where it ends.
  if (!looksLikeJson(bytes)) throw unreadable(bytes, name);
  parseJson((await decode(bytes, { name })).text, name);
  throw unreadable(bytes, name, unknownJson);
}

function everyFormat(): Promise<readonly Format[]> {
  return Promise.all(Object.values(formats).map((load) => load()));
}

/** The file endings of every format, with the dot, lower case. */
export async function knownExtensions(): Promise<string[]> {
  return [...new Set((await everyFormat()).flatMap(({ extensions }) => extensions))];
}

function formatCalled(wanted: string, all: readonly Format[]): Format {
  const found = all.find(({ id }) => id === wanted);
  if (found) return found;
  const ids = all.map(({ id }) => id);
  throw new Problem({
    what: `There is no format "${wanted}".${didYouMean(wanted, ids)}`,
    next: `Formats that can be read: ${ids.join(', ')}.`,
  });
}

function unreadable(
  bytes: Uint8Array,
  file: string,
  seen = appearanceOfBytes(bytes) ?? appearanceOfText(opening(bytes)),
): Problem {
  return new Problem({
    what: `${file} looks like ${seen?.what ?? 'no text'}, which cannot be imported.`,
    next: seen?.next ?? 'Export the transcript as plain text, WebVTT or CSV and import that.',
    where: { file },
  });
}
