/** Finds where the two columns of a page part. */
import type { Texts } from './printed-tabs.js';

/** A page, its texts in rows from top to bottom. */
export interface RowedPage {
  readonly rows: readonly Texts[];
  /** In points. */
  readonly width: number;
}

/** Whether a text of the row stands on both sides of a place. */
export function crosses(row: Texts, place: number): boolean {
  return row.some(({ x, width }) => x < place && x + width > place);
}

/**
 * Where the columns of each page part; undefined where it has one. A last page with little on it
 * is set as the others are.
 */
export function gutters<Page extends RowedPage>(
  pages: readonly Page[],
): (page: Page) => number | undefined {
  const own = new Map(pages.map((page) => [page, gutterOf(page)]));
  const found = [...own.values()].filter((gutter) => gutter !== undefined);
  const usual = found.length * 2 > pages.length ? found[0] : undefined;
  return (page) => {
    const gutter = own.get(page);
    return gutter ?? (usual !== undefined && isFree(page, usual) ? usual : undefined);
  };
}

/** Headings may stand across both columns. */
function isFree({ rows }: RowedPage, place: number): boolean {
  return rows.filter((row) => crosses(row, place)).length * 5 <= rows.length;
}

/** The place near the middle that the fewest lines cross, with a column on either side of it. */
function gutterOf(page: RowedPage): number | undefined {
  const { rows, width } = page;
  const places = Array.from({ length: 41 }, (_, index) => width * (0.4 + index / 200));
  const crossed = places.map((place) => rows.filter((row) => crosses(row, place)).length);
  const least = Math.min(...crossed);
  const freest = places.filter((_, index) => crossed[index] === least);
  const gutter = freest[Math.floor(freest.length / 2)] ?? 0;
  const left = rows.map((row) => row.filter(({ x }) => x < gutter));
  const right = rows.map((row) => row.filter(({ x }) => x >= gutter));
  const both = isColumn(left, width) && isColumn(right, width);
  return both && isFree(page, gutter) ? gutter : undefined;
}

/** Lines that begin at one place, many of them a fourth of the page wide: the cells of a table are narrow. */
function isColumn(parts: readonly Texts[], width: number): boolean {
  const lines = parts.flatMap((texts) => {
    const [first] = texts;
    const last = texts.at(-1);
    return first && last ? [{ x: first.x, wide: last.x + last.width - first.x }] : [];
  });
  const full = lines.filter(({ wide }) => wide > width / 4).length;
  const edge = lines.map(({ x }) => x).toSorted((a, b) => a - b)[Math.floor(lines.length / 4)] ?? 0;
  const atEdge = lines.filter(({ x }) => Math.abs(x - edge) < 3).length;
  return full * 5 >= lines.length && atEdge * 2 > lines.length && lines.length * 4 > parts.length;
}
