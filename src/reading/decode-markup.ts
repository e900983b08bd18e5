/** Turns the bytes of a web page or of XML into text: such a file says what it is written in. */
import { type Decoded, decode } from './decode.js';
import { detectEncoding } from './encoding.js';
import { opening } from './opening.js';
import type { ReadOptions } from './reading.js';

/** @throws Problem as `decode` does */
export async function decodeMarkup(
  bytes: Uint8Array,
  { name, encoding = declaredEncoding(bytes) }: ReadOptions,
): Promise<Decoded> {
  return decode(bytes, { name, ...(encoding !== undefined && { encoding }) });
}

const declared = [
  /^\s{0,99}<\?xml[^>]{0,99}\sencoding\s{0,3}=\s{0,3}["']([\w-]{2,20})/i,
  /<meta[^>]{0,99}charset\s{0,3}=\s{0,3}["']?([\w-]{2,20})/i,
];

/** What the file says of its bytes. One that was saved in Unicode may still name what it was in before. */
function declaredEncoding(bytes: Uint8Array): string | undefined {
  if (detectEncoding(bytes) !== 'windows-1252') return undefined;
  const start = opening(bytes).slice(0, 2048);
  const said = declared.map((sign) => sign.exec(start)?.[1]).find(Boolean);
  // What calls itself Latin-1 mostly has the signs of Windows.
  if (said && /^iso-8859-1$/i.test(said)) return 'windows-1252';
  return said && /^(?:utf|us-ascii$)/i.test(said) ? undefined : said;
}
