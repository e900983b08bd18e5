/** `alongside transcript`: the transcripts of the study, who speaks in them, and taking one out. */
import type { Command } from 'commander';
import { printJson, printResult } from '../terminal/output.js';
import { group, studyFolder, type Verb, withExamples } from './verb.js';

export const transcript: Verb = (program) => {
  const verbs = group(program, 'transcript', 'the transcripts, and who speaks in them');
  const list = verbs
    .command('list')
    .description('Prints the transcripts with their size, session and speakers.')
    .option('--json', 'as JSON')
    .action(listAll);
  withExamples(list, [['transcript list', 'every transcript']]);
  const speakers = verbs
    .command('speakers [id]')
    .summary('who says how much')
    .description(
      'Prints the people who speak in all transcripts, or in one: role, turns, words, where, and what else they are called.',
    )
    .option('--json', 'as JSON')
    .action(listSpeakers);
  withExamples(speakers, [
    ['transcript speakers', 'everybody'],
    ['transcript speakers session-1', 'those of one transcript'],
  ]);
  const remove = verbs
    .command('remove <id>')
    .summary('take a transcript out')
    .description(
      'Deletes the transcript, and the copy of its source in sources/ unless another transcript came from it. Stops where codings stand on it.',
    )
    .option('--with-codings', 'although codings lose their words; they stay in the logs')
    .option('--dry-run', 'say what would go and delete nothing')
    .action(removeOne);
  withExamples(remove, [['transcript remove session-1 --dry-run', 'what would go']]);
};

async function listAll({ json }: { json?: boolean }, command: Command): Promise<void> {
  const [{ openStudy }, { sessionOf }, { sizeOf }] = await Promise.all([
    import('../study/open.js'),
    import('../model/session.js'),
    import('../text/transcript-size.js'),
  ]);
  const { settings, transcripts } = await openStudy(studyFolder(command));
  const listed = transcripts.map((one) => ({
    transcript: one.id,
    title: one.title ?? null,
    session: sessionOf(settings, one) ?? null,
    language: one.language ?? settings.language,
    format: one.source.format,
    source: one.source.file,
    ...sizeOf(one),
  }));
  if (json) return printJson(listed);
  const { transcriptsText } = await import('../terminal/transcripts-text.js');
  printResult(transcriptsText(listed));
}

async function listSpeakers(
  id: string | undefined,
  { json }: { json?: boolean },
  command: Command,
): Promise<void> {
  const [{ openStudy }, { citedTranscript }, { speakerTotals }, { turnsOf }] = await Promise.all([
    import('../study/open.js'),
    import('../text/resolve-citation.js'),
    import('../text/speaker-totals.js'),
    import('../model/transcript.js'),
  ]);
  const { settings, transcripts } = await openStudy(studyFolder(command));
  const asked = id === undefined ? transcripts : [citedTranscript(transcripts, id)];
  const totals = speakerTotals(asked, settings.participants);
  if (json) return printJson(totals);
  const { speakersText } = await import('../terminal/transcripts-text.js');
  const unnamed = asked.flatMap(turnsOf).filter(({ speaker }) => speaker === undefined).length;
  printResult(speakersText(totals, unnamed));
}

interface RemoveOptions {
  readonly withCodings?: boolean;
  readonly dryRun?: boolean;
}

async function removeOne(
  id: string,
  { withCodings = false, dryRun = false }: RemoveOptions,
  command: Command,
): Promise<void> {
  const [{ inspectStudy }, { planRemoval, removeTranscript }, { removalText }] = await Promise.all([
    import('../study/open.js'),
    import('../study/remove-transcript.js'),
    import('../terminal/transcripts-text.js'),
  ]);
  const folder = studyFolder(command);
  const removal = planRemoval(folder, await inspectStudy(folder), id);
  if (!dryRun) await removeTranscript(folder, removal, withCodings);
  printResult(removalText(removal, !dryRun));
}
