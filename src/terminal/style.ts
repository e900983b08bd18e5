/** Colour, where a person sees it; the one file that knows chalk. Nothing is said by colour alone. */
import type { ChalkInstance } from 'chalk';

export interface Style {
  readonly strong: (text: string) => string;
  readonly faint: (text: string) => string;
  readonly good: (text: string) => string;
  readonly warning: (text: string) => string;
  readonly error: (text: string) => string;
}

const plain = (text: string): string => text;
const none: Style = { strong: plain, faint: plain, good: plain, warning: plain, error: plain };

/** The style for a stream. Chalk is only loaded where there is colour to make. */
export async function styleFor(stream: { readonly isTTY?: boolean }): Promise<Style> {
  if (!wantsColour(stream)) return none;
  const { Chalk } = await import('chalk');
  const chalk: ChalkInstance = new Chalk({ level: 1 });
  // Chalk would print whatever else map() hands over: each takes the text and nothing more.
  return {
    strong: (text) => chalk.bold(text),
    faint: (text) => chalk.dim(text),
    good: (text) => chalk.green(text),
    warning: (text) => chalk.yellow(text),
    error: (text) => chalk.red(text),
  };
}

/** NO_COLOR and --no-color win over FORCE_COLOR (no-color.org; force-color.org). */
export function wantsColour(stream: { readonly isTTY?: boolean }): boolean {
  const { NO_COLOR, FORCE_COLOR, TERM } = process.env;
  if ((NO_COLOR ?? '') !== '' || process.argv.includes('--no-color')) return false;
  if (FORCE_COLOR !== undefined && FORCE_COLOR !== '0') return true;
  return stream.isTTY === true && TERM !== 'dumb';
}
