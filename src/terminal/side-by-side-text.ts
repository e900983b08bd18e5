/** Turns with the codes of each coder in a column of their own. */
import { plural } from '../text/plural.js';
import { visible } from '../text/visible.js';
import { padEnd, widest, widthOf, wrap } from '../text/width.js';
import { shortQuote } from './act-text.js';
import { screenWidth } from './output.js';
import { type Style, styleFor } from './style.js';

interface ShownTurn {
  readonly citation: string;
  readonly speaker: string | null;
  readonly quote: string;
  readonly codes: Readonly<Record<string, readonly string[] | null>>;
}

export async function sideBySideText(
  turns: readonly ShownTurn[],
  coders: readonly string[],
): Promise<string> {
  const style = await styleFor(process.stdout);
  if (turns.length === 0)
    return 'No turn is like that. Next: fewer options   or   alongside read ID';
  const width = columnWidth(turns, coders);
  const heading = style.strong(line(coders, width));
  const blocks = turns.map((turn) => block(turn, coders, width, style));
  const count = `${plural(turns.length, 'turn')}. “–” has read it and gave nothing; “=” marks what all gave.`;
  return [heading, ...blocks, count].join('\n\n');
}

/** Wide enough for every code, as far as the screen goes. */
function columnWidth(turns: readonly ShownTurn[], coders: readonly string[]): number {
  const codes = turns.flatMap(({ codes }) => Object.values(codes).flatMap((own) => own ?? []));
  const most = widest([...codes, ...coders, 'not read'].map(visible));
  return Math.max(8, Math.min(most, Math.floor((screenWidth() - 3) / coders.length) - 2));
}

function block(
  { citation, speaker, quote, codes }: ShownTurn,
  coders: readonly string[],
  width: number,
  style: Style,
): string {
  const place = `${visible(citation)}  ${style.strong(visible(speaker ?? ''))}`.trimEnd();
  const words =
    quote === '' ? [] : wrap(shortQuote(quote, 2 * (screenWidth() - 4)), screenWidth() - 2);
  const given = [...new Set(coders.flatMap((coder) => codes[coder] ?? []))];
  const readers = coders.filter((coder) => (codes[coder] ?? null) !== null);
  const rows = given.map((code) => {
    const all = readers.length > 1 && readers.every((coder) => codes[coder]?.includes(code));
    return line(
      coders.map((coder) => cell(codes[coder] ?? null, code)),
      width,
      all ? '=' : ' ',
    );
  });
  return [place, ...words.map((one) => `  ${one}`), ...rows].join('\n');
}

function cell(own: readonly string[] | null, code: string): string {
  if (own === null) return 'not read';
  return own.includes(code) ? code : '–';
}

function line(cells: readonly string[], width: number, mark = ' '): string {
  const fitted = cells.map((one) => padEnd(cut(visible(one), width), width));
  return ` ${mark} ${fitted.join('  ')}`.trimEnd();
}

function cut(text: string, width: number): string {
  return widthOf(text) <= width ? text : `${text.slice(0, width - 1)}…`;
}
