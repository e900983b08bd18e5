/** What came in with an import, a line for each transcript. */
import type { CoderAnchors, Correction } from '../model/correction.js';
import type { Warning } from '../model/warning.js';
import { plural } from '../text/plural.js';
import { visible } from '../text/visible.js';
import { padEnd, padStart, widest } from '../text/width.js';
import { lookNext } from './anchors-text.js';
import { correctionText } from './edit-text.js';
import { styleFor } from './style.js';

/** One transcript as the report shows it. */
interface ImportedTranscript {
  readonly transcript: string;
  readonly format: string;
  readonly turns: number;
  readonly words: number;
  readonly speakers: readonly { readonly id: string; readonly turns: number }[];
  readonly state: 'new' | 'same' | 'replaced';
  readonly warnings: readonly Warning[];
  /** What a corrected source has changed, and where the codings stand now. */
  readonly correction?: Correction;
  readonly coders: readonly CoderAnchors[];
}

export async function importReport(
  imported: readonly ImportedTranscript[],
  dryRun: boolean,
): Promise<string> {
  const style = await styleFor(process.stdout);
  const rows = imported.map((one) => [
    visible(one.transcript),
    one.format,
    plural(one.turns, 'turn'),
    plural(one.words, 'word'),
    one.state === 'same' ? 'already here, unchanged' : visible(speakersText(one.speakers)),
  ]);
  const widths = [0, 1, 2, 3].map((column) => widest(rows.map((row) => row[column] ?? '')));
  const lines = rows.flatMap(([id = '', format = '', turns = '', words = '', who = ''], index) => [
    `  ${padEnd(id, widths[0] ?? 0)}  ${padEnd(format, widths[1] ?? 0)}  ${padStart(turns, widths[2] ?? 0)}  ${padStart(words, widths[3] ?? 0)}  ${who}`,
    ...(imported[index]?.warnings ?? []).map((warning) =>
      style.warning(`    ? ${warningText(warning)}`),
    ),
  ]);
  const corrections = imported.map(({ correction, coders }) =>
    correction ? [correctionText(correction, coders)] : [],
  );
  return [...lines, ...(await Promise.all(corrections.flat())), summary(imported, dryRun)].join(
    '\n',
  );
}

const shown = 12;

/** `M1 11 · P2 14`: who spoke how often. */
function speakersText(speakers: ImportedTranscript['speakers']): string {
  if (speakers.length === 0) return 'no speakers named';
  const some = speakers.slice(0, shown).map(({ id, turns }) => `${id} ${turns}`);
  const more = speakers.length - some.length;
  return [...some, ...(more > 0 ? [`and ${more} more`] : [])].join(' · ');
}

function warningText({ message, line }: Warning): string {
  return visible(line === undefined ? message : `${message} (line ${line})`);
}

function summary(imported: readonly ImportedTranscript[], dryRun: boolean): string {
  const turns = imported.reduce((sum, one) => sum + one.turns, 0);
  const words = imported.reduce((sum, one) => sum + one.words, 0);
  const [first] = imported;
  const look = imported.map(({ transcript, coders }) => lookNext(transcript, coders)).find(Boolean);
  const next = dryRun
    ? 'Nothing was written. Next: the same without --dry-run'
    : (look ?? `Next: alongside suggest   or   alongside read ${first?.transcript ?? 'ID'}`);
  return `${plural(imported.length, 'transcript')}, ${plural(turns, 'turn')}, ${plural(words, 'word')}. ${next}`;
}
