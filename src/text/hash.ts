/** Hashes that name a text by its content. */
import { createHash, hash } from 'node:crypto';

/** SHA-256 in hexadecimal. */
export function sha256(content: string | Uint8Array): string {
  return hash('sha256', content);
}

/** The same of a content that comes in pieces. */
export function sha256Of(pieces: Iterable<Uint8Array>): string {
  const sum = createHash('sha256');
  for (const piece of pieces) sum.update(piece);
  return sum.digest('hex');
}

/** The first 12 digits of the SHA-256: enough to tell one study's texts apart, short enough to read. */
export function shortHash(content: string): string {
  return sha256(content).slice(0, 12);
}
