/** A coding that a changed codebook leaves to review, as `--json` prints it. */
import { placeOf } from '../model/coding.js';
import type { Transcript } from '../model/transcript.js';
import { printCitation } from '../text/citation.js';
import { quoteOf } from '../text/turns.js';
import type { Recoding } from './recode-text.js';

/** `heirs`: the codes that took its code up; `definition`: as it was when the coding was made, and as it is. */
export function recodeRecord(
  { coding, reason, code, was }: Recoding,
  transcripts: readonly Transcript[],
) {
  const { id, coder, transcript: of, anchor, quote } = coding;
  const transcript = transcripts.find((one) => one.id === of);
  const { from, to } = placeOf(coding);
  return {
    ...{ id, coder, reason, code: code?.id ?? coding.code, heirs: code?.replacedBy ?? [] },
    citation: transcript ? printCitation(transcript, { from, to }) : null,
    ...{ transcript: of, from, to },
    quote: transcript && anchor.span ? quoteOf(transcript, anchor.span) : quote,
    definition: { was: was?.definition ?? null, is: code?.definition ?? null },
  };
}
