/** Folding: a text without the differences that a reader does not hear. For comparison only. */
import type { Range } from './pattern.js';

/** A place where folded and original text differ in length. */
interface Change {
  /** Where it stands in the folded text, in UTF-16 units. */
  readonly at: number;
  readonly length: number;
  /** Where it stands in the original. */
  readonly original: Range;
}

/** A folded text that still knows where each of its characters came from. */
export interface Folded {
  readonly text: string;
  /** The same, unit for unit, before its capitals were made small. */
  readonly cased: string;
  /** In order. */
  readonly changes: readonly Change[];
}

/**
 * Lower case, straight quotes, plain hyphens, one plain space for white space; soft hyphens and
 * zero-width characters dropped, ligatures opened, words broken at a line end joined, accents composed (NFC).
 */
export function fold(text: string): Folded {
  if (!needsWork.test(text)) return { text: text.toLowerCase(), cased: text, changes: [] };
  if (!mayBeUneven.test(text)) {
    const even = foldEven(text);
    return { text: even.toLowerCase(), cased: even, changes: [] };
  }
  const changes: Change[] = [];
  let cased = '';
  let done = 0;
  for (const match of text.matchAll(uneven)) {
    cased += foldEven(text.slice(done, match.index));
    done = match.index + match[0].length;
    const instead = foldUneven(match);
    changes.push({ at: cased.length, length: instead.length, original: [match.index, done] });
    cased += instead;
  }
  cased += foldEven(text.slice(done));
  // Greek has a second small sigma at the end of words.
  return { text: cased.toLowerCase().replaceAll('ς', 'σ'), cased, changes };
}

/** The stretch of the original that a stretch of the folded text came from; a whole ligature for one of its letters. */
export function unfold(folded: Folded, range: Range): Range {
  if (folded.changes.length === 0) return range;
  const [from, to] = range;
  const [start] = originOf(folded, from);
  return [start, to > from ? originOf(folded, to - 1)[1] : start];
}

/** The original stretch behind one folded position. */
function originOf({ changes }: Folded, at: number): Range {
  const change = lastUpTo(changes, at);
  if (!change) return [at, at + 1];
  const past = at - (change.at + change.length);
  const behind = change.original[1] + past;
  return past < 0 ? change.original : [behind, behind + 1];
}

/** The last change at or before a folded position. */
function lastUpTo(changes: readonly Change[], at: number): Change | undefined {
  let low = 0;
  let high = changes.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((changes[middle]?.at ?? 0) <= at) low = middle + 1;
    else high = middle;
  }
  return changes[low - 1];
}

/** Anything but printable ASCII in single spaces. Some files write a grave accent for an apostrophe. */
const needsWork = /[^ -_a-~]| {2}/;

/** Anything but Latin letters, quotation marks and dashes in single spaces: only there may a length change. */
const mayBeUneven = /[^ -~\u00a1-\u00ac\u00ae-\u012f\u0131-\u02ff\u2010-\u2027]| {2}/;

const brokenAtLineEnd = '(?<=[\\p{L}\\p{M}])[-\\u2010\\u00ad]\\n(?=\\p{Ll})';
const unseen = '\\u00ad\\u200b-\\u200f\\u2060\\ufeff';
const ligature = '[\\ufb00-\\ufb06]';
const accented = '\\P{M}\\p{M}+';

/** What may change its length. U+0130 is the one letter that grows in lower case. */
const uneven = new RegExp(
  `(?<gone>${brokenAtLineEnd}|[${unseen}])|(?<space>\\s[\\s${unseen}]+)|(?<ligature>${ligature})|\\u0130|${accented}`,
  'gu',
);

function foldUneven({ 0: found, groups }: RegExpExecArray): string {
  if (groups?.['gone']) return '';
  if (groups?.['space']) return ' ';
  if (groups?.['ligature']) return found.normalize('NFKC');
  return foldEven(found.normalize('NFC').replace('\u0130', 'i\u0307'));
}

/** Unit for unit: nothing here changes the length. */
function foldEven(text: string): string {
  return text
    .replace(/[\u2018-\u201b\u2032\u02bc`\u00b4]/g, "'")
    .replace(/[\u201c-\u201f\u2033]/g, '"')
    .replace(/[\u2010\u2011]/g, '-')
    .replace(/[^\S ]/g, ' ');
}
