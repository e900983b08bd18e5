/** How wide text stands on a terminal, and where its lines break. */
import stringWidth from 'string-width';

/** Letters of one column each, and nothing that combines: ASCII, accented Latin, dashes, quotation marks. */
const narrow = /^[\u0020-\u007e\u00a0-\u00ac\u00ae-\u02ff\u2010-\u2027]*$/;

const segmenter = new Intl.Segmenter();

/** Intl.Segmenter slows down with the square of a text's length, so it gets this many UTF-16 units at a time. */
const windowLength = 1024;

/** Columns that one line takes: a Chinese letter or an emoji two, an accent of its own none. */
export function widthOf(text: string): number {
  if (narrow.test(text)) return text.length;
  if (text.length <= windowLength) return stringWidth(text, { countAnsiEscapeCodes: true });
  let width = 0;
  for (const grapheme of graphemesOf(text)) width += widthOf(grapheme);
  return width;
}

function* graphemesOf(text: string): Generator<string> {
  for (let at = 0; at < text.length; ) {
    const window = text.slice(at, at + windowLength);
    const graphemes = Array.from(segmenter.segment(window), ({ segment }) => segment);
    // The last one may go on behind the window: the next window begins with it.
    if (at + window.length < text.length && graphemes.length > 1) graphemes.pop();
    yield* graphemes;
    at += graphemes.join('').length;
  }
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
  for (const grapheme of graphemesOf(word)) {
    const more = widthOf(grapheme);
    if (current !== '' && used + more > width) {
      pieces.push(current);
      current = '';
      used = 0;
    }
    current += grapheme;
    used += more;
  }
  return [...pieces, current];
}
