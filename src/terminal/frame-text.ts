/** Frames as text: with colour where the terminal has it, and as plain lines. */
import type { ChalkInstance } from 'chalk';
import type { Line, Look } from '../workbench/frame.js';
import { wantsColour } from './style.js';

/** Draws a line; every look has a sign in the text as well. */
export type Painter = (line: Line) => string;

export async function painterFor(stream: { readonly isTTY?: boolean }): Promise<Painter> {
  const { Chalk } = await import('chalk');
  const chalk: ChalkInstance = new Chalk({ level: stream.isTTY === true ? 1 : 0 });
  const coloured = wantsColour(stream);
  return (line) =>
    line
      .map(({ text, looks }) =>
        looks.reduce((painted, look) => drawn(chalk, look, coloured)(painted), text),
      )
      .join('');
}

/** Weight and lines are no colour: they stay where NO_COLOR is set. */
function drawn(chalk: ChalkInstance, look: Look, coloured: boolean): (text: string) => string {
  switch (look) {
    case 'strong':
      return (text) => chalk.bold(text);
    case 'faint':
      return (text) => chalk.dim(text);
    case 'held':
      return (text) => chalk.inverse(text);
    case 'coded':
      return (text) => chalk.underline(text);
    case 'good':
      return (text) => (coloured ? chalk.green(text) : text);
    case 'warning':
      return (text) => (coloured ? chalk.yellow(text) : chalk.bold(text));
  }
}

/** A frame without any look, for files, tests and documents. */
export function frameText(lines: readonly Line[]): string {
  return lines
    .map((line) =>
      line
        .map(({ text }) => text)
        .join('')
        .trimEnd(),
    )
    .join('\n');
}
