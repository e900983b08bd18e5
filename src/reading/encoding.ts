/** Tells the encoding of a text file from its bytes. */
import { isUtf8 } from 'node:buffer';

/** What can be told without being told; `windows-1252` is what is left when nothing else fits. */
export type DetectedEncoding = 'utf-8' | 'utf-16le' | 'utf-16be' | 'windows-1252';

/** Enough to judge by; zero bytes show themselves early. */
const sampleSize = 4096;

/** In the order of certainty: byte order mark, zero bytes on one side of every pair, strict UTF-8, the rest. */
export function detectEncoding(bytes: Uint8Array): DetectedEncoding {
  return byMark(bytes) ?? byZeroBytes(bytes) ?? (isUtf8(bytes) ? 'utf-8' : 'windows-1252');
}

function byMark([a, b, c]: Uint8Array): DetectedEncoding | undefined {
  if (a === 0xef && b === 0xbb && c === 0xbf) return 'utf-8';
  if (a === 0xff && b === 0xfe) return 'utf-16le';
  if (a === 0xfe && b === 0xff) return 'utf-16be';
  return undefined;
}

/** Spaces, line ends and Latin letters have one zero byte in UTF-16, all on the same side. */
function byZeroBytes(bytes: Uint8Array): DetectedEncoding | undefined {
  const sample = bytes.subarray(0, sampleSize);
  const zeros: [even: number, odd: number] = [0, 0];
  sample.forEach((byte, index) => {
    if (byte === 0) zeros[index % 2 === 0 ? 0 : 1] += 1;
  });
  const [even, odd] = zeros;
  // A few other letters (一, Ā, 😀) have their zero byte on the wrong side.
  const enough = Math.max(sample.length / 20, 4 * Math.min(even, odd));
  if (odd > enough) return 'utf-16le';
  return even > enough ? 'utf-16be' : undefined;
}
