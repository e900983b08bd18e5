/** Adds entries to a YAML text and takes entries out of it, whole lines at a time where they stand in lines. */
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
}

/** Keys and values behind a pair of the same map. */
export function pairsBehind(page: Page, last: unknown, pairs: object): Splice {
  const printed = printYaml(pairs, page.flow);
  return page.flow
    ? inserted(endOf(page.text, last), `, ${printed.slice(1, -1)}`)
    : linesBehind(page, last, printed.split('\n'), page.column);
}

/**
 * An item behind another of the same list, printed as that one is.
 * @param column comments below that are indented by so much belong to the item before
 */
export function itemBehind(
  page: Page,
  before: unknown,
  item: unknown,
  column: number,
  asFlow: boolean,
): Splice {
  if (page.flow) return inserted(endOf(page.text, before), `, ${printYaml(item, true)}`);
  const printed = asFlow ? `- ${printYaml(item, true)}` : printYaml([item], false);
  return linesBehind(page, before, printed.split('\n'), column);
}

function linesBehind(
  page: Page,
  before: unknown,
  lines: readonly string[],
  column: number,
): Splice {
  const at = behindComments(page.text, endOf(page.text, before), column);
  return inserted(at, below(page, lines));
}

/** Lines as they stand in the block, each begun by a line feed. */
export function below({ lineFeed, column }: Page, lines: readonly string[]): string {
  return lines.map((line) => lineFeed + (line === '' ? '' : ' '.repeat(column) + line)).join('');
}

export function inserted(at: number, text: string): Splice {
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
  const from = lineStart(text, start);
  if (flow || !lead.test(text.slice(from, start))) return undefined;
  const end = text.indexOf('\n', lineEnd(text, endOf(text, node)));
  return [{ from, to: end < 0 ? text.length : end + 1, text: '' }];
}
