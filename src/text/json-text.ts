/** A value as JSON that commands no terminal. */

/** Delete, C1, and the marks that reorder text: what JSON leaves as it is. C0 it writes as escapes itself. */
const commanding = /[\u007f-\u009f\u202a-\u202e\u2066-\u2069]/g;

/** Indented by two; `\u009b` in a text stands as that escape, which reads back as the character. */
export function jsonText(value: unknown): string {
  return JSON.stringify(value, null, 2).replace(
    commanding,
    (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
}
