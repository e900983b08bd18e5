/** Hashes that name a text by its content. */
import { hash } from 'node:crypto';

/** SHA-256 in hexadecimal. */
export function sha256(content: string | Uint8Array): string {
  return hash('sha256', content);
}

/** The first 12 digits of the SHA-256: enough to tell one study's texts apart, short enough to read. */
export function shortHash(content: string): string {
  return sha256(content).slice(0, 12);
}
