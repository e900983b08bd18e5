/** Takes codings away. */
import type { UncodeAct } from '../model/act.js';
import type { Coding } from '../model/coding.js';
import { record } from './record.js';

/** Identical codings count as one, so they go together. */
export async function removeCodings(
  folder: string,
  coder: string,
  codings: readonly Coding[],
  why?: string,
): Promise<void> {
  const ids = codings.flatMap(({ id, twins }) => [id, ...twins]);
  await record(folder, coder, (stamp) =>
    ids.map((coding): UncodeAct => ({ act: 'uncode', ...stamp(), coding, ...(why && { why }) })),
  );
}
