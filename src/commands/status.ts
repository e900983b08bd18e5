/** `alongside status`: where the study stands. */
import type { Command } from 'commander';
import type { HitRows } from '../keywords/turn-hits.js';
import type { Study } from '../model/study.js';
import { printJson, printResult } from '../terminal/output.js';
import { namedCoders, studyFolder, type Verb, withExamples } from './verb.js';

export const status: Verb = (program) => {
  const command = program
    .command('status')
    .summary('where the study stands')
    .description(
      'Transcripts, what each coder has coded and read, suggestions that wait, codings that lost their words.',
    )
    .option('--json', 'as JSON')
    .action(run);
  withExamples(command, [['status', 'the study at a glance']]);
};

async function run({ json }: { json?: boolean }, command: Command): Promise<void> {
  const [{ openStudy }, { progressOf }, { countOpen }, { sizeOf }] = await Promise.all([
    import('../study/open.js'),
    import('../coding/progress.js'),
    import('../keywords/open-suggestions.js'),
    import('../text/transcript-size.js'),
  ]);
  const folder = studyFolder(command);
  const study = await openStudy(folder);
  const keepHits = await takeOverHits(folder, study);
  const coders = progressOf(study);
  const report = {
    study: study.settings.study,
    approach: study.settings.approach,
    codebook: { id: study.codebook.id, version: study.codebook.version },
    transcripts: study.transcripts.map((transcript) => {
      const { turns, words } = sizeOf(transcript);
      return { id: transcript.id, session: transcript.session ?? null, turns, words };
    }),
    coders: coders.map((coder) => ({
      ...coder,
      suggestions: countOpen(study, coder.id),
    })),
    orphans: coders.reduce((sum, { orphans }) => sum + orphans, 0),
  };
  keepHits();
  const suggestions = report.coders.reduce((sum, coder) => sum + coder.suggestions, 0);
  if (json) return printJson({ ...report, suggestions });
  const { statusText } = await import('../terminal/status-text.js');
  const { consensus } = study.settings;
  printResult(await statusText(report, { named: namedCoders(command)[0], consensus }));
}

/** The same talk is matched with the same keywords once, not in every command. Returns what keeps new hits. */
async function takeOverHits(folder: string, study: Study): Promise<() => void> {
  const [{ keep, readKept }, { packHits, unpackHits }] = await Promise.all([
    import('../study/cache.js'),
    import('../keywords/turn-hits.js'),
  ]);
  // What somebody took back is kept nowhere.
  if (study.settings.participants.some(({ withdrawn }) => withdrawn)) return () => undefined;
  const key = `${study.hashes.corpus} ${study.hashes.codebook}`;
  const isKept = readKept(folder, 'hits', key, (rows: HitRows) => {
    unpackHits(study, rows);
    return true;
  });
  return () => {
    if (!isKept) keep(folder, 'hits', key, packHits(study));
  };
}
