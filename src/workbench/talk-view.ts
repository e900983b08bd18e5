/** The talk as it stands on the screen: a window on the transcript, the words in hand marked, codings beside. */
import type { TranscriptLine, Turn } from '../model/transcript.js';
import { padEnd, padStart } from '../text/width.js';
import type { Bench } from './bench.js';
import { cutTo, fitted, type Line, type Look, oneRow, type Run, run } from './frame.js';
import type { Layout } from './layout.js';
import { codingsAt } from './on-words.js';
import { onScreen, rowsOf } from './rows.js';
import { partIn, signs, turnRows } from './talk-rows.js';

/** As many lines as the talk has rows. Only the lines that are seen are looked at. */
export function talkView(bench: Bench, layout: Layout): Line[] {
  const { top, desk } = bench;
  const rows: Line[] = [];
  let skip = top.row;
  for (let index = top.line; rows.length < layout.talk.rows; index += 1) {
    const line = desk.transcript.lines[index];
    if (!line) break;
    rows.push(...linesOf(bench, layout, line).slice(skip));
    skip = 0;
  }
  while (rows.length < layout.talk.rows) rows.push([]);
  return rows.slice(0, layout.talk.rows);
}

function linesOf(bench: Bench, layout: Layout, line: TranscriptLine): Line[] {
  return line.kind === 'speech' ? turnLines(bench, layout, line) : asideLines(layout, line);
}

/** A heading, a note or a preamble, and an empty row below it. */
function asideLines(layout: Layout, line: TranscriptLine): Line[] {
  const indent = run(' '.repeat(layout.number + layout.speaker + 5));
  const looks: Look[] = line.kind === 'heading' ? ['strong'] : ['faint'];
  const rows = rowsOf(line, layout.words - signs);
  return [
    ...rows.map(({ from, to }) => [indent, run(onScreen(line.text.slice(from, to)), ...looks)]),
    [],
  ];
}

function turnLines(bench: Bench, layout: Layout, turn: Turn): Line[] {
  const place = bench.desk.places.get(turn.turn) ?? 0;
  const { rows, margin } = turnRows(bench, layout, turn, place);
  const held = partIn(turn, bench.span, bench, place);
  const coded = codingsAt(bench, place).flatMap(
    ({ anchor }) => partIn(turn, anchor.span, bench, place) ?? [],
  );
  const found = (bench.suggestion?.hits ?? []).flatMap(
    (hit) => partIn(turn, hit, bench, place) ?? [],
  );
  const paint = painter(turn, held, coded, found);
  const heads = headsOf(bench, layout, turn, held !== undefined);
  return Array.from({ length: Math.max(rows.length, margin.length) }, (_, index) => {
    const row = rows[index];
    const words = row ? paint(row.from, row.to) : [];
    const beside = margin[index];
    const head = index === 0 ? heads.first : heads.other;
    if (!beside) return [...head, ...words];
    return [...head, ...fitted(words, layout.words), run(' '), run(beside, 'good')];
  });
}

/** Number, speaker, and a bar where the turn, or some words of it, are in hand. */
function headsOf({ desk }: Bench, layout: Layout, turn: Turn, held: boolean) {
  const bar = run(held ? ' ┃ ' : '   ', ...(held ? (['strong'] as const) : []));
  const speaker = padEnd(cutTo(oneRow(turn.speaker ?? ''), layout.speaker), layout.speaker);
  const number = padStart(String(turn.turn), layout.number);
  const { role } = desk.transcript.speakers.find(({ id }) => id === turn.speaker) ?? {};
  const look = role === 'moderator' ? 'faint' : 'strong';
  return {
    first: [run(`${number}  `, 'faint'), run(speaker, look), bar],
    other: [run(' '.repeat(layout.number + layout.speaker + 2)), bar],
  };
}

interface Part {
  readonly from: number;
  readonly to: number;
}

interface Held extends Part {
  readonly begins: boolean;
  readonly ends: boolean;
}

/**
 * Paints a stretch of a turn: coded words, words in hand, and signs where these begin and end inside the turn.
 * @param found the words for which something is suggested; the panel names them
 */
function painter(
  { text }: Turn,
  held: Held | undefined,
  coded: readonly Part[],
  found: readonly Part[],
) {
  const late = held?.begins === true && held.from > 0;
  const early = held?.ends === true && held.to < text.length;
  const opens = late || (early && held.begins);
  const closes = early || (late && held.ends);
  return (from: number, to: number): Run[] => {
    const inside = (at: number) => at > from && at < to;
    const borders = [held, ...coded, ...found]
      .flatMap((part) => (part ? [part.from, part.to] : []))
      .filter(inside);
    const points = [...new Set([from, ...borders, to])].sort((a, b) => a - b);
    return points.slice(0, -1).flatMap((start, index) => {
      const end = points[index + 1] ?? to;
      const isHeld = held !== undefined && held.from < end && start < held.to;
      const isIn = (part: Part) => part.from < end && start < part.to;
      const looks: Look[] = [];
      if (isHeld) looks.push('held');
      if (coded.some(isIn)) looks.push('coded');
      if (found.some(isIn)) looks.push('strong');
      return [
        ...(opens && held?.from === start ? [run('▸', 'strong')] : []),
        run(onScreen(text.slice(start, end)), ...looks),
        ...(closes && held?.to === end ? [run('◂', 'strong')] : []),
      ];
    });
  };
}
