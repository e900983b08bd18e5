/** A transcript as a person reads it on a terminal, codings in the margin beside their words. */
import type { Coding } from '../model/coding.js';
import type { Transcript, TranscriptLine, Turn } from '../model/transcript.js';
import { lengthOf } from '../text/offsets.js';
import { slicesOf } from '../text/turns.js';
import { visible } from '../text/visible.js';
import { padEnd, padStart, widest, wrap } from '../text/width.js';
import { type Mark, marginOf } from '../workbench/margin.js';
import { screenWidth } from './output.js';
import { type Style, styleFor } from './style.js';

/** @param turns the first and last turn to print, by number */
export async function transcriptText(
  transcript: Transcript,
  [first, last]: readonly [number, number],
  codings: readonly Coding[],
): Promise<string> {
  const style = await styleFor(process.stdout);
  const lines = between(transcript.lines, first, last);
  const marks = marksByTurn(transcript, codings);
  const coded = lines.some(({ turn }) => marks.has(turn));
  const layout = layoutFor(lines, coded);
  return lines
    .flatMap((line) =>
      line.kind === 'speech'
        ? turnLines(line, marks.get(line.turn) ?? [], layout, style)
        : [
            '',
            ...wrap(visible(line.text), layout.text).map(
              (text) => layout.indent + style.strong(text),
            ),
            '',
          ],
    )
    .join('\n');
}

function between(
  lines: readonly TranscriptLine[],
  first: number,
  last: number,
): readonly TranscriptLine[] {
  const start = lines.findIndex(({ turn }) => turn === first);
  const end = lines.findIndex(({ turn }) => turn === last);
  const isAll = lines.slice(0, start).every(({ kind }) => kind !== 'speech');
  return lines.slice(isAll ? 0 : start, end + 1);
}

interface Layout {
  readonly number: number;
  readonly speaker: number;
  readonly text: number;
  readonly indent: string;
}

const marginWidth = 28;

function layoutFor(lines: readonly TranscriptLine[], coded: boolean): Layout {
  const turns = lines.filter((line): line is Turn => line.kind === 'speech');
  const number = Math.max(1, widest(turns.map(({ turn }) => String(turn))));
  const speaker = Math.min(14, Math.max(1, widest(turns.map(({ speaker = '' }) => speaker))));
  const left = number + speaker + 4;
  const text = Math.min(100, screenWidth() - left - (coded ? marginWidth + 2 : 0));
  return { number, speaker, text: Math.max(20, text), indent: ' '.repeat(left) };
}

function marksByTurn(transcript: Transcript, codings: readonly Coding[]) {
  const marks = new Map<number | string, Mark[]>();
  const coders = new Set(codings.map(({ coder }) => coder));
  for (const { anchor, current, code, coder } of codings) {
    const label = `${current ?? code}${coders.size > 1 ? ` ${coder}` : ''}`;
    for (const { turn, from, to } of anchor.span ? slicesOf(transcript, anchor.span) : []) {
      marks.set(turn.turn, [...(marks.get(turn.turn) ?? []), { from, to, label }]);
    }
  }
  return marks;
}

function turnLines(turn: Turn, marks: readonly Mark[], layout: Layout, style: Style): string[] {
  const { number, speaker: width } = layout;
  const speaker = style.strong(padEnd(visible(turn.speaker ?? '').slice(0, width), width));
  const head = `${padStart(String(turn.turn), number)}  ${speaker}  `;
  const texts = wrap(visible(turn.text), layout.text);
  const margin = marginOf(lineEnds(turn.text, texts), marks, marginWidth);
  const rows = Math.max(texts.length, margin.length);
  return Array.from({ length: rows }, (_, row) => {
    const text = texts[row] ?? '';
    const beside = margin[row];
    const line = beside ? `${padEnd(text, layout.text)}  ${style.good(beside)}` : text;
    return (row === 0 ? head : layout.indent) + line;
  });
}

/** Where each printed line ends in the turn's text, in code points; wrapping drops the spaces at the breaks. */
function lineEnds(text: string, texts: readonly string[]): number[] {
  let at = 0;
  return texts.map((line, index) => {
    if (index === texts.length - 1) return lengthOf(text);
    at += lengthOf(line) + 1;
    return at;
  });
}
