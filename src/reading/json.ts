/** Reads JSON, and takes values out of it that may be anything. */
import { Problem } from '../model/problem.js';
import { canonical } from './canonical.js';
import { detectEncoding } from './encoding.js';
import { jsonFault } from './json-fault.js';
import { remembered } from './remembered.js';

/** @throws Problem with line and column where the text is no JSON */
export function parseJson(text: string, file: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    const { what, at } = jsonFault(text);
    const before = text.slice(0, at).split('\n');
    const line = before.length;
    const column = (before.at(-1)?.length ?? 0) + 1;
    throw new Problem({
      what: `${file} is no whole JSON: ${what}.`,
      next: 'Download or export it again; it may have been cut off.',
      where: { file, line, column },
    });
  }
}

/** What a file holds, for telling formats apart; undefined where it is no JSON. */
export const peekJson = remembered((bytes): unknown =>
  looksLikeJson(bytes) ? orNothing(bytes) : undefined,
);

/** True where a file begins as an object or a list in JSON does; `{\rtf` and `[laughs]` are neither. */
export function looksLikeJson(bytes: Uint8Array): boolean {
  const start = bytes.subarray(0, 512).filter((byte) => byte > 0x20 && byte < 0x80);
  return /^(?:\{["}]|\[[{["\]])/.test(String.fromCharCode(...start.subarray(0, 2)));
}

function orNothing(bytes: Uint8Array): unknown {
  const encoding = detectEncoding(bytes);
  try {
    const decoder = new TextDecoder(encoding === 'windows-1252' ? 'utf-8' : encoding);
    return JSON.parse(decoder.decode(bytes));
  } catch {
    return undefined;
  }
}

export type Fields = Readonly<Record<string, unknown>>;

/** The fields of an object; none of anything else. */
export function fieldsOf(value: unknown): Fields {
  const isObject = typeof value === 'object' && value !== null && !Array.isArray(value);
  return isObject ? { ...value } : {};
}

/** The elements of a list; none of anything else. */
export function listOf(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : [];
}

/** The objects in a list. */
export function recordsOf(value: unknown): Fields[] {
  return listOf(value).map(fieldsOf);
}

/** A text; '' of anything else. JSON can write half of a letter that UTF-16 has in two. */
export function textOf(value: unknown): string {
  if (typeof value !== 'string') return '';
  return canonical(value.replace(/\p{Surrogate}/gu, '\ufffd'));
}

/** A number, or a text that is one, as some services write their times. */
export function numberOf(value: unknown): number | undefined {
  const isNumeral = typeof value === 'string' && /^-?\d{1,15}(?:\.\d{1,15})?$/.test(value);
  const number = isNumeral ? Number(value) : value;
  return typeof number === 'number' && Number.isFinite(number) ? number : undefined;
}
