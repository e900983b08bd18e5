/** What lies below the talk, or beside it: what is being picked or written, else the code in hand. */

import type { Suggestion } from '../model/suggestion.js';
import { plural } from '../text/plural.js';
import { reasonsText } from '../text/reasons.js';
import { wrap } from '../text/width.js';
import type { Bench, ListedCode, Picking, Writing } from './bench.js';
import { choiceLine, codeLine, nameWidth, ruleLines, treeLines } from './code-text.js';
import { memoTargets } from './finish.js';
import { cutTo, type Line, oneRow, run } from './frame.js';
import { citationInHand, codeInHand, codingInHand, codingsInHand } from './on-words.js';
import { choicesOf } from './pick.js';
import { fitsStatus } from './status.js';

/** At most so many rows of this width. */
export function panelLines(bench: Bench, columns: number, rows: number): Line[] {
  // What is too long for the last line is said where there is room, above what is being written.
  if (fitsStatus(bench)) return modeLines(bench, columns, rows);
  const said = wrap(oneRow(bench.said), columns - 2).map((row): Line => [run(` ${row}`, 'strong')]);
  const left = rows - said.length;
  return bench.mode.kind === 'reading' || left < 1
    ? said
    : [...said, ...modeLines(bench, columns, left)];
}

function modeLines(bench: Bench, columns: number, rows: number): Line[] {
  const { mode } = bench;
  if (mode.kind === 'picking') return pickLines(bench, mode, columns, rows);
  if (mode.kind === 'writing') return writeLines(bench, mode, columns, rows);
  return inHandLines(bench, columns, rows);
}

/** The same with the codebook below, for a tall column. */
export function sideLines(bench: Bench, columns: number, rows: number): Line[] {
  const upper = panelLines(
    bench,
    columns,
    bench.mode.kind === 'picking' ? rows : Math.floor(rows / 2),
  );
  const left = rows - upper.length - 1;
  if (bench.mode.kind === 'picking' || left < 3) return upper;
  return [...upper, [], ...treeLines(bench, columns, left, codeInHand(bench))];
}

function pickLines(bench: Bench, mode: Picking, columns: number, rows: number): Line[] {
  const asked = mode.themeFor === undefined ? 'code' : `theme of “${oneRow(mode.themeFor)}”`;
  const marked = mode.marked.length === 0 ? '' : `   ● ${mode.marked.join(', ')}`;
  const head: Line = [
    run(` ${asked} › `, 'strong'),
    run(`${oneRow(mode.typed)}▏`),
    run(marked, 'good'),
  ];
  const choices = choicesOf(bench, mode);
  const room = Math.max(0, rows - 1);
  const from = Math.max(0, Math.min(mode.at - Math.floor(room / 2), choices.length - room));
  const shown = choices
    .slice(from, from + room)
    .map((choice, index) =>
      choiceLine(bench, choice, columns, from + index === mode.at, mode.marked.includes(choice.id)),
    );
  return choices.length === 0
    ? [head, [run('  Nothing is called so.', 'faint')]]
    : [head, ...shown];
}

const asks: Readonly<Record<Writing['what'], string>> = {
  search: 'look for',
  citation: 'go to',
  memo: 'memo on',
  name: 'new code',
  definition: 'what a second coder needs to decide, in one line',
};

function writeLines(bench: Bench, mode: Writing, columns: number, rows: number): Line[] {
  const targets = memoTargets(bench);
  const target = mode.what === 'memo' ? ` ${targets[mode.on % targets.length]?.label ?? ''}` : '';
  const draft = mode.draft ? `${oneRow(mode.draft.name)}: ` : '';
  const asked = ` ${draft}${asks[mode.what]}${target} › `;
  const [first = '', ...more] = `${mode.typed}▏`.split('\n').map(oneRow);
  const text = [
    ...wrap(`${asked}${first}`, columns),
    ...more.flatMap((line) => wrap(` ${line}`, columns)),
  ];
  // The end of a long text is where it is being written.
  return text
    .slice(-rows)
    .map((row, index) =>
      index === 0 && text.length <= rows
        ? [run(row.slice(0, asked.length), 'strong'), run(row.slice(asked.length))]
        : [run(row)],
    );
}

function inHandLines(bench: Bench, columns: number, rows: number): Line[] {
  const coding = codingInHand(bench);
  const { suggestion, review } = bench;
  const id = suggestion?.code ?? coding?.current ?? coding?.code;
  const listed = bench.desk.codes.find(({ code }) => code.id === id);
  if (!listed)
    return id === undefined
      ? keyLines(bench, columns, rows)
      : [[run(` ${id}: no code of the codebook`)]];
  const head =
    suggestion && review
      ? askedLines(suggestion, listed, columns)
      : [[run(` ${headOf(bench)} `, 'faint'), run(listed.code.name, 'strong')]];
  const notes = [...(coding && !suggestion ? coding.notes : []), ...memosOn(bench, listed.code.id)];
  const memos = memoLines(notes, columns, Math.max(2, Math.floor(rows / 2) - 1));
  const rule = ruleLines(listed.code, columns - 2).map((line): Line => [run(' '), ...line]);
  const room = Math.max(1, rows - head.length - memos.length);
  return [...head, ...rule.slice(0, room), ...memos].slice(0, rows);
}

/** What is asked, with the reasons: at most two rows of them. */
function askedLines(suggestion: Suggestion, { code }: ListedCode, columns: number): Line[] {
  const points = plural(suggestion.score, 'point');
  const reasons = wrap(`${points}: ${oneRow(reasonsText(suggestion))}`, columns - 2);
  const shown =
    reasons.length > 2 ? [reasons[0], cutTo(reasons.slice(1).join(' '), columns - 2)] : reasons;
  return [
    [run(' is this ', 'faint'), run(`${oneRow(code.name)}?`, 'strong')],
    ...shown.map((row = ''): Line => [run(` ${row}`)]),
  ];
}

/** Which of the codings it is, or why it is suggested. */
function headOf(bench: Bench): string {
  const { suggestion } = bench;
  if (suggestion) {
    const { hits, alike = [] } = suggestion;
    const said = [...hits.map(({ text }) => text), ...alike.flatMap(({ words }) => words)];
    const words = [...new Set(said)].map((one) => `“${oneRow(one)}”`);
    return `suggested for ${cutTo(words.join(', '), 32).trimEnd()}:`;
  }
  const codings = codingsInHand(bench);
  const coding = codingInHand(bench);
  const by = coding && coding.coder !== bench.desk.coder ? `coded by ${coding.coder}` : 'coded';
  return codings.length === 1
    ? `${by}:`
    : `${by}, ${(bench.chosen % codings.length) + 1} of ${codings.length}:`;
}

function memosOn({ memos, desk, span }: Bench, code: string): string[] {
  const here = `turn:${citationInHand({ desk, span })}`;
  return memos.filter(({ on }) => on === here || on === `code:${code}`).map(({ text }) => text);
}

/** Memos, each with its sign, their lines broken; where there is no room for all, that there is more. */
function memoLines(texts: readonly string[], columns: number, most: number): Line[] {
  const rows = texts.flatMap((text) =>
    text
      .trim()
      .split('\n')
      .flatMap((line) => wrap(oneRow(line), columns - 4))
      .map((row, index) => `${index === 0 ? ' ✎' : '  '} ${row}`),
  );
  const shown =
    rows.length > most ? [...rows.slice(0, most - 1), `${rows[most - 1] ?? ''} …`] : rows;
  return shown.map((row): Line => [run(row)]);
}

/** With nothing in hand: which key gives which code, and memos on these words. */
function keyLines(bench: Bench, columns: number, rows: number): Line[] {
  const memos = memoLines(memosOn(bench, ''), columns, Math.max(2, Math.floor(rows / 2)));
  const keyed = [...bench.desk.hotKeys].toSorted(([a], [b]) => order(a) - order(b));
  const codes = keyed.flatMap(([, id]) => bench.desk.codes.filter(({ code }) => code.id === id));
  const lines = Math.max(1, rows - memos.length);
  const perLine = columns >= 56 && codes.length > lines ? Math.ceil(codes.length / lines) : 1;
  if (perLine === 1) {
    const name = nameWidth(bench, columns - 1);
    const shown = codes
      .slice(0, lines)
      .map((listed): Line => [run(' '), ...codeLine(bench, listed, columns - 1, name)]);
    return [...memos, ...shown].slice(0, rows);
  }
  const wide = Math.floor((columns - 1) / perLine);
  const cells = codes.map(
    (listed, index) => ` ${keyed[index]?.[0] ?? ''} ${cutTo(oneRow(listed.code.name), wide - 4)}`,
  );
  const shown = Array.from(
    { length: lines },
    (_, row): Line =>
      cells.slice(row * perLine, (row + 1) * perLine).map((cell) => run(cell.padEnd(wide))),
  );
  return [...memos, ...shown].slice(0, rows);
}

/** 0 stands behind 9, as on a keyboard. */
function order(digit: string): number {
  return digit === '0' ? 10 : Number(digit);
}
