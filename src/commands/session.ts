/** `alongside session`: the meetings that were recorded. */
import type { Command } from 'commander';
import { printJson, printResult } from '../terminal/output.js';
import { group, listOf, studyFolder, type Verb, withExamples } from './verb.js';

interface SetOptions {
  readonly date?: string;
  readonly duration?: string;
  readonly transcripts?: readonly string[];
  readonly moderators?: readonly string[];
  readonly attendees?: readonly string[];
}

export const session: Verb = (program) => {
  const verbs = group(program, 'session', 'the meetings that were recorded');
  const set = verbs
    .command('set <id>')
    .summary('what is known of a session')
    .description(
      'Says when a session was, which transcripts belong to it and who was there, in alongside.yaml. What you leave out stays as it is; each list replaces the one before.',
    )
    .option('--date <date>', 'the day: 2026-01-14')
    .option('--duration <text>', 'how long it took, in your words')
    .option('--transcripts <ids>', 'its transcripts, parted by commas', listOf)
    .option('--moderators <ids>', 'who led it, parted by commas', listOf)
    .option('--attendees <ids>', 'who was there, those who said nothing too', listOf)
    .action(async (id: string, options: SetOptions, command: Command) => {
      const { setSession } = await import('../study/set-session.js');
      const { changeText } = await import('../terminal/change-text.js');
      printResult(changeText(await setSession(studyFolder(command), { id, ...options })));
    });
  withExamples(set, [
    ['session set s1 --date 2026-01-14 --duration "90 min"', 'when it was'],
    ['session set s1 --transcripts session-1 --moderators M1,M2', 'what and who belongs to it'],
  ]);
  const list = verbs
    .command('list')
    .description('Prints the sessions, with the transcripts that belong to each.')
    .option('--json', 'as JSON')
    .action(async ({ json }: { json?: boolean }, command: Command) => {
      const { openStudy } = await import('../study/open.js');
      const { wholeSessions } = await import('../model/session.js');
      const { sessionsText } = await import('../terminal/settings-text.js');
      const sessions = wholeSessions(await openStudy(studyFolder(command)));
      if (json) printJson(sessions);
      else printResult(sessionsText(sessions));
    });
  withExamples(list, [['session list', 'every session']]);
};
