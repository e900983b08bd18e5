/** Cuts rich text (RTF) into its signs: groups, control words, letters. */

export type RtfToken =
  | { readonly kind: 'open' }
  | { readonly kind: 'close' }
  /** `\par`, `\u8217`, `\'92` (the word is `'`, the number the byte), `\~`. */
  | { readonly kind: 'word'; readonly word: string; readonly number?: number }
  /** Letters as bytes, in Latin-1. */
  | { readonly kind: 'text'; readonly text: string };

const sign =
  /[{}]|\\([a-zA-Z]{1,32})(-?\d{1,10})? ?|\\'([0-9a-fA-F]{2})|\\(.)|[^{}\\\r\n]+|[\r\n]+/gsy;

/** @param rtf the file's bytes as Latin-1 */
export function* rtfTokens(rtf: string): Generator<RtfToken> {
  sign.lastIndex = 0;
  for (let found = sign.exec(rtf); found; found = sign.exec(rtf)) {
    const [all, word, number, byte, symbol] = found;
    const next = sign.lastIndex;
    if (word === 'bin') sign.lastIndex = next + Math.max(0, Number(number ?? 0));
    else if (word !== undefined) yield { kind: 'word', word, ...numbered(number) };
    else if (byte !== undefined)
      yield { kind: 'word', word: "'", number: Number.parseInt(byte, 16) };
    else if (symbol !== undefined) yield { kind: 'word', word: symbol };
    else if (all === '{') yield { kind: 'open' };
    else if (all === '}') yield { kind: 'close' };
    else if (!/^[\r\n]/.test(all)) yield { kind: 'text', text: all };
    if (word !== 'bin') sign.lastIndex = next;
  }
}

function numbered(number: string | undefined): { number?: number } {
  return number === undefined ? {} : { number: Number(number) };
}
