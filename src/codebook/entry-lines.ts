/** The lines of a YAML file that an entry of a list stands on, with the comments that are about it. */
import { isCollection, isSeq, type Pair, type YAMLSeq } from 'yaml';
import {
  behindComments,
  columnOf,
  endOf,
  lineEnd,
  lineStart,
  type Splice,
  startOf,
} from './yaml-page.js';

export interface EntryLines {
  /** Where its first line begins: that of the comment right above it, else its own. */
  readonly from: number;
  /** The end of its last line. */
  readonly to: number;
  readonly lines: readonly string[];
  /** The column of its dash. */
  readonly column: number;
  /** From the first of the blank lines above it to the end of those below it. */
  readonly room: { readonly from: number; readonly to: number };
  /** True where blank lines stand between the entries of the list. */
  readonly isApart: boolean;
  readonly isOnly: boolean;
  readonly isFirst: boolean;
}

/** Undefined where the list or the entry stands in brackets, or something else stands on its lines. */
export function entryLines(text: string, list: unknown, index: number): EntryLines | undefined {
  if (!isSeq(list) || list.flow) return undefined;
  const entry = list.items[index];
  const dashLine = lineStart(text, startOf(entry));
  const lead = text.slice(dashLine, startOf(entry));
  if (!/^ *- +$/.test(lead)) return undefined;
  const column = lead.indexOf('-');
  const from = aboveComments(text, dashLine, column);
  const to = behindComments(text, endOf(text, entry), column + 1);
  return {
    ...{ from, to, column },
    lines: text.slice(from, to).split(/\r?\n/),
    room: { from: aboveBlanks(text, from), to: belowBlanks(text, to) },
    isApart: isApart(text, list),
    isOnly: list.items.length === 1,
    isFirst: index === 0,
  };
}

/** The lines with the dash at another column; undefined where one of them cannot go so far to the left. */
export function indented({ lines, column }: EntryLines, wanted: number): string[] | undefined {
  const by = wanted - column;
  const shifted = lines.map((line) => {
    if (line === '') return line;
    if (by >= 0) return ' '.repeat(by) + line;
    return line.slice(0, -by).trim() === '' ? line.slice(-by) : undefined;
  });
  return shifted.every((line) => line !== undefined) ? shifted : undefined;
}

/** Takes an entry out of the list behind `home`; the last one leaves an empty list, or takes the key along. */
export function withoutEntry(
  text: string,
  home: Pair,
  { from, to, room, isOnly, isFirst }: EntryLines,
  dropsEmpty: boolean,
): readonly Splice[] | undefined {
  // From line end to line end, so that what comes in behind the entry before still has its place.
  if (!isOnly && isFirst) return [cut(endAbove(text, from), endAbove(text, room.to))];
  if (!isOnly) return [cut(endAbove(text, room.from), to)];
  const key = lineStart(text, startOf(home.key));
  if (dropsEmpty && text.slice(key, startOf(home.key)).trim() === '') {
    return [cut(endAbove(text, key), to)];
  }
  const colon = endOf(text, home.key);
  if (text.charAt(colon) !== ':') return undefined;
  return [{ from: colon, to: colon + 1, text: ': []' }, cut(endAbove(text, from), to)];
}

function cut(from: number, to: number): Splice {
  return { from, to, text: '' };
}

/** The end of the line above the one that begins at `start`. */
function endAbove(text: string, start: number): number {
  return lineEnd(text, lineStart(text, start - 1));
}

/** Where an entry comes in behind the last one of the list behind `home`. */
export function listEnd(text: string, home: Pair, list: YAMLSeq, column: number): number {
  const inside = columnOf(text, startOf(home.key)) + 1;
  return behindComments(text, endOf(text, list.items.at(-1)), Math.max(column, inside));
}

/** The start of the first of the comments that stand right above, as far in as the entry. */
function aboveComments(text: string, start: number, column: number): number {
  if (start === 0) return start;
  const above = lineStart(text, start - 1);
  const line = text.slice(above, lineEnd(text, above));
  const isComment = line.startsWith(`${' '.repeat(column)}#`);
  return isComment ? aboveComments(text, above, column) : start;
}

function aboveBlanks(text: string, start: number): number {
  if (start === 0) return start;
  const above = lineStart(text, start - 1);
  return text.slice(above, start).trim() === '' ? aboveBlanks(text, above) : start;
}

/** The start of the next line that says something. */
function belowBlanks(text: string, end: number): number {
  const next = text.indexOf('\n', end) + 1;
  if (next === 0) return text.length;
  const line = text.slice(next, lineEnd(text, next));
  return line.trim() === '' && next < text.length ? belowBlanks(text, lineEnd(text, next)) : next;
}

function isApart(text: string, { items }: YAMLSeq): boolean {
  return items.some((item, index) => {
    const before = items[index - 1];
    if (!isCollection(item) || before === undefined) return false;
    return /\n[ \r]*\n/.test(text.slice(endOf(text, before), startOf(item)));
  });
}
