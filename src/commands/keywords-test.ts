/** `alongside keywords test`: the test lines of the codebook, and which keyword did what. */
import type { Command } from 'commander';
import { setExitCode } from '../terminal/exit.js';
import { printJson, printResult } from '../terminal/output.js';
import { group, studyFolder, type Verb, withExamples } from './verb.js';

interface Options {
  readonly code?: readonly string[];
  readonly json?: boolean;
}

export const keywordsTest: Verb = (program) => {
  const command = group(program, 'keywords')
    .command('test')
    .summary('try the test lines of the codebook')
    .description(
      'Reads each should-match and should-not-match line as one segment, and says which keyword did what. A line matches from two points on. Exit code 1 where a line fails.',
    )
    .option('--code <code...>', 'only these codes')
    .option('--json', 'as JSON')
    .action(run);
  withExamples(command, [
    ['keywords test', 'every line'],
    ['keywords test --code availing', 'those of one code'],
  ]);
};

async function run({ code, json }: Options, command: Command): Promise<void> {
  const [{ openSettings, requireCodebook }, { compileMatcher }, { triedLines }, { codeIds }] =
    await Promise.all([
      import('../study/open-yaml.js'),
      import('../keywords/compile.js'),
      import('../keywords/should-match.js'),
      import('../codebook/lookup.js'),
    ]);
  const folder = studyFolder(command);
  const { settings } = await openSettings(folder);
  const codebook = await requireCodebook(folder, settings.codebook);
  const matcher = compileMatcher(codebook);
  const wanted = code && codeIds(codebook, code);
  const isWanted = (id: string) => wanted?.includes(id) ?? true;
  const lines = triedLines(codebook, matcher).filter((line) => isWanted(line.code));
  if (lines.some(({ passes }) => !passes)) setExitCode(1);
  if (json) {
    return printJson(
      lines.map(({ code, line, expected, passes, score, hits }) => ({
        ...{ code, line, expected, passes, score },
        keywords: hits.map(({ keyword, from, to, points }) => ({
          ...{ keyword, text: line.slice(from, to), points },
        })),
      })),
    );
  }
  const tested = new Set(lines.map((line) => line.code));
  const untested = [...new Set(matcher.keywords.map((keyword) => keyword.code))].filter(
    (id) => isWanted(id) && !tested.has(id),
  );
  const { triedLinesText } = await import('../terminal/tried-lines-text.js');
  printResult(await triedLinesText(lines, untested));
}
