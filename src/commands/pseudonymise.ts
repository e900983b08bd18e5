/** `alongside pseudonymise`: pseudonyms in the place of names, in the whole study. */
import { type Command, Option } from 'commander';
import type { SourcesGo } from '../study/pseudonymise.js';
import { printJson, printNote, printResult } from '../terminal/output.js';
import { studyFolder, type Verb, withExamples } from './verb.js';

interface Options {
  readonly map: string;
  readonly sourcesTo?: string;
  readonly keepSources?: boolean;
  readonly dryRun?: boolean;
  readonly json?: boolean;
}

export const pseudonymise: Verb = (program) => {
  const command = program
    .command('pseudonymise')
    .summary('put pseudonyms in the place of names')
    .description(
      'Replaces names by pseudonyms as whole words, in everything the study holds: turns, speakers, codings, codebook, memos, settings and other texts. Codings stay on their own words and keep their ids. The map is a table with the columns name and pseudonym; since it is the key to who took part, it must lie outside the study. Files in sources/ are never rewritten: say where those with names shall go. Do it again at any time, with the same map or a longer one. There is no undo. What git keeps of earlier versions is separate.',
    )
    .requiredOption('--map <file.csv>', 'the table of names and pseudonyms')
    .addOption(
      new Option(
        '--sources-to <dir>',
        'move the files in sources/ that have names to this folder outside the study',
      ).conflicts('keepSources'),
    )
    .option('--keep-sources', 'leave them where they are, with the names')
    .option('--dry-run', 'say what would change, and change nothing')
    .option('--json', 'as JSON')
    .action(run);
  withExamples(command, [
    ['pseudonymise --map ../key/names.csv --dry-run', 'what would change, and what to look at'],
    ['pseudonymise --map ../key/names.csv --sources-to ../key/sources', 'do it'],
  ]);
};

async function run(options: Options, command: Command): Promise<void> {
  const [{ openStudy }, { readNameMap }, { planPseudonyms, pseudonymise }] = await Promise.all([
    import('../study/open.js'),
    import('../study/name-map.js'),
    import('../study/pseudonymise.js'),
  ]);
  const { afterPseudonyms, pseudonymsText } = await import('../terminal/pseudonyms-text.js');
  const folder = studyFolder(command);
  const pairs = readNameMap(folder, options.map);
  const study = await openStudy(folder);
  const found = options.dryRun
    ? planPseudonyms(folder, study, pairs)
    : await pseudonymise(folder, study, pairs, sourcesGo(options));
  if (options.json) {
    const { files, gone, ...said } = found;
    return printJson({ ...said, files: [...files.keys(), ...gone] });
  }
  const sources = options.dryRun || options.keepSources ? 'in sources' : 'sources moved';
  printResult(pseudonymsText(found, sources));
  if (!options.dryRun) return printNote(afterPseudonyms);
  const moved = found.sources.length > 0 ? ', and with --sources-to DIR or --keep-sources' : '';
  printNote(`Nothing was changed. Next: the same without --dry-run${moved}`);
}

function sourcesGo({ sourcesTo, keepSources }: Options): SourcesGo | undefined {
  if (keepSources) return 'stay';
  return sourcesTo === undefined ? undefined : { to: sourcesTo };
}
