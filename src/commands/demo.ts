/** `alongside demo`: the main job on the shipped example, each command shown. */
import { Problem } from '../model/problem.js';
import { printResult } from '../terminal/output.js';
import { type Verb, withExamples } from './verb.js';

export const demo: Verb = (program) => {
  const command = program
    .command('demo [dir]')
    .summary('the main job on the shipped example')
    .description(
      'From transcripts to a theme matrix, on an invented study of three focus groups and a family session. Shows each command, runs it, and leaves the study for you to look around in.',
    )
    .action(run);
  withExamples(command, [
    ['demo', 'in a new temporary folder'],
    ['demo walk-through', 'in a folder of your own'],
  ]);
};

const people = ['--role', 'M*=moderator', '--role', 'P*=participant'];
const family = ['--role', '*herapist=practitioner', '--role', '*=family'];

/** A code and a turn that show well what a reason is. */
const tried = [
  ...['session-2', '--code', 'helping-in-context', '--threshold', '3', '--coder', 'anna'],
];

/** What a researcher would type, one command a line, in the study folder. */
const steps: readonly (readonly string[])[] = [
  ['import', '../material/session-1.txt', '--session', 's1', ...people],
  ['import', '../material/session-2.vtt', '--session', 's2', ...people],
  ['import', '../material/session-3.csv', '--session', 's3', ...people],
  ['import', '../material/family-session.md', '--session', 'family', ...family],
  ['codebook', 'show', 'availing'],
  ['apply', '--from', '../material/coding-anna.csv', '--coder', 'anna'],
  ['apply', '--from', '../material/coding-ben.csv', '--coder', 'ben'],
  ['read', 'session-1:8-14', '--coder', 'anna'],
  ['suggest', ...tried],
];

/** What follows once a suggestion has been accepted. */
const tables: readonly (readonly string[])[] = [
  ['matrix', 'meta-themes', '--coder', 'anna', '--evidence'],
  ['matrix', 'theme-by-session', '--coder', 'anna'],
  ['matrix', 'strategies', '--coder', 'anna'],
  [
    'matrix',
    'meta-themes',
    '--coder',
    'anna',
    '--evidence',
    '--format',
    'html',
    '--out',
    'meta-themes.html',
  ],
  ['check'],
  ['status'],
];

async function run(dir: string | undefined): Promise<void> {
  const [{ layOutDemo }, { runShown, output }] = await Promise.all([
    import('../study/demo-folder.js'),
    import('../terminal/run-shown.js'),
  ]);
  const { folder, study } = layOutDemo(dir);
  const must = async (step: readonly string[], where: string) => {
    if ((await runShown(step, where)) !== 0) throw stopped(step, where);
  };
  const title = 'Walking alongside, an invented study';
  const codebook = ['--codebook', 'collaborative-practice'];
  await must(
    ['init', 'study', ...codebook, '--coder', 'anna', '--coder', 'ben', '--title', title],
    folder,
  );
  for (const step of steps) await must(step, study);
  await must(await acceptFirst(study, output), study);
  for (const step of tables) await must(step, study);
  printResult(
    `\nThe study is in ${study}\nGo there and look around: alongside read session-2, alongside review --coder anna`,
  );
}

/** The command that accepts the first of the suggestions just shown. */
async function acceptFirst(
  study: string,
  output: (argv: readonly string[], where: string) => Promise<string>,
): Promise<readonly string[]> {
  const list = await output(['suggest', ...tried, '--json'], study);
  const id = /"id": "(\w+)"/.exec(list)?.[1] ?? '';
  return ['review', '--accept', id, '--coder', 'anna'];
}

function stopped(step: readonly string[], where: string): Problem {
  return new Problem({
    what: `The demo stopped at: alongside ${step.join(' ')}`,
    next: `What was made until then is in ${where}.`,
  });
}
