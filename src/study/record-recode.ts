/** Records what a coder decides about codings that a changed codebook leaves to review. */
import { definitionHash } from '../codebook/content.js';
import { findCode } from '../codebook/lookup.js';
import { applyCodes, type CodingRequest, notYetApplied } from '../coding/apply.js';
import type { Act, KeepAct, UncodeAct } from '../model/act.js';
import type { Code } from '../model/codebook.js';
import type { Coding } from '../model/coding.js';
import { Problem } from '../model/problem.js';
import { codingsBy, type Study } from '../model/study.js';
import { citedTranscript } from '../text/resolve-citation.js';
import { keepPresentCodebook } from './history.js';
import { record } from './record.js';

/** A coding, and the code it counts for now. */
interface Kept {
  readonly coding: Coding;
  readonly code?: Code;
}

/**
 * Says that codings hold under the definition that their code has now. Identical ones are kept together.
 * @throws Problem where the code of one is out of use
 */
export async function keepCodings(
  folder: string,
  study: Study,
  coder: string,
  codings: readonly Kept[],
  dryRun = false,
): Promise<readonly Act[]> {
  const now = codings.map(({ coding, code }) => ({
    coding,
    definition: presentHash(coding, code),
  }));
  if (dryRun) return [];
  return record(folder, coder, (stamp) => {
    keepPresentCodebook(folder, study);
    return now.flatMap(({ coding: { id, twins }, definition }) =>
      [id, ...twins].map(
        (coding): KeepAct => ({
          ...{ act: 'keep', ...stamp(), coding, definition, codebook: study.hashes.codebook },
        }),
      ),
    );
  });
}

function presentHash({ id, code: logged, coder }: Coding, code: Code | undefined): string {
  if (code && code.status !== 'retired') return definitionHash(code);
  const heirs = code?.replacedBy ?? [];
  throw new Problem({
    what: `"${id}" cannot stay as it is: the code "${code?.id ?? logged}" is out of use.`,
    next: `Give its words another: alongside recode ${id} --to ${heirs[0] ?? 'CODE'} --coder ${coder}`,
  });
}

interface Given {
  readonly codings: readonly Coding[];
  /** Ids or names. */
  readonly codes: readonly string[];
  /** Looks whether it can be done and writes nothing. */
  readonly dryRun?: boolean;
}

/**
 * Gives the words other codes, and takes the old one away; notes come along.
 * @throws Problem where a coding has lost its words, or a code cannot be given
 */
export async function giveCodes(
  folder: string,
  study: Study,
  coder: string,
  { codings, codes, dryRun = false }: Given,
): Promise<readonly Act[]> {
  const heirs = codes.map((typed) => findCode(study.codebook, typed));
  const own = codingsBy(study, coder);
  const requests = codings.map((coding) => ({
    coding,
    wanted: notYetApplied(
      heirs.map((heir) => requestFor(study, coding, heir)),
      own.filter((other) => other !== coding),
    ),
  }));
  if (dryRun) return [];
  const why = `recoded as ${heirs.map(({ id }) => id).join(' and ')}`;
  return record(folder, coder, (stamp) => {
    keepPresentCodebook(folder, study);
    return requests.flatMap(({ coding, wanted }) => [
      ...applyCodes(wanted, study.hashes.codebook, stamp),
      ...[coding.id, ...coding.twins].map(
        (id): UncodeAct => ({ act: 'uncode', ...stamp(), coding: id, why }),
      ),
    ]);
  });
}

function requestFor(study: Study, coding: Coding, code: Code): CodingRequest {
  const { span } = coding.anchor;
  if (!span) {
    throw new Problem({
      what: `"${coding.id}" has lost its words, so nobody can say what they are now.`,
      next: `Place it first: alongside anchors --place ${coding.id} CITATION --coder ${coding.coder}`,
    });
  }
  return {
    code: { id: code.id, definition: definitionHash(code) },
    transcript: citedTranscript(study.transcripts, coding.transcript),
    ...{ span, how: 'by-hand' },
    ...(coding.notes.length > 0 && { note: coding.notes.join('\n') }),
  };
}
