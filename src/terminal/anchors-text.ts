/** Codings and where their words stand now, coder by coder. */
import { type AnchorState, type Coding, placeOf } from '../model/coding.js';
import type { Span } from '../model/span.js';
import type { Transcript } from '../model/transcript.js';
import { printCitation } from '../text/citation.js';
import { quoteOf, turnNumbered } from '../text/turns.js';
import { visible } from '../text/visible.js';
import { wrap } from '../text/width.js';
import { shortQuote } from './act-text.js';
import { screenWidth } from './output.js';
import { type Style, styleFor } from './style.js';

/** One coder's codings on a transcript. */
export interface CoderAnchors {
  readonly coder: string;
  readonly codings: readonly Coding[];
}

export interface AnchorsTextOptions {
  /** Prints the ids that `anchors --accept` and `--place` take. */
  readonly ids?: boolean;
  /** Where the words of an orphan stand now, if they do. */
  readonly elsewhere?: (coding: Coding) => Span | undefined;
}

/** Counts for each coder, and every coding whose words are not simply where they were. */
export async function anchorsText(
  transcript: Transcript,
  coders: readonly CoderAnchors[],
  options: AnchorsTextOptions = {},
): Promise<string> {
  const style = await styleFor(process.stdout);
  if (coders.length === 0) return `Nobody has codings on ${visible(transcript.id)}.`;
  return coders
    .flatMap(({ coder, codings }) => [
      `${style.strong(visible(coder))}: ${countsText(codings)}`,
      ...codings
        .filter(({ anchor }) => anchor.state !== 'same')
        .map((coding) => anchorText(transcript, coding, style, options)),
    ])
    .join('\n');
}

/** The codings that need a look, transcript by transcript, with ids and what to do. */
export async function anchorsListText(
  found: readonly { readonly transcript: Transcript; readonly coders: readonly CoderAnchors[] }[],
  elsewhereIn: (transcript: Transcript) => (coding: Coding) => Span | undefined,
): Promise<string> {
  const open = found.filter(({ coders }) => coders.some(({ codings }) => codings.some(isOpen)));
  const [first] = open.flatMap(({ coders }) =>
    coders.flatMap(({ codings }) => codings.filter(isOpen)),
  );
  if (!first) return 'Every coding stands on its words.';
  const blocks = open.map(async ({ transcript, coders }) => {
    const listed = coders.filter(({ codings }) => codings.some(isOpen));
    return anchorsText(transcript, listed, { ids: true, elsewhere: elsewhereIn(transcript) });
  });
  return [...(await Promise.all(blocks)), nextStep(first)].join('\n');
}

function isOpen({ anchor }: Coding): boolean {
  return anchor.state !== 'same';
}

function nextStep({ coder, id, anchor }: Coding): string {
  if (anchor.state === 'moved') return `Next: alongside anchors --accept exact --coder ${coder}`;
  if (anchor.span) return `Next: alongside anchors --accept ${id} --coder ${coder}`;
  return `Next: alongside anchors --place ${id} CITATION --coder ${coder}   or   alongside remove ${id} --coder ${coder}`;
}

/** The step that follows a change of a transcript, where some coder has to look. */
export function lookNext(transcript: string, coders: readonly CoderAnchors[]): string | undefined {
  const first = coders.find(({ codings }) => codings.some(isOpen));
  return first && `Next: alongside anchors ${transcript} --coder ${first.coder}`;
}

/** `anna: availing belongs to session-1:12@0-28 “we kept ringing him up” now.` */
export function placedText({
  coding,
  transcript,
  span,
}: {
  readonly coding: Coding;
  readonly transcript: Transcript;
  readonly span: Span;
}): string {
  const place = `${printCitation(transcript, span)} ${shortQuote(quoteOf(transcript, span))}`;
  return visible(`${coding.coder}: ${coding.current ?? coding.code} belongs to ${place} now.`);
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

const margin = 10;
const longestQuote = 240;

/** One coding: its state, place and code, then the words as they were and as they are. */
export function anchorText(
  transcript: Transcript,
  coding: Coding,
  style: Style,
  { ids = false, elsewhere }: AnchorsTextOptions,
): string {
  const { anchor, id } = coding;
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
    ...(ids ? indented(id).map(style.faint) : []),
  ].join('\n');
}

function quoteLines(transcript: Transcript, { quote, anchor }: Coding): string[] {
  const now = anchor.span && quoteOf(transcript, anchor.span);
  if (now === quote) return indented(shortQuote(quote, longestQuote));
  if (now === undefined) return indented(`was ${shortQuote(quote, longestQuote)}`);
  const same = Math.max(0, sameStart(quote, now) - leadIn);
  return [
    ...indented(`was ${shortQuote(withoutStart(quote, same), longestQuote)}`),
    ...indented(`now ${shortQuote(withoutStart(now, same), longestQuote)}`),
  ];
}

/** So much is shown of what stays the same before the first change. */
const leadIn = 80;

function sameStart(a: string, b: string): number {
  let same = 0;
  while (same < a.length && a[same] === b[same]) same += 1;
  return same;
}

/** The text from the first space behind a position on. */
function withoutStart(text: string, at: number): string {
  return at === 0 ? text : `…${text.slice(Math.max(at, text.indexOf(' ', at)))}`;
}

function indented(text: string): string[] {
  return wrap(text, screenWidth() - margin).map((line) => ' '.repeat(margin) + line);
}
