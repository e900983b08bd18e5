/** A coding and where its words stand now, as `--json` prints it. */
import { type Coding, placeOf } from '../model/coding.js';
import type { Transcript } from '../model/transcript.js';
import { printCitation } from '../text/citation.js';
import { quoteOf } from '../text/turns.js';
import { isOpen, type TranscriptAnchors } from './anchors-text.js';

/** Positions are [turn, code point]; an orphan has those it had. `quote` is what was coded, `now` what stands there. */
export function anchorRecord(transcript: Transcript, coding: Coding) {
  const { id, coder, current, code, quote, anchor } = coding;
  const { from, to } = placeOf(coding);
  const now = anchor.span ? quoteOf(transcript, anchor.span) : null;
  return {
    ...{ id, coder, code: current ?? code, anchor: anchor.state },
    ...{ similarity: anchor.similarity ?? null, citation: printCitation(transcript, { from, to }) },
    ...{ transcript: transcript.id, from, to, quote, now },
  };
}

/** Those that need a look, transcript by transcript and coder by coder. */
export function openAnchorRecords(found: readonly TranscriptAnchors[]) {
  return found.flatMap(({ transcript, coders }) =>
    coders
      .flatMap(({ codings }) => codings.filter(isOpen))
      .map((coding) => anchorRecord(transcript, coding)),
  );
}
