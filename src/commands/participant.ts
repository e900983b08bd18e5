/** `alongside participant`: who speaks. */
import { type Command, InvalidArgumentError } from 'commander';
import { printJson, printResult } from '../terminal/output.js';
import { group, studyFolder, type Verb, withExamples } from './verb.js';

interface SetOptions {
  readonly role?: string;
  readonly alias?: readonly string[];
  readonly attribute?: Readonly<Record<string, string>>;
  readonly consent?: string;
}

export const participant: Verb = (program) => {
  const verbs = group(program, 'participant', 'the people who speak');
  addSet(verbs);
  addImport(verbs);
  const list = verbs
    .command('list')
    .description('Prints the participants of the study.')
    .option('--json', 'as JSON')
    .action(async ({ json }: { json?: boolean }, command: Command) => {
      const { openSettings } = await import('../study/open-yaml.js');
      const { participantsText } = await import('../terminal/settings-text.js');
      const { settings } = await openSettings(studyFolder(command));
      if (json) printJson(settings.participants);
      else printResult(participantsText(settings.participants));
    });
  withExamples(list, [['participant list', 'everybody, with what is known of them']]);
};

function addSet(verbs: Command): void {
  const set = verbs
    .command('set <id>')
    .summary('what is known of a participant')
    .description(
      'Says who a speaker is, in alongside.yaml. What you leave out stays as it is. Roles count at once; aliases count for transcripts imported from then on.',
    )
    .option('--role <role>', 'moderator, participant, observer, or a word of your own')
    .option('--alias <label...>', 'all other labels that mean this person in transcripts')
    .option(
      '--attribute <key=value...>',
      'something known of the person; "key=" takes it away',
      pairs,
    )
    .option('--consent <scopes>', 'what was agreed to: analysis,quote,share, or none')
    .action(async (id: string, options: SetOptions, command: Command) => {
      const { changeSettings } = await import('../study/change-yaml.js');
      const { consentFrom } = await import('../study/consent.js');
      const { setParticipants } = await import('../study/set-participants.js');
      const { changeText } = await import('../terminal/change-text.js');
      const { role, alias, attribute, consent } = options;
      const said = {
        id,
        ...(role !== undefined && { role }),
        ...(alias && { aliases: alias }),
        ...(attribute && { attributes: attribute }),
        ...(consent !== undefined && { consent: consentFrom(consent) }),
      };
      const { people } = await changeSettings(studyFolder(command), (settings) =>
        setParticipants(settings, [said]),
      );
      printResult(people.map(changeText).join('\n'));
    });
  withExamples(set, [
    ['participant set M1 --role moderator --alias "Moderator 1"', 'a role and a label'],
    ['participant set P4 --attribute work=nurse --consent analysis,quote', 'what is known'],
  ]);
}

function addImport(verbs: Command): void {
  const importVerb = verbs
    .command('import <file.csv>')
    .summary('a roster from a table')
    .description(
      'Takes a table with one row for each participant: columns id, role, aliases (parted by semicolons) and consent; every other column is an attribute. All rows come in or none. An empty cell says nothing, and nobody is taken away.',
    )
    .option('--dry-run', 'say what would change and write nothing')
    .action(async (file: string, { dryRun }: { dryRun?: boolean }, command: Command) => {
      const { changeSettings } = await import('../study/change-yaml.js');
      const { readParticipants } = await import('../study/read-participants.js');
      const { setParticipants } = await import('../study/set-participants.js');
      const { rosterText } = await import('../terminal/change-text.js');
      const said = readParticipants(file);
      const { people } = await changeSettings(studyFolder(command), (settings) => {
        const plan = setParticipants(settings, said);
        return dryRun ? { ...plan, edits: [] } : plan;
      });
      printResult(rosterText(people, dryRun === true));
    });
  withExamples(importVerb, [
    ['participant import participants.csv --dry-run', 'what the table would change'],
    ['participant import participants.csv', 'all of it'],
  ]);
}

/** `key=value`, gathered. */
function pairs(typed: string, before: Readonly<Record<string, string>> = {}) {
  const at = typed.indexOf('=');
  if (at <= 0) throw new InvalidArgumentError('Write a key and a value: work=nurse');
  return { ...before, [typed.slice(0, at)]: typed.slice(at + 1) };
}
