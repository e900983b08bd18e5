/** What became of one transcript, as `import --json` prints it. */
import type { CoderAnchors, Correction } from '../model/correction.js';
import { anchorRecord } from './anchor-record.js';

interface Told {
  readonly state: string;
  readonly codings: readonly unknown[];
  readonly coders: readonly CoderAnchors[];
  readonly correction?: Correction;
}

/** A corrected source also says what became of the turns, and of every coding. */
export function importRecord<T extends Told>({
  state: _,
  codings: __,
  coders,
  correction,
  ...report
}: T) {
  if (!correction) return report;
  const { transcript, kept, changed, added, vanished } = correction;
  return {
    ...report,
    turnsKept: kept,
    turnsChanged: changed.map(({ turn }) => turn),
    turnsNew: added,
    turnsGone: vanished.map(({ turn }) => turn),
    codings: coders.flatMap(({ codings }) => codings.map((one) => anchorRecord(transcript, one))),
  };
}
