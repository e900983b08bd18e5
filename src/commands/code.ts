/** `alongside code`: coding by hand, on a screen, in a plain dialogue, or by keys from a file. */
import type { Command } from 'commander';
import { printResult } from '../terminal/output.js';
import { studyFolder, type Verb, wantedCoder, withExamples } from './verb.js';
import {
  type BenchOptions,
  refuseWithoutScreen,
  withBenchOptions,
  workAtBench,
} from './wanted-keys.js';

interface Options extends BenchOptions {
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
    .option('--blind', 'suggestions are hidden; other coders always are until you ask')
    .option('--keys', 'list the keys, and where your own go');
  withBenchOptions(command).action(run);
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
  refuseWithoutScreen(options, 'Without one: alongside code ID --plain   or   --script keys.txt');
  const { openedBench } = await import('./wanted-bench.js');
  const coder = wantedCoder(command);
  await workAtBench(await openedBench(studyFolder(command), coder, citation, options), options);
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
