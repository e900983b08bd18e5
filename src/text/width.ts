/** How wide text stands on a terminal, and where its lines break. */
import stringWidth from 'string-width';

const printableAscii = /^[\u0020-\u007e]*$/;
const graphemes = new Intl.Segmenter();

/** Columns that one line takes: a Chinese letter or an emoji two, an accent of its own none. */
export function widthOf(text: string): number {
  if (printableAscii.test(text)) return text.length;
  return stringWidth(text, { countAnsiEscapeCodes: true });
}

/** The text with spaces behind it, `width` columns wide; wider text stays as it is. */
export function padEnd(text: string, width: number): string {
  return text + ' '.repeat(Math.max(0, width - widthOf(text)));
}

/** The text with spaces before it. */
export function padStart(text: string, width: number): string {
  return ' '.repeat(Math.max(0, width - widthOf(text))) + text;
}

/**
 * Lines of at most `width` columns. They break at line feeds and at spaces, and inside a word only
 * where the word alone is too wide; a grapheme is never cut.
 */
export function wrap(text: string, width: number): string[] {
  return text.split('\n').flatMap((line) => wrapLine(line, width));
}

function wrapLine(line: string, width: number): string[] {
  if (widthOf(line) <= width) return [line];
  const [first = '', ...rest] = line.split(' ').flatMap((word) => breakWord(word, width));
  const lines: string[] = [];
  let current = first;
  let used = widthOf(first);
  for (const piece of rest) {
    const more = 1 + widthOf(piece);
    if (used + more > width) {
      lines.push(current);
      current = piece;
      used = more - 1;
    } else {
      current += ` ${piece}`;
      used += more;
    }
  }
  return [...lines, current];
}

/** A word in pieces that fit. Each but the last is full, so that no space can join two of them again. */
function breakWord(word: string, width: number): string[] {
  if (widthOf(word) <= width) return [word];
  const pieces: string[] = [];
  let current = '';
  let used = 0;
  for (const { segment } of graphemes.segment(word)) {
    const more = widthOf(segment);
    if (current !== '' && used + more > width) {
      pieces.push(current);
      current = '';
      used = 0;
    }
    current += segment;
    used += more;
  }
  return [...pieces, current];
}
