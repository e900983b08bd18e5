/** `alongside transcript edit`: other words in a transcript that is coded already. */
import type { Command } from 'commander';
import { Problem } from '../model/problem.js';
import type { Transcript } from '../model/transcript.js';
import { printJson, printResult } from '../terminal/output.js';
import { group, studyFolder, type Verb, withExamples } from './verb.js';

interface Options {
  readonly turn?: string;
  readonly text?: string;
  readonly from?: string;
  readonly dryRun?: boolean;
  readonly json?: boolean;
}

export const transcriptEdit: Verb = (program) => {
  const command = group(program, 'transcript')
    .command('edit <id>')
    .summary('mend what turns say')
    .description(
      'Opens the turns in your editor ($VISUAL or $EDITOR), or gives one turn another text, and says what has become of the codings: unchanged, moved, folded (spelled otherwise), fuzzy (nearly the same words) or orphaned. A coding is never left on other words.',
    )
    .option('--turn <n>', 'only this turn')
    .option('--text <text>', 'with --turn: what it says now')
    .option('--from <file>', 'a form that was filled in before')
    .option('--dry-run', 'say what would become of the codings and write nothing')
    .option('--json', 'as JSON')
    .action(run);
  withExamples(command, [
    ['transcript edit session-1', 'all turns, in your editor'],
    ['transcript edit session-1 --turn 12 --text "We kept ringing him." --dry-run', 'one turn'],
  ]);
};

async function run(id: string, options: Options, command: Command): Promise<void> {
  const [{ openStudy }, { planEdit, writeEdit }, { reanchored }, { citedTranscript }] =
    await Promise.all([
      import('../study/open.js'),
      import('../study/edit-transcript.js'),
      import('../coding/reanchored.js'),
      import('../text/resolve-citation.js'),
    ]);
  const folder = studyFolder(command);
  const study = await openStudy(folder);
  const texts = await textsFrom(folder, citedTranscript(study.transcripts, id), options);
  const edit = planEdit(study, id, texts);
  if (!options.dryRun && edit.changed.size > 0) await writeEdit(folder, study, edit);
  const coders = reanchored(study, edit.transcript);
  if (options.json) {
    const { anchorRecord } = await import('../terminal/anchor-record.js');
    const codings = coders.flatMap((one) => one.codings);
    return printJson({
      ...{ transcript: id, changed: [...edit.changed.keys()] },
      codings: codings.map((coding) => anchorRecord(edit.transcript, coding)),
    });
  }
  const { editText } = await import('../terminal/edit-text.js');
  printResult(await editText(edit, coders, options.dryRun === true));
}

/** What turns say now, by number: as typed, from a file, or from the editor. */
async function textsFrom(
  folder: string,
  transcript: Transcript,
  { turn, text, from }: Options,
): Promise<ReadonlyMap<number, string>> {
  const only = turn === undefined ? undefined : Number(turn);
  if (text !== undefined) {
    if (only !== undefined) return new Map([[only, text]]);
    throw new Problem({
      what: 'A text is given, and no turn that says it.',
      next: 'For example: alongside transcript edit session-1 --turn 12 --text "…"',
    });
  }
  const { turnsFromFile, turnsFromForm } = await import('../study/turns-in-form.js');
  if (from !== undefined) return turnsFromFile(transcript, only, from);
  const { openEditor } = await import('../terminal/editor.js');
  return turnsFromForm(folder, transcript, only, openEditor);
}
