/** Hashes that name a text by its content. */
import { createHash } from 'node:crypto';

/** SHA-256 in hexadecimal. */
export function sha256(content: string | Uint8Array): string {
  return createHash('sha256').update(content).digest('hex');
}

/** The first 12 digits of the SHA-256: enough to tell one study's texts apart, short enough to read. */
export function shortHash(content: string): string {
  return sha256(content).slice(0, 12);
}
