/** What an edited or replaced transcript has become, and its codings with it. */
import type { CoderAnchors, Correction } from '../model/correction.js';
import type { Transcript, Turn } from '../model/transcript.js';
import { plural } from '../text/plural.js';
import { turnNumbered } from '../text/turns.js';
import { visible } from '../text/visible.js';
import { shortQuote } from './act-text.js';
import { anchorsText, lookNext } from './anchors-text.js';
import { wasAndNow } from './was-and-now.js';

interface Edit {
  readonly transcript: Transcript;
  readonly changed: ReadonlyMap<number, string>;
}

export async function editText(
  { transcript, changed }: Edit,
  coders: readonly CoderAnchors[],
  dryRun: boolean,
): Promise<string> {
  const id = visible(transcript.id);
  if (changed.size === 0) return `${id}: nothing has changed.`;
  const next = dryRun
    ? 'Nothing was written. Next: the same without --dry-run'
    : (lookNext(transcript.id, coders) ?? `Next: alongside read ${id}`);
  return [
    `${id}: ${plural(changed.size, 'turn')} ${dryRun ? 'would change' : 'changed'}.`,
    await anchorsText(transcript, coders),
    next,
  ].join('\n');
}

export async function correctionText(
  { transcript, kept, changed, added, vanished }: Correction,
  coders: readonly CoderAnchors[],
): Promise<string> {
  const counts = `${plural(kept, 'turn')} kept, ${changed.length} of them changed, ${added} new, ${vanished.length} gone.`;
  return [
    `${visible(transcript.id)}: ${counts}`,
    ...changed.slice(0, shown).flatMap((turn) => changedText(turn, transcript)),
    ...(changed.length > shown ? [`  … and ${changed.length - shown} more changed`] : []),
    ...vanished.map((turn) => `  gone    ${vanishedText(turn, coders)}`),
    await anchorsText(transcript, coders),
  ].join('\n');
}

/** So many changed turns are printed; `--json` names them all. */
const shown = 12;

function changedText({ turn, speaker = '', text }: Turn, transcript: Transcript): string[] {
  const now = turnNumbered(transcript, turn)?.text ?? '';
  return [`  changed ${visible(`${turn}  ${speaker}`)}`, ...wasAndNow(text, now)];
}

/** `12  P2  “Yeah.”  2 codings of anna` */
function vanishedText({ turn, speaker = '', text }: Turn, coders: readonly CoderAnchors[]): string {
  const held = coders
    .map(({ coder, codings }) => ({
      coder,
      count: codings.filter(({ from, to }) => from[0] === turn || to[0] === turn).length,
    }))
    .filter(({ count }) => count > 0)
    .map(({ coder, count }) => `${plural(count, 'coding')} of ${coder}`);
  return visible([turn, speaker, shortQuote(text), held.join(', ')].filter(Boolean).join('  '));
}
