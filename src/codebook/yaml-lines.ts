/** Adds entries to a YAML text and takes entries out of it, whole lines at a time where they stand in lines. */
import { isCollection, type YAMLSeq } from 'yaml';
import { printYaml } from './print-yaml.js';
import { behindComments, endOf, lineEnd, lineStart, type Splice, startOf } from './yaml-page.js';

/** The text, and how the values looked at stand in it. */
export interface Page {
  readonly text: string;
  readonly lineFeed: string;
  /** The column of the map or list that holds the values. */
  readonly column: number;
  /** True inside brackets and braces. */
  readonly flow: boolean;
  /** True where items are cut out of brackets; else what stands in the brackets is written anew. */
  readonly cuts: boolean;
}

/** Keys and values behind a pair of the same map. */
export function pairsBehind(page: Page, last: unknown, pairs: object): Splice {
  const printed = printYaml(pairs, page.flow);
  return page.flow
    ? inserted(endOf(page.text, last), `, ${printed.slice(1, -1)}`)
    : linesBehind(page, last, printed.split('\n'), page.column);
}

/**
 * An item behind the one at `index`, written as that one is.
 * @param outer the column of the entry that holds the list
 */
export function itemBehind(page: Page, list: YAMLSeq, index: number, item: unknown, outer: number) {
  const before = list.items[index];
  if (page.flow) return inserted(endOf(page.text, before), `, ${printYaml(item, true)}`);
  const asFlow = isCollection(before) && before.flow === true;
  const printed = asFlow ? `- ${printYaml(item, true)}` : printYaml([item], false);
  const apart = index > 0 && isApart(page.text, list.items[index - 1], before) ? [''] : [];
  const isLast = index === list.items.length - 1;
  const column = isLast ? Math.max(page.column, outer + 1) : page.column + 1;
  return linesBehind(page, before, [...apart, ...printed.split('\n')], column);
}

/** True where a blank line stands between two entries. */
function isApart(text: string, first: unknown, second: unknown): boolean {
  return /\n[ \r]*\n/.test(text.slice(endOf(text, first), startOf(second)));
}

/** @param column comments below that are indented by so much belong to the entry before */
function linesBehind(
  page: Page,
  before: unknown,
  lines: readonly string[],
  column: number,
): Splice {
  const at = behindComments(page.text, endOf(page.text, before), column);
  return inserted(at, below(page, lines));
}

/** Puts lines in place of what stands there. A comment behind it stays on its line, above all lines but the first. */
export function instead(page: Page, from: number, to: number, printed: string): readonly Splice[] {
  const [text = '', ...rest] = printed.split('\n');
  const end = lineEnd(page.text, to);
  return [{ from, to, text }, ...(rest.length > 0 ? [inserted(end, below(page, rest))] : [])];
}

/** Lines as they stand in the block, each begun by a line feed. */
function below({ lineFeed, column }: Page, lines: readonly string[]): string {
  return lines.map((line) => lineFeed + (line === '' ? '' : ' '.repeat(column) + line)).join('');
}

function inserted(at: number, text: string): Splice {
  return { from: at, to: at, text };
}

/**
 * Takes out the lines of an entry and nothing else.
 * @param lead what may stand before it on its line
 * @returns undefined where the entry has no lines of its own
 */
export function withoutLines(
  { text, flow }: Page,
  node: unknown,
  lead: RegExp,
): readonly Splice[] | undefined {
  const start = startOf(node);
  const first = lineStart(text, start);
  if (flow || first === 0 || !lead.test(text.slice(first, start))) return undefined;
  // From line end to line end, so that what comes in behind the entry still has its place.
  const from = lineEnd(text, lineStart(text, first - 1));
  return [{ from, to: lineEnd(text, endOf(text, node)), text: '' }];
}

/**
 * Takes an item out of brackets, with a comma beside it; comments stay.
 * @param isBehind true where an item before it stays
 */
export function withoutItem(text: string, list: YAMLSeq, index: number, isBehind: boolean): Splice {
  const [before, item, next] = [list.items[index - 1], list.items[index], list.items[index + 1]];
  const [start, end] = [startOf(item), endOf(text, item)];
  const above = before === undefined ? start : endOf(text, before);
  const follows = isBehind && !text.slice(above, start).includes('#');
  if (follows) return { from: above, to: end, text: '' };
  const [comma = ''] = /^\s*,/.exec(text.slice(end)) ?? [];
  const isApart = next === undefined || text.slice(end, startOf(next)).includes('#');
  return { from: start, to: isApart ? end + comma.length : startOf(next), text: '' };
}
