/** A cell of a table as HTML: numbers, text, lists. */
import type { Cell, CellLine } from '../model/matrix.js';
import { escapeXml } from './xml-text.js';

export function printCell(cell: Cell): string {
  if (typeof cell === 'number') return `<td class="number">${cell}</td>`;
  return `<td>${typeof cell === 'string' ? printLines(cell) : printList(cell)}</td>`;
}

/** Text in which a line feed starts a new line. */
export function printLines(text: string): string {
  return escapeXml(text).replaceAll('\n', '<br>');
}

const depths: Readonly<Record<CellLine['as'], number>> = {
  line: 0,
  heading: 0,
  bullet: 1,
  'sub-bullet': 2,
};

/** Bullets that follow each other are one list; those below a bullet are a list inside it. */
function printList(lines: readonly CellLine[]): string {
  let depth = 0;
  const parts = lines.map(({ text, as }) => {
    const wanted = depths[as];
    const moved = moveTo(depth, wanted);
    depth = wanted;
    const words = printLines(text);
    if (wanted > 0) return moved + words;
    return `${moved}<div${as === 'heading' ? ' class="heading"' : ''}>${words}</div>`;
  });
  return parts.join('') + moveTo(depth, 0);
}

/** The tags between a line at one depth and the next at another. */
function moveTo(depth: number, wanted: number): string {
  const close = '</li></ul>'.repeat(Math.max(0, depth - wanted));
  if (wanted > depth) return '<ul><li>'.repeat(wanted - depth);
  return close + (wanted > 0 ? '</li><li>' : '');
}
