/** Names a codebook, and a code's definition, by what they say: comments and line ends do not count. */
import type { Code, Codebook } from '../model/codebook.js';
import { shortHash } from '../text/hash.js';

/** The same for two codebooks that say the same. */
export function codebookHash(codebook: Codebook): string {
  return contentHash(codebook);
}

/** The same for two YAML files that say the same. */
export function contentHash(content: object): string {
  return shortHash(JSON.stringify(content, withoutEmpty));
}

/** Keys in one order, and none for an empty list or text, so that a key added to the format changes no hash. */
function withoutEmpty(_: string, value: unknown): unknown {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return value;
  return Object.fromEntries(
    Object.entries(value)
      .filter(([, part]) => part !== undefined && part !== '' && !isEmptyList(part))
      .sort(([a], [b]) => (a < b ? -1 : 1)),
  );
}

function isEmptyList(value: unknown): boolean {
  return Array.isArray(value) && value.length === 0;
}

const hashes = new WeakMap<Code, string>();

/** Changes when a coder would have to decide anew: name, definition, include, exclude. Codes are read-only, so each is hashed once. */
export function definitionHash(code: Code): string {
  const known = hashes.get(code);
  if (known !== undefined) return known;
  const { name, definition, include, exclude } = code;
  const hash = shortHash(JSON.stringify([name, definition ?? '', include, exclude]));
  hashes.set(code, hash);
  return hash;
}
