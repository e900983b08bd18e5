/** Takes a person's words out of a study: first the record that hides them, then the files. */
import type { Person } from '../coding/withdrawn.js';
import { Problem } from '../model/problem.js';
import type { Study } from '../model/study.js';
import { didYouMean } from '../text/nearest.js';
import { brokenYaml } from './broken-yaml.js';
import { emptyCache } from './cache.js';
import { changeSettings } from './change-yaml.js';
import { stamper } from './clock.js';
import { locked } from './lock.js';
import { type NewTexts, replaceAll } from './replace-all.js';
import { setEntry } from './set-entry.js';
import { findWithdrawal, type Withdrawal } from './withdrawal.js';

/** A participant by id or alias, or somebody whom only transcripts name. @throws Problem when nobody is called so */
export function personCalled({ settings, transcripts }: Study, name: string): Person {
  const { participants } = settings;
  const listed = participants.find(({ id, aliases }) => id === name || aliases.includes(name));
  if (listed) return listed;
  const speakers = transcripts.flatMap((one) => one.speakers);
  const speaker = speakers.find(({ id, label }) => id === name || label === name);
  if (speaker) return { id: speaker.id, aliases: [] };
  const known = [...participants, ...speakers].map(({ id }) => id);
  throw new Problem({
    what: `Nobody in this study is called "${name}".${didYouMean(name, known)}`,
    next: `Those who speak or are listed: ${[...new Set(known)].sort().join(', ')}`,
  });
}

/** What would change. @throws Problem when settings or a codebook could not be read afterwards */
export function planWithdrawal(
  folder: string,
  { codebookFile }: Study,
  person: Person,
): Withdrawal {
  const plan = findWithdrawal(folder, codebookFile, [person]);
  const broken = brokenYaml(folder, codebookFile, plan.files);
  if (broken === undefined) return plan;
  const where = plan.passages.find(({ file }) => file === broken);
  throw new Problem({
    what: `${broken} quotes ${person.id} where the words cannot be cut out by themselves.`,
    next: 'Take the quotation out in an editor, and repeat. Nothing was changed.',
    ...(where && { where }),
  });
}

/**
 * A command that is stopped half way can be repeated: from the record on, opening hides the words.
 * @returns what was changed
 */
export async function withdraw(folder: string, study: Study, person: Person): Promise<Withdrawal> {
  planWithdrawal(folder, study, person);
  const today = stamper([])().at.slice(0, 10);
  await changeSettings(folder, ({ participants }) => {
    const known = participants.find(({ id }) => id === person.id);
    const value = known?.withdrawn ?? today;
    return setEntry('participants', participants, person.id, [{ at: ['withdrawn'], value }]);
  });
  return locked(folder, () => {
    const plan = planWithdrawal(folder, study, person);
    replaceAll(folder, inOrder(plan));
    emptyCache(folder);
    return plan;
  });
}

/** Transcripts come last: as long as they have the words, a run that was stopped can be repeated. */
function inOrder({ files, gone, sources, turns }: Withdrawal): NewTexts {
  const talks = new Set(turns.map(({ file }) => file));
  const others = [...files].filter(([file]) => !talks.has(file));
  return new Map<string, string | undefined>([
    ...others,
    ...[...gone, ...sources].map((file) => [file, undefined] as const),
    ...[...files].filter(([file]) => talks.has(file)),
  ]);
}
