/** What stands behind a code: how many segments, speakers and sessions, and one quote. */

import type { Cell, MatrixColumn } from '../model/matrix.js';
import type { Segment } from '../model/segment.js';
import { sessionOf } from '../model/session.js';
import type { Study } from '../model/study.js';
import { lengthOf } from '../text/offsets.js';
import { quoteOf } from '../text/turns.js';
import { type Quotation, quotationOf } from './quotation.js';
import { speakersIn } from './speakers.js';

export const evidenceColumns: readonly MatrixColumn[] = [
  { id: 'segments', label: 'Segments' },
  { id: 'speakers', label: 'Speakers' },
  { id: 'sessions', label: 'Sessions' },
  { id: 'quote', label: 'Quote' },
];

/** How the columns count, and how the quote is chosen. */
export const evidenceMeaning =
  'Segments counts the segments with the code, speakers the people who speak in them, sessions the ' +
  'sessions they come from, a transcript outside any as a session of its own. The quote is the ' +
  'shortest segment of 40 to 240 characters, else the shortest of all; of equals, the first in the ' +
  'order of transcript and place. Words of a person whose recorded consent leaves out quoting are ' +
  'passed over.';

/** One code's cells, in the order of the columns. */
export function evidenceCells(segments: readonly Segment[], { settings }: Study): Cell[] {
  const speakers = segments.flatMap((segment) => speakersIn(segment, settings));
  const sessions = segments.map(({ transcript }) => sessionOf(settings, transcript) ?? transcript);
  const quote = handiest(segments, settings);
  return [
    segments.length,
    new Set(speakers.filter((id) => id !== undefined)).size,
    new Set(sessions).size,
    quote ? printQuotation(quote) : '',
  ];
}

/** The quotation that says something, is soon read, and may be printed. */
export function handiest(
  segments: readonly Segment[],
  settings: Study['settings'],
): Quotation | undefined {
  const [first] = byHandiness(segments, settings);
  return first && quotationOf(first, settings);
}

/** Segments that may be printed, the handiest first. */
export function byHandiness(
  segments: readonly Segment[],
  settings: Study['settings'],
): readonly Segment[] {
  return segments
    .map((segment) => ({ segment, length: lengthOf(quoteOf(segment.transcript, segment.span)) }))
    .sort((a, b) => Number(isHandy(b.length)) - Number(isHandy(a.length)) || a.length - b.length)
    .map(({ segment }) => segment)
    .filter((segment) => quotationOf(segment, settings).refusedBy.length === 0);
}

function isHandy(length: number): boolean {
  return length >= 40 && length <= 240;
}

/** `“We kept ringing him.” (P3, session-2:14)` */
function printQuotation({ words, speakers, citation }: Quotation): string {
  return `“${words}” (${speakers === '' ? citation : `${speakers}, ${citation}`})`;
}
