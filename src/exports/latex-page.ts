/** How a table stands on a page that LaTeX sets: widths of columns, headings on end, a page turned sideways. */
import type { Matrix } from '../model/matrix.js';
import { gridOf, rowHeadings } from './grid.js';
import { layOut, letter } from './page-layout.js';

interface LatexPage {
  readonly isWide: boolean;
  /** One specification a column, as longtable takes it. */
  readonly columns: readonly string[];
  /** For each column, whether its heading stands on end. */
  readonly onEnd: readonly boolean[];
  /** For each column, what a row may hold of it: longtable breaks a page between rows alone. */
  readonly rooms: readonly { readonly letters: number; readonly lines: number }[];
}

/** How many lines of a row fit a page well, below its headings and above what else stands there. */
const linesOfRow = { upright: 30, sideways: 20 };

/** The columns share the line; where words do not fit, headings over counts and marks stand on end. */
export function latexPage(matrix: Matrix): LatexPage {
  const grid = gridOf(matrix, 'repeat');
  const fixed = rowHeadings(matrix).length;
  const lying = layOut(grid, fixed);
  const onEnd = lying.aligned.map((side) => !lying.fits && side !== 'left');
  const head = grid.head.map((heading, column) => (onEnd[column] ? '' : heading));
  const { isWide, widths, aligned } = lying.fits ? lying : layOut({ ...grid, head }, fixed);
  const total = widths.reduce((sum, width) => sum + width, 0);
  const columns = aligned.map((side, column) => {
    const share = Math.floor(((widths[column] ?? 0) / total) * 1000) / 1000;
    return `>{\\${sides[side]}\\hspace{0pt}}p{\\dimexpr ${share}\\linewidth-2\\tabcolsep}`;
  });
  const lines = isWide ? linesOfRow.sideways : linesOfRow.upright;
  const rooms = widths.map((width) => ({
    letters: Math.max(1, Math.floor(width / letter)),
    lines,
  }));
  return { isWide, columns, onEnd, rooms };
}

// The first word of a paragraph is hyphenated only where something stands before it.
const sides = {
  left: 'raggedright\\arraybackslash',
  center: 'centering\\arraybackslash',
  right: 'raggedleft\\arraybackslash',
} as const;
