/** What withdrawing a person changes, as a person reads it. None of the words are shown. */
import { type Place, printPlace } from '../model/place.js';
import { plural } from '../text/plural.js';
import { visible } from '../text/visible.js';
import { listed } from './listed.js';

interface Withdrawal {
  readonly turns: readonly (Place & { readonly transcript: string; readonly turn: number })[];
  readonly acts: readonly (Place & { readonly coder: string; readonly coding?: string })[];
  readonly passages: readonly Place[];
  readonly sources: readonly string[];
  readonly unread: readonly string[];
  readonly files: ReadonlyMap<string, string>;
}

/** One line a kind of place, each with what stands there. */
export function withdrawalText(person: string, found: Withdrawal): string {
  const { turns, acts, passages, sources, unread } = found;
  const transcripts = new Set(turns.map(({ transcript }) => transcript));
  const where = transcripts.size === 0 ? '' : ` in ${plural(transcripts.size, 'transcript')}`;
  return [
    `Words of ${visible(person)}: ${plural(turns.length, 'turn')}${where}.`,
    ...listed(
      'turns',
      turns.map(({ transcript, turn }) => `${transcript}:${turn}`),
    ),
    ...listed('codings', codingsByCoder(acts)),
    ...listed(
      'passages',
      passages.map((place) =>
        printPlace({ file: place.file, ...(place.line !== undefined && { line: place.line }) }),
      ),
    ),
    ...listed('sources', sources),
    ...listed('also rewritten', rewritten(found)),
    ...listed('not looked into', unread),
  ].join('\n');
}

/** What is left to do once the words are out of the files. */
export const afterWithdrawal = [
  'The words are out of the files. What git keeps is separate: commit this, then either begin anew',
  'from a copy without .git, or take the words out of every commit (git filter-repo --replace-text)',
  'and have everybody clone again. Copies, backups and mails are yours to look after.',
].join('\n');

/** `anna 2`: how many codings of each coder lose their words. */
function codingsByCoder(acts: Withdrawal['acts']): string[] {
  const byCoder = new Map<string, Set<string>>();
  for (const { coder, coding } of acts) {
    if (coding === undefined) continue;
    byCoder.set(coder, (byCoder.get(coder) ?? new Set()).add(coding));
  }
  return [...byCoder].map(([coder, codings]) => `${coder} ${codings.size}`);
}

/** Files without their words that change with those that have some. */
function rewritten({ files, turns, acts, passages }: Withdrawal): string[] {
  const named = new Set([...turns, ...acts, ...passages].map(({ file }) => file));
  return [...files.keys()].filter((file) => !named.has(file));
}
