/** Joins printed lines into paragraphs: a line that had no room for the next word goes on. */
import { labelAt, labelKey, type SourceLine } from './label.js';
import { shapeOf } from './label-shape.js';
import type { PrintedLine } from './printed.js';

export interface PrintedParagraphs {
  /** One paragraph a line; an empty one where there is more room between them than between lines. */
  readonly lines: readonly Omit<SourceLine, 'number'>[];
  /** Words that were parted at the end of a line, as they are joined. */
  readonly joined: readonly string[];
}

export function printedParagraphs(printed: readonly PrintedLine[]): PrintedParagraphs {
  const goesOn = continuation(printed);
  const isHeading = headings(printed);
  const words = vocabulary(printed);
  const lines: { text: string; markup?: 'heading' }[] = [];
  const joined: string[] = [];
  printed.forEach((line, index) => {
    const last = lines.at(-1);
    const how = goesOn(index);
    if (how === 'goes on' && last && isHeading(line) === (last.markup === 'heading')) {
      const join = joinOf(last.text, line.text, words);
      last.text = join.text;
      if (join.word !== undefined) joined.push(join.word);
      return;
    }
    if (last && how === 'apart') lines.push({ text: '' });
    lines.push({ text: line.text.trim(), ...(isHeading(line) && { markup: 'heading' }) });
  });
  return { lines, joined };
}

/** Whether a line goes on with the one before, begins a paragraph, or begins one with room above it. */
function continuation(
  printed: readonly PrintedLine[],
): (index: number) => 'goes on' | 'begins' | 'apart' {
  const step = usualStep(printed);
  const edge = rightEdges(printed);
  const labels = repeatedLabels(printed);
  const isApart = (line: PrintedLine, before: PrintedLine) =>
    isSamePlace(before, line) && before.y - line.y > 1.4 * step;
  const gaps = printed.filter((line, index) => isApart(line, printed[index - 1] ?? line)).length;
  // Where room parts the paragraphs, a line may end earlier than a guess at the next word's width says.
  const isAiry = gaps * 6 > printed.length;
  return (index) => {
    const [before, line] = [printed[index - 1], printed[index]];
    if (!before || !line || isApart(line, before)) return 'apart';
    const room = (isAiry ? 3 : 0.1) * line.size;
    const wide = edge(before) - before.x > narrowest * line.size;
    const begins =
      !wide || hadRoom(before, line, edge(before) - room) || labels.has(labelOf(line) ?? '');
    if (!begins) return 'goes on';
    return isSamePlace(before, line) ? 'begins' : 'apart';
  };
}

/** Lines that go on are at least as long: some 36 letters. */
const narrowest = 18;

/** Letters larger than those of most lines. */
function headings(lines: readonly PrintedLine[]): (line: PrintedLine) => boolean {
  const sizes = lines.map(({ size }) => size).toSorted((a, b) => a - b);
  const usual = sizes[Math.floor(sizes.length / 2)] ?? 0;
  return ({ size, text }) => size > 1.15 * usual && text.length < 200;
}

function isSamePlace(a: PrintedLine, b: PrintedLine): boolean {
  return a.page === b.page && a.column === b.column;
}

/** From one line to the next where a paragraph goes on: the smallest step that is met often. */
function usualStep(lines: readonly PrintedLine[]): number {
  const steps = new Map<number, number>();
  lines.forEach((line, index) => {
    const before = lines[index - 1];
    if (!before || !isSamePlace(before, line)) return;
    const step = Math.round((before.y - line.y) * 2) / 2;
    if (step > 0) steps.set(step, (steps.get(step) ?? 0) + 1);
  });
  const often = [...steps].filter(([, count]) => count * 10 >= lines.length).map(([step]) => step);
  const size = lines[0]?.size ?? 10;
  return Math.min(Math.max(size, ...often), ...often, 2 * size);
}

/** How far lines go to the right, for each place; columns of all pages are taken to be alike. */
function rightEdges(lines: readonly PrintedLine[]): (line: PrintedLine) => number {
  const edges = new Map<number, number>();
  for (const { column, right } of lines) edges.set(column, Math.max(edges.get(column) ?? 0, right));
  return ({ column }) => edges.get(column) ?? 0;
}

/** Whether the first word of the next line would have fitted behind a line. */
function hadRoom(line: PrintedLine, next: PrintedLine, edge: number): boolean {
  const [word = ''] = next.text.trim().split(/\s/);
  const perLetter = (next.right - next.x) / Math.max(1, next.text.trim().length);
  return line.right + perLetter * (word.length + 1) < edge;
}

/** Labels that open several lines: such a line begins a turn even if the line before it is full. */
function repeatedLabels(lines: readonly PrintedLine[]): Set<string> {
  const counts = new Map<string, number>();
  for (const line of lines) {
    const key = labelOf(line);
    if (key !== undefined) counts.set(key, (counts.get(key) ?? 0) + 1);
  }
  return new Set([...counts].filter(([, count]) => count > 1).map(([key]) => key));
}

function labelOf({ text }: PrintedLine): string | undefined {
  const mark = labelAt({ text, number: 1 }, 'colon');
  if (!mark || mark.tight || !/^(?:name|code|role)$/.test(shapeOf(mark.label))) return undefined;
  return labelKey(mark.label);
}

function vocabulary(lines: readonly PrintedLine[]): Set<string> {
  const words = lines.flatMap(({ text }) => text.toLowerCase().match(/[\p{L}\p{M}'’-]+/gu) ?? []);
  return new Set(words);
}

/** `under-` and `stand` are one word, unless `under-stand` is written so elsewhere. */
function joinOf(
  before: string,
  text: string,
  words: ReadonlySet<string>,
): { readonly text: string; readonly word?: string } {
  const next = text.trimStart();
  const soft = before.endsWith('\u00ad');
  const [, start = ''] = /([\p{L}\p{M}]+)[-\u00ad\u2010]$/u.exec(before.slice(-60)) ?? [];
  const [end = ''] = /^\p{Ll}[\p{L}\p{M}]*/u.exec(next.slice(0, 60)) ?? [];
  if (start === '' || end === '') return { text: `${before} ${next}` };
  const whole = `${start}${end}`;
  const isCompound = words.has(`${start}-${end}`.toLowerCase()) && !words.has(whole.toLowerCase());
  if (isCompound && !soft) return { text: before + next };
  return { text: before.slice(0, -1) + next, word: whole };
}
