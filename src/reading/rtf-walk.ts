/** Takes the signs of rich text (RTF), one by one, and writes what they mean onto a page. */
import type { ParagraphStyle } from './document.js';
import type { RtfLetters } from './rtf-letters.js';
import type { RtfPage } from './rtf-page.js';
import type { RtfToken } from './rtf-tokens.js';
import {
  codePageNumbered,
  codePageOfFont,
  openGroup,
  type RtfGroup,
  rtfSigns,
  rtfUnseen,
} from './rtf-words.js';

/** Where the walk stands. */
export interface RtfWalk {
  readonly page: RtfPage;
  readonly letters: RtfLetters;
  /** The groups that are open, the outermost first. */
  readonly groups: RtfGroup[];
  /** Code pages of fonts that have another than the document. */
  readonly fonts: Map<number, string>;
  readonly styles: Map<number, ParagraphStyle>;
  /** The style that the table of styles declares, and its name so far. */
  style: number;
  styleName: string;
  /** Letters left to pass over behind a `\uN`. */
  passing: number;
  footnotes: number;
  comments: number;
  /** Text boxes. */
  boxes: number;
}

type Step = (walk: RtfWalk, number: number | undefined) => void;

export function take(walk: RtfWalk, token: RtfToken): void {
  if (token.kind === 'open') open(walk);
  else if (token.kind === 'close') close(walk);
  else if (token.kind === 'text') takeText(walk, token.text);
  else takeWord(walk, token.word, token.number);
}

function group({ groups }: RtfWalk): RtfGroup {
  return groups.at(-1) ?? openGroup;
}

function change(walk: RtfWalk, changes: Partial<RtfGroup>): void {
  walk.groups[walk.groups.length - 1] = { ...group(walk), ...changes };
  walk.letters.setBold(group(walk).bold);
}

function open(walk: RtfWalk): void {
  walk.passing = 0;
  const isDocument = walk.groups.length === 1;
  walk.groups.push({ ...group(walk), ...(isDocument && { place: 'page' }) });
}

function close(walk: RtfWalk): void {
  walk.passing = 0;
  // A brace too many closes nothing.
  if (walk.groups.length > 1) walk.groups.pop();
  walk.letters.setBold(group(walk).bold);
}

function takeText(walk: RtfWalk, text: string): void {
  const { place, font } = group(walk);
  const said = text.slice(walk.passing);
  walk.passing -= text.length - said.length;
  if (place === 'styles') nameStyle(walk, said);
  if (isSeen(group(walk))) walk.letters.bytes(Buffer.from(said, 'latin1'), walk.fonts.get(font));
}

function isSeen({ place, deleted }: RtfGroup): boolean {
  return place === 'page' && !deleted;
}

/** `heading 1;` */
function nameStyle(walk: RtfWalk, text: string): void {
  walk.styleName += text.toLowerCase();
  if (!walk.styleName.endsWith(';')) return;
  const name = walk.styleName.slice(0, -1).trim();
  if (/^heading \d$/.test(name)) walk.styles.set(walk.style, 'heading');
  if (name === 'title') walk.styles.set(walk.style, 'title');
  walk.styleName = '';
}

function takeWord(walk: RtfWalk, word: string, number: number | undefined): void {
  if (walk.passing > 0 && word !== 'u') walk.passing -= 1;
  else if (word === '*' || rtfUnseen.has(word)) hide(walk, word);
  else if (word === 'u' || word === "'" || rtfSigns.has(word)) letter(walk, word, number ?? 0);
  else if (group(walk).place !== 'unseen') steps.get(word)?.(walk, number);
}

function hide(walk: RtfWalk, word: string): void {
  // A star may stand before these words, and has hidden their group already.
  if (word === 'footnote' && isSeen(walk.groups.at(-2) ?? openGroup)) walk.footnotes += 1;
  if (word === 'annotation') walk.comments += 1;
  // Inside a shape, which a star has hidden; what a header holds is said to no one.
  if (word === 'shptxt' && isSeen(walk.groups.at(-3) ?? openGroup)) walk.boxes += 1;
  change(walk, { place: 'unseen' });
}

function letter(walk: RtfWalk, word: string, number: number): void {
  const { fallback, font } = group(walk);
  if (word === 'u') walk.passing = fallback;
  if (!isSeen(group(walk))) return;
  if (word === 'u') walk.letters.unit(number);
  else if (word === "'") walk.letters.bytes([number], walk.fonts.get(font));
  else for (const unit of rtfSigns.get(word) ?? '') walk.letters.unit(unit.charCodeAt(0));
}

const endParagraph: Step = ({ page, letters }) => {
  letters.flush();
  page.endParagraph();
};

const steps: ReadonlyMap<string, Step> = new Map<string, Step>([
  ['fonttbl', (walk) => change(walk, { place: 'fonts' })],
  ['stylesheet', (walk) => change(walk, { place: 'styles' })],
  ['ansicpg', ({ letters }, number = 1252) => letters.useCodePage(codePageNumbered(number))],
  ['mac', ({ letters }) => letters.useCodePage('macintosh')],
  ['pc', ({ letters }) => letters.useCodePage('cp437')],
  ['f', (walk, number = 0) => change(walk, { font: number })],
  ['fcharset', declareCharset],
  ['uc', (walk, number = 1) => change(walk, { fallback: Math.max(0, number) })],
  ['b', (walk, number = 1) => change(walk, { bold: number !== 0 })],
  ['deleted', (walk, number = 1) => change(walk, { deleted: number !== 0 })],
  ['plain', (walk) => change(walk, { bold: false, deleted: false })],
  ['s', setStyle],
  ['pard', ({ page }) => page.reset()],
  ['intbl', ({ page }) => page.setInTable()],
  ['par', endParagraph],
  ['sect', endParagraph],
  ['page', endParagraph],
  ['\n', endParagraph],
  ['\r', endParagraph],
  // A table in a cell becomes lines of that cell.
  ['nestcell', ({ letters }) => letters.unit(0x0a)],
  ['cell', endCell],
  ['row', endRow],
]);

function declareCharset(walk: RtfWalk, number = 0): void {
  const codePage = codePageOfFont(number);
  if (group(walk).place === 'fonts' && codePage) walk.fonts.set(group(walk).font, codePage);
}

function setStyle(walk: RtfWalk, number = 0): void {
  if (group(walk).place === 'styles') [walk.style, walk.styleName] = [number, ''];
  else walk.page.setStyle(walk.styles.get(number));
}

function endCell({ page, letters }: RtfWalk): void {
  letters.flush();
  page.endCell();
}

function endRow({ page, letters }: RtfWalk): void {
  letters.flush();
  page.endRow();
}
