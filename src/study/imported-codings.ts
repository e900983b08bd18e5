/** Takes in the codings that a source brings along, in the name of a coder. */
import { definitionHash } from '../codebook/content.js';
import { codeNamed } from '../codebook/lookup.js';
import type { CodingRequest } from '../coding/apply.js';
import type { Imported } from './import.js';
import { openStudy } from './open.js';
import { recordCodings } from './record.js';

export interface CodingsTaken {
  /** Undefined where nobody was named: then none is taken. */
  readonly coder: string | undefined;
  readonly dryRun: boolean;
  /** Codings whose code is in the codebook. */
  readonly known: number;
  /** Those that were added now; the others stood there already. */
  readonly added: number;
  /** Codes that the codebook does not have or has retired, with the number of their codings. */
  readonly unknown: ReadonlyMap<string, number>;
}

/** @param coder one that the settings list */
export async function takeImportedCodings(
  folder: string,
  imported: readonly Imported[],
  coder: string | undefined,
  dryRun: boolean,
): Promise<CodingsTaken> {
  const study = await openStudy(folder);
  const all = imported.flatMap(({ transcript, codings }) =>
    codings.map(({ code: name, span }) => {
      const code = codeNamed(study.codebook, name);
      return { name, code: code?.status === 'retired' ? undefined : code, transcript, span };
    }),
  );
  const unknown = new Map<string, number>();
  for (const { name, code } of all) {
    if (!code) unknown.set(name, (unknown.get(name) ?? 0) + 1);
  }
  const requests = all.flatMap(({ code, transcript: id, span }): CodingRequest[] => {
    const transcript = study.transcripts.find((one) => one.id === id);
    if (!code || !transcript) return [];
    const current = { id: code.id, definition: definitionHash(code) };
    return [{ code: current, transcript, span, how: 'by-hand' }];
  });
  const isTaken = coder !== undefined && !dryRun;
  const acts = isTaken ? await recordCodings(folder, study, coder, requests) : [];
  const known = all.filter(({ code }) => code).length;
  return { coder, dryRun, known, added: acts.length, unknown };
}
