/** Codings and where their words stand now, coder by coder. */
import { type AnchorState, type Coding, placeOf } from '../model/coding.js';
import type { CoderAnchors } from '../model/correction.js';
import type { Span } from '../model/span.js';
import type { Transcript } from '../model/transcript.js';
import { printCitation } from '../text/citation.js';
import { quoteOf, turnNumbered } from '../text/turns.js';
import { visible } from '../text/visible.js';
import { shortQuote } from './act-text.js';
import { type Style, styleFor } from './style.js';
import { indented, longestQuote, margin, wasAndNow } from './was-and-now.js';

/** What became of the codings on one transcript. */
export interface TranscriptAnchors {
  readonly transcript: Transcript;
  readonly coders: readonly CoderAnchors[];
}

/** Where the words of an orphan stand now, if they do. */
export type Elsewhere = (coding: Coding) => Span | undefined;

/** Counts for each coder, and every coding whose words are not simply where they were. */
export async function anchorsText(
  transcript: Transcript,
  coders: readonly CoderAnchors[],
  elsewhere?: Elsewhere,
): Promise<string> {
  const style = await styleFor(process.stdout);
  if (coders.length === 0) return `Nobody has codings on ${visible(transcript.id)}.`;
  return coders
    .flatMap(({ coder, codings }) => [
      `${style.strong(visible(coder))}: ${countsText(codings)}`,
      ...codings
        .filter(({ anchor }) => anchor.state !== 'same')
        .map((coding) => anchorText(transcript, coding, style, elsewhere)),
    ])
    .join('\n');
}

/** The codings that need a look, transcript by transcript, and what to do. */
export async function anchorsListText(
  found: readonly TranscriptAnchors[],
  elsewhereIn: (transcript: Transcript) => Elsewhere,
): Promise<string> {
  const open = found.filter(({ coders }) => coders.some(({ codings }) => codings.some(isOpen)));
  const [first] = open.flatMap(({ transcript, coders }) =>
    coders.flatMap(({ codings }) =>
      codings.filter(isOpen).map((coding) => ({ transcript, coding })),
    ),
  );
  if (!first) return 'Every coding stands on its words.';
  const blocks = open.map(async ({ transcript, coders }) => {
    const listed = coders.filter(({ codings }) => codings.some(isOpen));
    return anchorsText(transcript, listed, elsewhereIn(transcript));
  });
  return [...(await Promise.all(blocks)), nextStep(first.transcript, first.coding)].join('\n');
}

/** True where a person should look. */
export function isOpen({ anchor }: Coding): boolean {
  return anchor.state !== 'same';
}

function nextStep(transcript: Transcript, coding: Coding): string {
  const { coder, id, anchor } = coding;
  const place = printCitation(transcript, placeOf(coding));
  if (anchor.state === 'moved') return `Next: alongside anchors --accept exact --coder ${coder}`;
  if (anchor.span) return `Next: alongside anchors --accept ${place} --coder ${coder}`;
  return `Next: alongside anchors --place ${place} CITATION --coder ${coder}   or   alongside remove ${id} --coder ${coder}`;
}

/** The step that follows a change of a transcript, where some coder has to look. */
export function lookNext(transcript: string, coders: readonly CoderAnchors[]): string | undefined {
  const first = coders.find(({ codings }) => codings.some(isOpen));
  return first && `Next: alongside anchors ${transcript} --coder ${first.coder}`;
}

interface Placed {
  readonly coding: Coding;
  readonly transcript: Transcript;
  readonly span: Span;
}

/** `anna: availing belongs to session-1:12@0-28 “we kept ringing him up” now.` */
export function placedText({ coding, transcript, span }: Placed, dryRun: boolean): string {
  const place = `${printCitation(transcript, span)} ${shortQuote(quoteOf(transcript, span))}`;
  const belongs = dryRun ? `would belong to ${place}` : `belongs to ${place} now`;
  return visible(`${coding.coder}: ${coding.current ?? coding.code} ${belongs}.`);
}

const states: readonly AnchorState[] = ['same', 'moved', 'folded', 'fuzzy', 'orphan'];

/** `38 unchanged, 1 moved, 2 orphaned` */
function countsText(codings: readonly Coding[]): string {
  const counts = states.map((state) => ({
    name: state === 'same' ? 'unchanged' : state === 'orphan' ? 'orphaned' : state,
    count: codings.filter(({ anchor }) => anchor.state === state).length,
  }));
  const some = counts.filter(({ count }, index) => index === 0 || count > 0);
  return some.map(({ name, count }) => `${count} ${name}`).join(', ');
}

/** One coding: its state, place and code, then the words as they were and as they are. */
export function anchorText(
  transcript: Transcript,
  coding: Coding,
  style: Style,
  elsewhere?: Elsewhere,
): string {
  const { anchor } = coding;
  const colour = anchor.state === 'orphan' ? style.error : style.warning;
  const alike =
    anchor.similarity === undefined ? '' : `  ${Math.floor(anchor.similarity * 100)} % alike`;
  const place = printCitation(transcript, placeOf(coding));
  const gone = turnNumbered(transcript, placeOf(coding).from[0]) ? '' : '  the turn is gone';
  const head = `  ${colour(anchor.state.padEnd(margin - 2))}${visible(`${place}  ${coding.current ?? coding.code}`)}${alike}${gone}`;
  const hint = anchor.span ? undefined : elsewhere?.(coding);
  return [
    head,
    ...quoteLines(transcript, coding),
    ...(hint ? indented(`stands in ${printCitation(transcript, hint)}`) : []),
  ].join('\n');
}

function quoteLines(transcript: Transcript, { quote, anchor }: Coding): string[] {
  const now = anchor.span && quoteOf(transcript, anchor.span);
  if (now === quote) return indented(shortQuote(quote, longestQuote));
  return now === undefined
    ? indented(`was ${shortQuote(quote, longestQuote)}`)
    : wasAndNow(quote, now);
}
