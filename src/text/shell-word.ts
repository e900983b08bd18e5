/** A path as it is typed in a shell. */

/** In quotation marks where it needs them, and never taken for an option. */
export function shellWord(path: string): string {
  const word = path.startsWith('-') ? `./${path}` : path;
  if (/^[\p{L}\p{M}\p{N}_./:@%+,=~\\-]+$/u.test(word)) return word;
  return /["$`!\\]/.test(word) ? `'${word.replaceAll("'", "'\\''")}'` : `"${word}"`;
}
