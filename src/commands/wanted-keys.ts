/** Presses what keys a person wants at an opened bench: on the screen, in a plain dialogue, or from a file. `code` and `review` share it. */
import type { Command } from 'commander';
import { printNote, printResult, refuseWithoutTerminal } from '../terminal/output.js';
import type { OpenedBench } from './wanted-bench.js';

export interface BenchOptions {
  readonly script?: string;
  readonly frame?: boolean;
  readonly size: string;
  readonly plain?: boolean;
}

/** Adds the options by which a bench is worked at. */
export function withBenchOptions(command: Command): Command {
  return command
    .option('--plain', 'no screen: one prompt a step, for screen readers')
    .option('--script <keys.txt>', 'press the keys of a file instead (- reads standard input)')
    .option('--frame', 'with --script: print the screen as the last key leaves it')
    .option('--size <columns x rows>', 'the size of that screen', '80x24');
}

/** @param next what to type where there is no terminal @throws Problem there, unless no screen is asked for */
export function refuseWithoutScreen({ script, plain }: BenchOptions, next: string): void {
  if (script === undefined && !plain) refuseWithoutTerminal(next);
}

export async function workAtBench(opened: OpenedBench, options: BenchOptions): Promise<void> {
  if (opened.others > 0) {
    printNote(
      `${opened.bench.desk.coder} codes in another window too. What is done there is read in when you code here.`,
    );
  }
  try {
    if (options.script !== undefined)
      await pressScript(opened, options.script, options.frame === true);
    else await byHand(opened, options.plain === true);
  } finally {
    opened.leave();
  }
}

async function byHand({ bench, session }: OpenedBench, plain: boolean): Promise<void> {
  const { summaryText } = await import('../terminal/coding-summary.js');
  if (plain) {
    const { codePlainly } = await import('../terminal/coding-plain.js');
    return printResult(summaryText(await codePlainly(bench, session)));
  }
  const { codeOnScreen } = await import('../terminal/coding-screen.js');
  printResult(summaryText(await codeOnScreen(bench, session)));
}

async function pressScript(
  { bench, session }: OpenedBench,
  file: string,
  frame: boolean,
): Promise<void> {
  const [{ pressKeys }, { keysOf }, { pipedText }, { readText }, { summaryText }] =
    await Promise.all([
      import('../terminal/coding-script.js'),
      import('../workbench/keys.js'),
      import('../terminal/typed-text.js'),
      import('../study/file-access.js'),
      import('../terminal/coding-summary.js'),
    ]);
  const keys = keysOf(file === '-' ? await pipedText() : readText(file));
  const { bench: left, pressed } = await pressKeys(
    bench,
    keys,
    session.record,
    frame ? () => undefined : printResult,
  );
  if (!frame) return printResult(summaryText(left, pressed));
  const { frameText } = await import('../terminal/frame-text.js');
  const { view } = await import('../workbench/view.js');
  printResult(frameText(view(left)));
}
