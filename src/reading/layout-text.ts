/** Makes plain text of printed pages, and says what was left out and joined on the way. */
import type { Warning } from '../model/warning.js';
import { plural } from '../text/plural.js';
import { shellWord } from '../text/shell-word.js';
import type { SourceLine } from './label.js';
import { withoutMarginNumbers, withoutRunningHeads } from './page-furniture.js';
import type { PrintedPage } from './printed.js';
import { printedLines } from './printed-lines.js';
import { printedParagraphs } from './printed-text.js';

export interface LayoutText {
  readonly lines: readonly SourceLine[];
  readonly warnings: readonly Warning[];
}

export function layoutText(printed: readonly PrintedPage[], file: string): LayoutText {
  const { pages, numbers } = withoutMarginNumbers(printed);
  const { lines: kept, heads } = withoutRunningHeads(printedLines(pages));
  const { lines, joined } = printedParagraphs(kept);
  const done = [
    ...(numbers > 0 ? [`${plural(numbers, 'number')} in the margin left out`] : []),
    ...(heads.length > 0 ? [`heads of pages left out (${listed(heads)})`] : []),
    ...(joined.length > 0 ? [`parted words joined (${listed(joined)})`] : []),
  ];
  const what = done.length > 0 ? `: ${done.join('; ')}` : '';
  const look = {
    message: `Taken out of its layout${what}. Look at it: import ${shellWord(file)} --text`,
  };
  const numbered = lines.map((line, index) => ({ ...line, number: index + 1 }));
  return { lines: numbered, warnings: [look, ...emptyPages(pages)] };
}

function listed(texts: readonly string[]): string {
  const shown = texts.slice(0, 3).map((text) => `"${text.slice(0, 40)}"`);
  const more = texts.length - shown.length;
  return shown.join(', ') + (more > 0 ? ` and ${more} more` : '');
}

function emptyPages(pages: readonly PrintedPage[]): Warning[] {
  const empty = pages.filter(({ texts }) => texts.length === 0).map(({ number }) => number);
  if (empty.length === 0) return [];
  const which = empty.length === 1 ? `Page ${empty[0]} holds` : `Pages ${empty.join(', ')} hold`;
  return [{ message: `${which} no text; if pictures of text, it is not read.` }];
}
