/** Letters of fonts that have signs in place of letters: the arrows of a transcript are often set in one. */

/** Adobe's and Microsoft's tables of these fonts: the signs that stand in talk. */
const fonts: Readonly<Record<string, ReadonlyMap<number, string>>> = {
  symbol: new Map([
    ...[...'αβχδεφγηιϕκλμνοπθρστυϖωξψζ'].map((sign, at) => [0x61 + at, sign] as const),
    ...[...'←↑→↓°±″≥×'].map((sign, at) => [0xac + at, sign] as const),
    ...([
      [0xa3, '≤'],
      [0xab, '↔'],
      [0xb7, '•'],
      [0xb9, '≠'],
      [0xbb, '≈'],
      [0xbc, '…'],
    ] as const),
  ]),
  wingdings: new Map([
    ...([
      [0x4a, '☺'],
      [0x4b, '😐'],
      [0x4c, '☹'],
      [0xfb, '✗'],
      [0xfc, '✓'],
    ] as const),
    ...[...'←→↑↓'].map((sign, at) => [0xdf + at, sign] as const),
  ]),
};

/** Of a sign that is in no table. */
export const unknownSign = '\ufffd';

/** @param char its number in the font, in hexadecimal; office programs add F000 */
export function symbolLetter(font: string, char: string): string {
  const code = /^[\da-f]{1,5}$/i.test(char) ? Number.parseInt(char, 16) : Number.NaN;
  const table = fonts[font.toLowerCase()];
  const sign = table?.get(code & 0xff);
  const isOfFont = table !== undefined || (code >= 0xf000 && code <= 0xf0ff);
  if (sign !== undefined || isOfFont || !(code >= 0x20) || (code >= 0xd800 && code <= 0xdfff))
    return sign ?? unknownSign;
  return String.fromCodePoint(code);
}
