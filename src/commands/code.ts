/** `alongside code`: coding by hand, on a screen, in a plain dialogue, or by keys from a file. */
import type { Command } from 'commander';
import { printNote, printResult, refuseWithoutTerminal } from '../terminal/output.js';
import { studyFolder, type Verb, wantedCoder, withExamples } from './verb.js';
import type { OpenedBench } from './wanted-bench.js';

interface Options {
  readonly script?: string;
  readonly frame?: boolean;
  readonly size: string;
  readonly plain?: boolean;
  readonly blind?: boolean;
  readonly keys?: boolean;
}

export const code: Verb = (program) => {
  const command = program
    .command('code [citation]')
    .summary('code a transcript by hand, on a screen')
    .description(
      'Opens a transcript (session-1), or a place in it (session-1:45), to be read and coded with the keyboard. Every act is on the disk before the next key is read, so there is nothing to save. ? lists the keys.',
    )
    .option('--plain', 'no screen: one prompt a step, for screen readers')
    .option('--blind', 'suggestions are hidden; other coders always are until you ask')
    .option('--script <keys.txt>', 'press the keys of a file instead (- reads standard input)')
    .option('--frame', 'with --script: print the screen as the last key leaves it')
    .option('--size <columns x rows>', 'the size of that screen', '80x24')
    .option('--keys', 'list the keys, and where your own go')
    .action(run);
  withExamples(command, [
    ['code session-1', 'begin at the first turn that is neither coded nor read'],
    ['code session-1:45 --blind', 'at a turn, without suggestions'],
    ['code session-1 --script keys.txt --frame', 'keys from a file'],
    ['code --keys', 'all keys'],
  ]);
};

async function run(
  citation: string | undefined,
  options: Options,
  command: Command,
): Promise<void> {
  if (options.keys) return printKeys();
  const { openedBench } = await import('./wanted-bench.js');
  if (options.script === undefined && !options.plain) {
    refuseWithoutTerminal('Without one: alongside code ID --plain   or   --script keys.txt');
  }
  const folder = studyFolder(command);
  const opened = await openedBench(folder, wantedCoder(command), citation, options);
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

async function printKeys(): Promise<void> {
  const [{ readOwnKeys }, { keymapFrom }, { keysText }] = await Promise.all([
    import('../study/own-keys.js'),
    import('../workbench/keymap.js'),
    import('../terminal/keys-text.js'),
  ]);
  const own = readOwnKeys();
  printResult(keysText(keymapFrom(own, own.file), own.file));
}
