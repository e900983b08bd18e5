/** Makes characters visible that would command a terminal or reorder a line instead of being read. */

/** C0 (but tab and line feed), delete, C1, and the marks that reorder text (Unicode Standard Annex 9). */
const commanding = /[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u202a-\u202e\u2066-\u2069]/g;

/** `\u001b[31m` becomes `␛[31m`: what is in the text is shown and does nothing. */
export function visible(text: string): string {
  // Hardly any text has one, and to look for it takes less than to get ready to replace it.
  if (text.search(commanding) < 0) return text;
  return text.replace(commanding, (character) => {
    const code = character.charCodeAt(0);
    if (code < 0x20) return String.fromCharCode(0x2400 + code);
    if (code === 0x7f) return '\u2421';
    return `<U+${code.toString(16).toUpperCase().padStart(4, '0')}>`;
  });
}
