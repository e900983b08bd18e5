/** `alongside memo`: what somebody thinks while they work with the material. */
import { type Command, Option } from 'commander';
import type { Memo, MemoKind } from '../model/memo.js';
import { Problem } from '../model/problem.js';
import { isInteractive, printJson, printNote, printResult } from '../terminal/output.js';
import { actingCoder, group, studyFolder, type Verb, withExamples } from './verb.js';

interface AddOptions {
  readonly on: string;
  readonly kind: MemoKind;
  readonly title?: string;
}

interface ListOptions {
  readonly on?: string;
  readonly kind?: MemoKind;
  readonly json?: boolean;
}

export const memo: Verb = (program) => {
  const verbs = group(program, 'memo', 'thoughts on codes, turns, codings and the study');
  addAdd(verbs);
  const list = verbs
    .command('list')
    .description('Prints the memos, the oldest first.')
    .option('--on <what>', 'those on this; code, turn or coding alone means any')
    .addOption(kindOption())
    .option('--json', 'as JSON')
    .action(async ({ on, kind, json }: ListOptions, command: Command) => {
      const { memosText } = await import('../terminal/memo-text.js');
      const memos = (await open(command)).filter(
        (one) =>
          (kind === undefined || one.kind === kind) &&
          (on === undefined || one.on === on || one.on.startsWith(`${on}:`)),
      );
      if (json) printJson(memos);
      else printResult(await memosText(memos));
    });
  withExamples(list, [
    ['memo list --on code:availing', 'the memos on one code'],
    ['memo list --on turn:session-1', 'those on turns of one transcript'],
  ]);
  const show = verbs
    .command('show <id>')
    .description('Prints a memo, by its id or the beginning of it.')
    .action(async (id: string, _, command: Command) => {
      const { memoText } = await import('../terminal/memo-text.js');
      const { memoCalled } = await import('../study/memos.js');
      printResult(await memoText(memoCalled(await open(command), id)));
    });
  withExamples(show, [['memo show 2026-01-14-who-decides', 'one memo']]);
};

function addAdd(verbs: Command): void {
  const add = verbs
    .command('add [text...]')
    .summary('write a memo')
    .description(
      'Keeps a memo in a Markdown file of its own, in memos/. Without a text your editor opens ($EDITOR); a text of - is read from standard input.',
    )
    .option('--on <what>', 'study, code:ID, turn:CITATION or coding:ID', 'study')
    .addOption(kindOption().default('analytic'))
    .option('--title <text>', 'its title; else its first words')
    .action(run);
  withExamples(add, [
    ['memo add --on code:availing "Is a text message availing?"', 'on a code'],
    ['memo add --on turn:session-1:12 --kind reflexive "I was moved here."', 'on a turn'],
    ['memo add --title "Sampling" - < notes.txt', 'a longer one, from a file'],
  ]);
}

function kindOption(): Option {
  return new Option('--kind <kind>', 'what kind of memo').choices([
    'analytic',
    'reflexive',
    'method',
  ]);
}

async function run(words: readonly string[], options: AddOptions, command: Command) {
  const [{ openStudy }, { memoTarget }, { addMemo, memoFrom }] = await Promise.all([
    import('../study/open.js'),
    import('../study/memo-target.js'),
    import('../study/memos.js'),
  ]);
  const folder = studyFolder(command);
  const study = await openStudy(folder);
  const coder = actingCoder(command, study.settings);
  const on = memoTarget(study, options.on);
  const said = memoFrom(await textOf(words), options.title);
  const added = await addMemo(folder, { on, kind: options.kind, coder, ...said });
  printResult(`memos/${added.id}.md: a memo on ${on}.`);
}

async function textOf(words: readonly string[]): Promise<string> {
  const { pipedText } = await import('../terminal/typed-text.js');
  if (words.length === 1 && words[0] === '-') return pipedText();
  if (words.length > 0) return words.join(' ');
  if (isInteractive()) {
    const { drafted } = await import('../study/draft-file.js');
    const { openEditor } = await import('../terminal/editor.js');
    return drafted('memo.md', '', openEditor);
  }
  throw new Problem({
    what: 'There is no text, and no terminal to write one on.',
    next: 'Give the text: alongside memo add "…"   or pipe it in: alongside memo add -',
  });
}

/** The memos that can be read; of the others a note says why. */
async function open(command: Command): Promise<readonly Memo[]> {
  const { openMemos } = await import('../study/memos.js');
  const { noMemoText } = await import('../terminal/memo-text.js');
  const { memos, faults } = openMemos(studyFolder(command));
  for (const fault of faults) printNote(noMemoText(fault));
  return memos;
}
