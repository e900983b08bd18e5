/** Places in the text of a YAML file: where entries end, and what belongs to them. Offsets in UTF-16 units. */
import { isCollection, isNode, isPair } from 'yaml';

/** A stretch of the text, and what shall stand there instead. */
export interface Splice {
  readonly from: number;
  readonly to: number;
  readonly text: string;
}

/** The text with all splices made; undefined where two of them meet. */
export function spliced(text: string, splices: readonly Splice[]): string | undefined {
  let done = 0;
  let result = '';
  for (const { from, to, text: instead } of splices.toSorted(
    (a, b) => a.from - b.from || a.to - b.to,
  )) {
    if (from < done) return undefined;
    result += text.slice(done, from) + instead;
    done = to;
  }
  return result + text.slice(done);
}

/** Where a value begins; a pair begins with its key. */
export function startOf(node: unknown): number {
  if (isPair(node)) return startOf(node.key);
  return isNode(node) ? (node.range?.[0] ?? 0) : 0;
}

/** Behind the last character of a value, without the comments and white space that follow. */
export function endOf(text: string, node: unknown): number {
  if (isPair(node)) return Math.max(endOf(text, node.key), endOf(text, node.value));
  if (!isNode(node)) return 0;
  if (isCollection(node) && !node.flow) return endOf(text, node.items.at(-1));
  let end = node.range?.[1] ?? 0;
  while (/[ \t\r\n]/.test(text.charAt(end - 1))) end -= 1;
  return end;
}

/** How the lines of the text end. */
export function lineFeedOf(text: string): string {
  return text.includes('\r\n') ? '\r\n' : '\n';
}

export function lineStart(text: string, at: number): number {
  return text.lastIndexOf('\n', at - 1) + 1;
}

/** The end of the line without its line feed. */
export function lineEnd(text: string, at: number): number {
  const feed = text.indexOf('\n', at);
  if (feed < 0) return text.length;
  return text.charAt(feed - 1) === '\r' ? feed - 1 : feed;
}

export function columnOf(text: string, at: number): number {
  return at - lineStart(text, at);
}

/** The end of the line on which `at` stands, or of the last comment below it that is indented by `column` or more. */
export function behindComments(text: string, at: number, column: number): number {
  let end = lineEnd(text, at);
  let start = text.indexOf('\n', end) + 1;
  while (start > 0) {
    const line = text.slice(start, lineEnd(text, start));
    const indent = line.search(/[^ \t]/);
    if (indent >= 0 && (line.charAt(indent) !== '#' || indent < column)) break;
    if (indent >= 0) end = start + line.length;
    start = text.indexOf('\n', start) + 1;
  }
  return end;
}
