/** Memos and new codes on the bench: written, taken back, written again. */
import type { Recorded, WantedAct, Wrote } from '../model/wanted-act.js';
import type { Bench } from './bench.js';
import { withCodebook } from './desk.js';
import { steppedBack, steppedForth, steppedOver } from './undo-steps.js';

/** The bench with what was written into a file. */
export function written(bench: Bench, wrote: Wrote, { codebook }: Recorded): Bench {
  const next = codebook ? withCodebook(bench, codebook) : bench;
  if (wrote.kind === 'code') return next;
  const { memo } = wrote;
  return {
    ...next,
    ...{ memos: [...next.memos, memo], aside: '' },
    said: `Memo on ${memo.on}: memos/${memo.id}.md`,
  };
}

/** The bench once it was taken back or written again; where it stays as it is, that is said, and undo goes on. */
export function unwritten(
  bench: Bench,
  { wrote, way }: Extract<WantedAct, { want: 'unwrite' }>,
  recorded: Recorded,
): Bench {
  const { codebook, kept } = recorded;
  if (kept !== undefined) return { ...steppedOver(bench, way), said: kept };
  const moved = way === 'back' ? steppedBack(bench, []) : steppedForth(bench);
  const verb = way === 'back' ? 'Undone' : 'Done again';
  const said = `${verb}: ${wrote.kind === 'memo' ? `memo “${wrote.memo.title}”` : `new code “${wrote.name}”`}.`;
  if (way === 'forth') return { ...written(moved, wrote, recorded), said };
  if (wrote.kind === 'memo')
    return { ...moved, memos: moved.memos.filter(({ id }) => id !== wrote.memo.id), said };
  const next = codebook ? withCodebook(moved, codebook) : moved;
  return { ...next, used: next.used.filter((id) => id !== wrote.id), said };
}
