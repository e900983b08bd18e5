/** Figures of agreement as a person reads them. */
import { wrap } from '../text/width.js';
import { screenWidth } from './output.js';

/** A figure in JSON: a value, or null with the reason. */
export interface ShownFigure {
  readonly value: number | null;
  readonly reason: string | null;
  readonly ci: readonly number[] | null;
  readonly undefinedCodes?: number;
}

export type ShownFigures = Readonly<Record<string, ShownFigure>>;

/** `.74`, `-.09`, `1.00`; `n/a` where it is undefined. */
export function figureText(figure: ShownFigure | undefined): string {
  return figure?.value === null || !figure ? 'n/a' : decimal(figure.value);
}

/** `97 %`. */
export function percentText(figure: ShownFigure | undefined): string {
  return figure?.value === null || !figure ? 'n/a' : shareText(figure.value);
}

/** A share as a percentage; what is not nothing never looks like it. */
export function shareText(share: number | null | undefined): string {
  if (share === null || share === undefined) return 'n/a';
  const percent = Math.round(share * 100);
  if (percent === 0 && share > 0) return '<1 %';
  return percent === 100 && share < 1 ? '>99 %' : `${percent} %`;
}

/** `.41 to .88`; nothing where there is no interval. */
export function intervalText(figure: ShownFigure | undefined, digits = 2): string {
  const [low, high] = figure?.ci ?? [];
  return low === undefined || high === undefined
    ? ''
    : `${decimal(low, digits)} to ${decimal(high, digits)}`;
}

/** As papers print coefficients: no zero before the point. What is not 1 never looks like it. */
export function decimal(value: number, digits = 2): string {
  const text = Math.abs(value).toFixed(digits).replace(/^0/, '');
  if (value > 0 && value < 1 && text.startsWith('1')) return `>.${'9'.repeat(digits)}`;
  return value < 0 && /[1-9]/.test(text) ? `-${text}` : text;
}

/** A line below a table that says why a figure is n/a; as far in as the table, on as many lines as it takes. */
export function undefinedNote(text: string): string[] {
  return wrap(`n/a${text}`, screenWidth() - 2).map((line) => `  ${line}`);
}
