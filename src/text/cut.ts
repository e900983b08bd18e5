/** Cuts a line of text to the columns there are: at a space where that is possible, and never inside a grapheme. */
import { graphemesOf, isNarrow, widthOf } from './width.js';

const dots = '…';

/** No grapheme that is meant to be read has more UTF-16 units for a column. */
const unitsOfColumn = 64;

/** The beginning of a text, at most so many columns wide, with dots where more follows. */
export function beginningWithin(text: string, width: number): string {
  const near = text.slice(0, width * unitsOfColumn);
  if (near === text && widthOf(text) <= width) return text;
  const kept = isNarrow(near)
    ? near.slice(0, width - 1)
    : fitting([...graphemesOf(near)], width - 1).join('');
  const isWhole = /^\s/u.test(text.slice(kept.length));
  return (isWhole ? kept : kept.replace(/\s[^\s]*$/u, '')).trimEnd() + dots;
}

/** The end of a text, at most so many columns wide, with dots where more came before. */
export function endWithin(text: string, width: number): string {
  const near = text.slice(-width * unitsOfColumn);
  if (near === text && widthOf(text) <= width) return text;
  const kept = isNarrow(near)
    ? near.slice(near.length - width + 1)
    : fitting([...graphemesOf(near)].reverse(), width - 1)
        .reverse()
        .join('');
  const isWhole = /\s$/u.test(text.slice(0, text.length - kept.length));
  return dots + (isWhole ? kept : kept.replace(/^[^\s]*\s/u, '')).trimStart();
}

/** The first of them that have so many columns together. */
function fitting(graphemes: readonly string[], width: number): string[] {
  let used = 0;
  const end = graphemes.findIndex((grapheme) => {
    used += widthOf(grapheme);
    return used > width;
  });
  return graphemes.slice(0, end < 0 ? graphemes.length : end);
}
