/** Turns the bytes of a text file into text. */
import { Problem } from '../model/problem.js';
import type { Warning } from '../model/warning.js';
import { didYouMean } from '../text/nearest.js';
import { appearanceOfBytes } from './appearance.js';
import { canonical } from './canonical.js';
import { detectEncoding } from './encoding.js';
import type { ReadOptions } from './reading.js';

export interface Decoded {
  /** LF line ends, NFC, no byte order mark; nothing else is changed. */
  readonly text: string;
  readonly encoding: string;
  readonly warnings: readonly Warning[];
}

/** @throws Problem when the file is empty, is no text, or the encoding asked for is unknown */
export async function decode(
  bytes: Uint8Array,
  { name, encoding: wanted }: Pick<ReadOptions, 'name' | 'encoding'>,
): Promise<Decoded> {
  refuseOtherFiles(bytes, name);
  const encoding = wanted?.trim().toLowerCase() ?? detectEncoding(bytes);
  const raw = await decodeAs(encoding, bytes, name);
  refuseControlCharacters(raw, name);
  const text = canonical(raw);
  return { text, encoding, warnings: warningsOn(text, encoding, wanted !== undefined) };
}

/** Bytes. JavaScript holds no longer text. */
const largest = 500_000_000;

function refuseOtherFiles(bytes: Uint8Array, name: string): void {
  if (bytes.length === 0) throw emptyFile(name);
  if (bytes.length > largest) {
    throw new Problem({
      what: `${name} is larger than ${largest / 1_000_000} MB.`,
      next: 'Split it into one file for each session.',
      where: { file: name },
    });
  }
  const seen = appearanceOfBytes(bytes);
  if (!seen) return;
  throw new Problem({
    what: `${name} looks like ${seen.what}, not like text.`,
    next: seen.next,
    where: { file: name },
  });
}

export function emptyFile(file: string): Problem {
  return new Problem({
    what: `${file} is empty.`,
    next: 'Check that the export that made it has finished.',
    where: { file },
  });
}

/** Node's own decoder is right for Unicode only: its windows-1252 turns curly quotes into control characters. */
async function decodeAs(encoding: string, bytes: Uint8Array, file: string): Promise<string> {
  if (/^utf-?(?:8|16[lb]e)$/.test(encoding))
    return new TextDecoder(encoding.replace(/^utf-?/, 'utf-')).decode(bytes);
  const { default: iconv } = await import('iconv-lite');
  if (!iconv.encodingExists(encoding)) {
    throw new Problem({
      what: `"${encoding}" is no encoding that can be read.${didYouMean(encoding, commonEncodings)}`,
      next: `Name one of these, or another by its usual name: ${commonEncodings.join(', ')}.`,
      where: { file },
    });
  }
  return iconv.decode(bytes, encoding).replace(/\p{Surrogate}/gu, '\ufffd');
}

const commonEncodings = [
  ...['utf-8', 'utf-16le', 'utf-16be', 'windows-1252', 'iso-8859-1', 'iso-8859-15'],
  ...['macintosh', 'windows-1250', 'windows-1251', 'shift_jis', 'gb18030', 'big5', 'euc-kr'],
];

/** A NUL, or more than one control character in twenty, stands in no text that people write. CHAT puts times between \x15. */
function refuseControlCharacters(text: string, file: string): void {
  const start = text.slice(0, 65_536);
  const controls =
    start.match(/[\u0001-\u0008\u000e-\u0014\u0016-\u001a\u001c-\u001f]/g)?.length ?? 0;
  if (!start.includes('\0') && controls * 20 <= start.length) return;
  throw new Problem({
    what: `${file} is no text: it holds control characters, as programs write them.`,
    next: 'Export the transcript as plain text, or name its encoding with --encoding.',
    where: { file },
  });
}

function warningsOn(text: string, encoding: string, chosen: boolean): Warning[] {
  if (!chosen && encoding === 'windows-1252') {
    return [
      {
        message:
          'The file is not in UTF-8; it is read as windows-1252. Where letters look wrong, name the encoding: --encoding macintosh.',
      },
    ];
  }
  const at = text.indexOf('\ufffd');
  if (at === -1) return [];
  const line = text.slice(0, at).split('\n').length;
  return [
    { message: `Some bytes are no ${encoding} and show as \ufffd. Try another --encoding.`, line },
  ];
}
