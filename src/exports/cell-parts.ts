/** A cell that is taller than a page in parts that are not, where a format cannot break a row by itself. */
import { type Cell, type CellLine, cellLines } from '../model/matrix.js';
import { widthOf } from '../text/width.js';

interface Room {
  /** How many letters a line of the column holds. */
  readonly letters: number;
  /** How many lines a part may have. */
  readonly lines: number;
}

/** The row in rows: each cell begins in the first and goes on below, beside what is left of the others. */
export function rowParts(row: readonly Cell[], rooms: readonly Room[]): Cell[][] {
  const parts = row.map((cell, column) => cellParts(cell, rooms[column]));
  const most = Math.max(1, ...parts.map(({ length }) => length));
  return Array.from({ length: most }, (_, at) => parts.map((cell) => cell[at] ?? ''));
}

function cellParts(cell: Cell, room: Room | undefined): Cell[] {
  if (!room || typeof cell === 'number') return [cell];
  const lines = cellLines(cell).flatMap((line) => lineParts(line, room));
  const parts: CellLine[][] = [];
  let left = 0;
  for (const line of lines) {
    const height = heightOf(line.text, room);
    if (height > left) {
      parts.push([]);
      left = room.lines;
    }
    parts.at(-1)?.push(line);
    left -= height;
  }
  return parts.length < 2 ? [cell] : parts;
}

/** A line that is itself too tall, cut between two words. */
function lineParts(line: CellLine, room: Room): CellLine[] {
  if (heightOf(line.text, room) <= room.lines) return [line];
  const parts: string[] = [];
  let words = '';
  for (const word of line.text.split(/(?<=\s)/)) {
    if (words !== '' && heightOf(words + word, room) > room.lines) {
      parts.push(words.trimEnd());
      words = '';
    }
    words += word;
  }
  return [...parts, words].map((text, at) => ({ text, as: at === 0 ? line.as : 'line' }));
}

function heightOf(text: string, { letters }: Room): number {
  return Math.max(1, Math.ceil(widthOf(text) / letters));
}
