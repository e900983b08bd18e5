/** What became of a suggestion that waits no more, and whether that is what a row of a sheet decides. */
import { Problem } from '../model/problem.js';
import type { Span } from '../model/span.js';
import type { CoderWork, Study } from '../model/study.js';
import type { Transcript } from '../model/transcript.js';
import { parseCitation } from '../text/citation.js';
import { fold } from '../text/fold.js';
import { citedTranscript, resolveCitation } from '../text/resolve-citation.js';
import { quoteOf, slicesOf } from '../text/turns.js';
import { visible } from '../text/visible.js';

/** Why a row cannot be recorded, and what to do. */
export interface Conflict {
  readonly what: string;
  readonly next: string;
}

/** The decision stands already. */
export interface Stands {
  /** Notes on the coding, or why it was declined. */
  readonly memos: readonly string[];
}

/** What a row decides, with the codes as they are today. */
export interface SettledRow {
  readonly citation: string;
  readonly quote: string;
  /** The code that was proposed. */
  readonly code: string;
  /** The code the words are to have; undefined where they are to have none. */
  readonly wanted: string | undefined;
}

/** @param work of the coder who decides */
export function judgeSettled(
  { transcripts }: Pick<Study, 'transcripts'>,
  work: CoderWork | undefined,
  row: SettledRow,
): Conflict | Stands {
  const place = placeOf(transcripts, row.citation);
  if ('what' in place) return place;
  const { transcript, span } = place;
  if (!sameWords(quoteOf(transcript, span), row.quote)) return otherWords(row.citation);
  const isThere = (one: Span & { readonly transcript: string }) =>
    one.transcript === transcript.id && shareWords(transcript, span, one);
  const given = work?.codings.filter(
    ({ anchor, ...one }) => anchor.span && isThere({ ...one, ...anchor.span }),
  );
  const declined = work?.declined.findLast((act) => act.code === row.code && isThere(act));
  const coding = given?.find(({ current }) => current === row.wanted && current !== undefined);
  if (coding) return { memos: coding.notes };
  const other = given?.find(({ current }) => current === row.code);
  if (other) {
    return {
      what: `${other.coder} gave these words the code ${row.code} on ${other.at.slice(0, 10)}, and the row says otherwise.`,
      next: `Take it away first: alongside remove ${other.id}   or clear the decision.`,
    };
  }
  if (declined && row.wanted === undefined) return { memos: declined.why ? [declined.why] : [] };
  const byHand = `alongside apply ${row.wanted ?? 'CODE'} ${row.citation}`;
  return declined
    ? {
        what: `It was declined on ${declined.at.slice(0, 10)}, and the row says otherwise.`,
        next: `Give the code by hand: ${byHand}   or clear the decision.`,
      }
    : {
        what: `Nothing proposes ${row.code} at ${row.citation} any more.`,
        next: row.wanted
          ? `Give the code by hand: ${byHand}   or clear the decision.`
          : 'Clear the decision: there is nothing to decline.',
      };
}

/** The words of a row are not those that stand at its place. */
export function otherWords(citation: string): Conflict {
  return {
    what: `The words at ${citation} are not those of the row: they have changed since, or the cell has.`,
    next: `Look at them: alongside read ${citation.replace(/@.*$/, '')}   and write the sheet anew: alongside review --export FILE`,
  };
}

function placeOf(
  transcripts: readonly Transcript[],
  citation: string,
): { readonly transcript: Transcript; readonly span: Span } | Conflict {
  try {
    const { transcript: id, place } = parseCitation(citation);
    const transcript = citedTranscript(transcripts, id);
    return { transcript, span: resolveCitation(transcript, place) };
  } catch (error) {
    if (error instanceof Problem) return error.details;
    throw error;
  }
}

/** True where both say the same, but for what a spreadsheet does to a cell. */
export function sameWords(a: string, b: string): boolean {
  return asCell(a) === asCell(b);
}

/** Spaces and signs evened out, without the apostrophe that keeps a formula from being one. */
function asCell(text: string): string {
  return fold(visible(text.replace(/\r\n?/g, '\n')))
    .text.trim()
    .replace(/^'/, '');
}

function shareWords(transcript: Transcript, a: Span, b: Span): boolean {
  const parts = slicesOf(transcript, a);
  return slicesOf(transcript, b).some(({ turn, from, to }) =>
    parts.some((part) => part.turn === turn && part.from < to && from < part.to),
  );
}
