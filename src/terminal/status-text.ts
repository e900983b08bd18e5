/** The state of a study as a person reads it. */
import { grouped, plural } from '../text/plural.js';
import { visible } from '../text/visible.js';
import { columns } from './columns.js';
import { styleFor } from './style.js';

/** What `status --json` prints, as far as it is shown here. */
interface Status {
  readonly study: string;
  readonly approach: string;
  readonly codebook: { readonly id: string; readonly version: string };
  readonly transcripts: readonly {
    readonly id: string;
    readonly session: string | null;
    readonly turns: number;
    readonly words: number;
  }[];
  readonly coders: readonly {
    readonly id: string;
    readonly codings: number;
    readonly orphans: number;
    readonly seen: number;
    readonly turns: number;
    readonly assumed: readonly string[];
    readonly suggestions: number;
  }[];
}

/** Whose codings are meant where a command asks for one coder. */
interface Whose {
  readonly named?: string | undefined;
  readonly consensus?: string | undefined;
}

export async function statusText(status: Status, whose: Whose): Promise<string> {
  const style = await styleFor(process.stdout);
  const { id, version } = status.codebook;
  return [
    style.strong(visible(status.study)),
    `approach ${status.approach} · codebook ${visible(id)} ${visible(version)}`,
    '',
    style.strong(plural(status.transcripts.length, 'transcript')),
    ...columns(status.transcripts.map(transcriptRow)),
    '',
    style.strong(plural(status.coders.length, 'coder')),
    ...columns(status.coders.map(coderRow)),
    ...status.coders.flatMap(remarks).map((remark) => style.warning(`  ${remark}`)),
    '',
    `Next: ${nextStep(status, whose)}`,
  ].join('\n');
}

function transcriptRow({ id, session, turns, words }: Status['transcripts'][number]): string[] {
  const group = session === null ? '' : `session ${visible(session)}`;
  return [visible(id), plural(turns, 'turn'), plural(words, 'word'), group];
}

function coderRow({ id, codings, seen, turns, suggestions }: Status['coders'][number]): string[] {
  const read = `${grouped(seen)} of ${plural(turns, 'turn')} read`;
  return [
    visible(id),
    plural(codings, 'coding'),
    read,
    `${plural(suggestions, 'suggestion')} open`,
  ];
}

function remarks({ id, orphans, assumed }: Status['coders'][number]): string[] {
  const lost = `${visible(id)}: ${plural(orphans, 'coding')} lost their words; see alongside check`;
  const taken = `${visible(id)}: taken to have read ${firstOf(assumed)} whole, since no turn is marked (alongside seen)`;
  return [...(orphans > 0 ? [lost] : []), ...(assumed.length > 0 ? [taken] : [])];
}

/** All of a few; of many the first, and how many more. */
function firstOf(ids: readonly string[]): string {
  const shown = ids.length > 6 ? ids.slice(0, 3) : ids;
  const more = ids.length - shown.length;
  return (
    shown.map(visible).join(', ') + (more > 0 ? ` and ${plural(more, 'more transcript')}` : '')
  );
}

/** The step most studies take from here, typed so that it is clear who takes it. */
function nextStep({ transcripts, coders }: Status, { named, consensus }: Whose): string {
  if (transcripts.length === 0) return 'alongside import FILE…';
  if (coders.length === 0) return 'alongside coder add YOUR-NAME';
  const as = (ones: Status['coders']) =>
    ones.length > 1 ? ` --coder ${visible(named ?? ones[0]?.id ?? '')}` : '';
  const coded = coders.filter(({ codings }) => codings > 0);
  if (coded.length === 0) return `alongside suggest${as(coders)}`;
  return `alongside matrix meta-themes --evidence${consensus === undefined ? as(coded) : ''}`;
}
