/** Records where the words of codings stand now, once their coder has said so. */
import { anchored } from '../coding/anchored.js';
import { codingMeant } from '../coding/confirm.js';
import { requestedSpan } from '../coding/requested-span.js';
import type { MoveAct } from '../model/act.js';
import type { Coding } from '../model/coding.js';
import { Problem } from '../model/problem.js';
import type { Span } from '../model/span.js';
import type { Study } from '../model/study.js';
import type { Transcript } from '../model/transcript.js';
import { citedTranscript } from '../text/resolve-citation.js';
import { record } from './record.js';

/** Where a coding belongs. */
interface Move {
  readonly coding: Coding;
  readonly transcript: Transcript;
  readonly span: Span;
}

/** Confirms codings where their words were found. */
export function confirmCodings(
  folder: string,
  study: Study,
  coder: string,
  codings: readonly Coding[],
): Promise<readonly MoveAct[]> {
  const moves = codings.flatMap((coding): Move[] => {
    const { span } = coding.anchor;
    return span
      ? [{ coding, transcript: citedTranscript(study.transcripts, coding.transcript), span }]
      : [];
  });
  return recordMoves(folder, coder, moves);
}

/** What a coder asks for: this coding belongs to these words. */
export interface PlaceRequest {
  /** An id, the beginning of one, or where it stood. */
  readonly coding: string;
  readonly citation: string;
  /** Only these words of the place. */
  readonly quote?: string;
  /** Looks whether it can be done and writes nothing. */
  readonly dryRun?: boolean;
}

/** @throws Problem when there is no such coding of this coder, or no such place in its transcript */
export async function placeCoding(
  folder: string,
  study: Study,
  coder: string,
  { coding: id, citation, quote = '', dryRun = false }: PlaceRequest,
): Promise<Move> {
  const coding = codingMeant(study, coder, id);
  const { transcript, span } = requestedSpan(study.transcripts, citation, quote);
  if (transcript.id !== coding.transcript) {
    throw new Problem({
      what: `"${coding.id}" is a coding on ${coding.transcript}, and stays there.`,
      next: `Code the other words: alongside apply ${coding.code} ${citation}   and take this one away: alongside remove ${coding.id} --coder ${coder}`,
    });
  }
  if (!dryRun) await recordMoves(folder, coder, [{ coding, transcript, span }]);
  return { coding, transcript, span };
}

/** Identical codings count as one, so they move together. */
function recordMoves(
  folder: string,
  coder: string,
  moves: readonly Move[],
): Promise<readonly MoveAct[]> {
  return record(folder, coder, (stamp) =>
    moves.flatMap(({ coding: { id, twins }, transcript, span }) => {
      const { transcript: _, ...place } = anchored(transcript, span);
      return [id, ...twins].map(
        (coding): MoveAct => ({ act: 'move', ...stamp(), coding, ...place }),
      );
    }),
  );
}
