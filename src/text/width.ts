/** How wide text stands on a terminal, and where its lines break. */
import { eastAsianWidth } from 'get-east-asian-width';

/** Letters of one column each, and nothing that combines: ASCII, accented Latin, dashes, quotation marks. */
const narrow = /^[\u0020-\u007e\u00a0-\u00ac\u00ae-\u02ff\u2010-\u2027]*$/;
const unseen = /^[\p{Cc}\p{Cf}\p{Mn}\p{Me}\p{Default_Ignorable_Code_Point}]+/u;
const emoji = /\p{Emoji_Presentation}|\p{Emoji}\ufe0f|^\p{Regional_Indicator}{2}/u;
/** Behind a letter: vowel signs with a column of their own, and half-width forms. */
const takesSpace = /[\p{Mc}\uff00-\uffef]/u;

/** True where every letter takes one column, and none combines with another. */
export function isNarrow(text: string): boolean {
  return narrow.test(text);
}

/** Columns that one line takes: a Chinese letter or an emoji two, an accent of its own none. */
export function widthOf(text: string): number {
  if (narrow.test(text)) return text.length;
  let width = 0;
  for (const grapheme of graphemesOf(text)) width += widthOfGrapheme(grapheme);
  return width;
}

/** True where one line takes no more columns. A long one is not measured to its end. */
function fits(text: string, width: number): boolean {
  if (narrow.test(text)) return text.length <= width;
  let used = 0;
  for (const grapheme of graphemesOf(text)) {
    used += widthOfGrapheme(grapheme);
    if (used > width) return false;
  }
  return true;
}

/** Columns that the widest of the texts takes. */
export function widest(texts: readonly string[]): number {
  return texts.reduce((most, text) => Math.max(most, widthOf(text)), 0);
}

function widthOfGrapheme(grapheme: string): number {
  const seen = grapheme.replace(unseen, '');
  if (seen === '') return 0;
  if (emoji.test(seen)) return 2;
  const [first = '', ...others] = seen;
  const spacing = others.filter((character) => takesSpace.test(character));
  return [first, ...spacing].reduce((sum, one) => sum + eastAsianWidth(one.codePointAt(0) ?? 0), 0);
}

// Made when first used: most text is narrow, and a segmenter takes its time to load.
let segmenter: Intl.Segmenter | undefined;

/** Intl.Segmenter slows down with the square of a text's length, so it gets this many UTF-16 units at a time. */
const windowLength = 1024;

/** Characters as a reader sees them, a letter with its accents as one. */
export function* graphemesOf(text: string): Generator<string> {
  segmenter ??= new Intl.Segmenter();
  for (let at = 0; at < text.length; ) {
    const end = at + windowLength;
    // Half a character at the end would hide what it belongs to.
    const window = text.slice(at, isHighSurrogate(text, end - 1) ? end - 1 : end);
    const graphemes = Array.from(segmenter.segment(window), ({ segment }) => segment);
    // The last one may go on behind the window: the next window begins with it.
    if (at + window.length < text.length && graphemes.length > 1) graphemes.pop();
    yield* graphemes;
    at += graphemes.join('').length;
  }
}

function isHighSurrogate(text: string, at: number): boolean {
  return (text.charCodeAt(at) & 0xfc00) === 0xd800;
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
 * Lines of at most `width` columns. They break at line feeds and at spaces; a word that alone is too wide
 * breaks behind its hyphens and slashes, and inside only where that is not enough. A grapheme is never cut.
 */
export function wrap(text: string, width: number): string[] {
  if (!text.includes('\n')) return wrapLine(text, width);
  return text.split('\n').flatMap((line) => wrapLine(line, width));
}

function wrapLine(line: string, width: number): string[] {
  const quick = narrow.test(line) ? wrapNarrow(line, width) : undefined;
  if (quick) return quick;
  if (fits(line, width)) return [line];
  const lines: string[] = [];
  let current: string | undefined;
  let used = 0;
  for (const word of line.split(' ')) {
    breakWord(word, width).forEach((piece, index) => {
      const before = index === 0 ? ' ' : '';
      const wide = widthOf(piece);
      if (current !== undefined && used + before.length + wide <= width) {
        current += before + piece;
        used += before.length + wide;
        return;
      }
      if (current !== undefined) lines.push(current);
      current = piece;
      used = wide;
    });
  }
  return [...lines, current ?? ''];
}

/** The same for letters of one column each: the last space that fits needs no measuring. Undefined where a word does not fit. */
function wrapNarrow(line: string, width: number): string[] | undefined {
  const lines: string[] = [];
  let at = 0;
  while (line.length - at > width) {
    const space = line.lastIndexOf(' ', at + width);
    if (space < at) return undefined;
    lines.push(line.slice(at, space));
    at = space + 1;
  }
  lines.push(line.slice(at));
  return lines;
}

/** A word in pieces that fit. */
function breakWord(word: string, width: number): string[] {
  if (fits(word, width)) return [word];
  return word.split(/(?<=[-/])/).flatMap((part) => cut(part, width));
}

/** As much of the beginning of a text as so many columns hold; a grapheme is never cut. */
export function startOf(text: string, width: number): string {
  // No column holds more than a letter with all its accents and joiners; a long text need not be measured whole.
  const [first = ''] = cut(text.slice(0, 16 * width), width);
  return fits(first, width) ? first : '';
}

function cut(part: string, width: number): string[] {
  if (fits(part, width)) return [part];
  const pieces: string[] = [];
  let current = '';
  let used = 0;
  for (const grapheme of graphemesOf(part)) {
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
