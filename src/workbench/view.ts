/** The screen as lines: what is drawn is all here, how it is drawn is for the terminal. */
import { grouped, plural } from '../text/plural.js';
import { widthOf } from '../text/width.js';
import { actionGroups } from './actions.js';
import type { Bench, Size } from './bench.js';
import { at } from './by-turn.js';
import { cutTo, fitted, type Line, oneRow, run, spread } from './frame.js';
import { keysFor } from './keymap.js';
import { shownKey } from './keys.js';
import { type Layout, layoutOf } from './layout.js';
import { panelLines, sideLines } from './panel.js';
import { countWaiting, numberOf } from './review.js';
import { statusLine } from './status.js';
import { talkView } from './talk-view.js';
import { placeInHand } from './words-in-hand.js';

/** Exactly as many lines as there are rows, each exactly as wide as the screen. */
export function view(state: Bench, size: Size = state.size): readonly Line[] {
  const bench = size === state.size ? state : { ...state, size };
  const layout = layoutOf(bench);
  const lines =
    bench.mode.kind === 'help' ? helpLines(bench, bench.mode.from) : parts(bench, layout);
  const filled = [
    ...lines,
    ...Array.from({ length: Math.max(0, size.rows - lines.length) }, () => []),
  ];
  return filled.slice(0, size.rows).map((line) => fitted(line, size.columns));
}

function parts(bench: Bench, layout: Layout): Line[] {
  const { columns } = bench.size;
  const rule: Line[] = layout.ruled ? [[run('─'.repeat(columns), 'faint')]] : [];
  const talk = talkView(bench, layout);
  const middle = layout.side > 0 ? beside(bench, layout, talk) : talk;
  const panel =
    layout.panel > 0 ? filledTo(panelLines(bench, columns, layout.panel), layout.panel) : [];
  return [
    head(bench),
    ...rule,
    ...middle,
    ...rule,
    ...panel,
    ...(layout.panel > 0 ? rule : []),
    statusLine(bench),
  ];
}

function filledTo(lines: readonly Line[], rows: number): Line[] {
  return Array.from({ length: rows }, (_, row) => lines[row] ?? []);
}

function beside(bench: Bench, { talk, side }: Layout, lines: readonly Line[]): Line[] {
  const column = sideLines(bench, side, talk.rows);
  return lines.map((line, row) => [
    ...fitted(line, talk.columns),
    run(' │ ', 'faint'),
    ...(column[row] ?? []),
  ]);
}

/** Where one is, and how far. */
function head(bench: Bench): Line {
  const { desk, codings, seen, review } = bench;
  const place = placeInHand(bench);
  const turn = desk.turns[place];
  const time =
    turn?.from === undefined ? [] : [turn.from.replace(/^00:/, '').replace(/\.\d+$/, '')];
  const where = [
    desk.transcript.id,
    `turn ${place + 1} of ${grouped(desk.turns.length)}`,
    ...time,
    oneRow(turn?.speaker ?? ''),
  ];
  const state =
    turn && at(codings, place).length === 0
      ? [at(seen, place).length > 0 ? 'read' : 'new']
      : ['coded'];
  const left = [...where, ...(turn && !review ? state : [])]
    .filter((part) => part !== '')
    .join(' · ');
  const right = `${desk.coder} · ${howFar(bench)}`;
  const columns = bench.size.columns;
  return spread(
    [run(` ${cutTo(left, columns - 2).trimEnd()}`, 'strong')],
    [run(`${right} `)],
    columns,
  );
}

/** Which of the suggestions it is, or how many codings there are. */
function howFar({ desk, review, suggestion, counts }: Bench): string {
  if (review) {
    const all = grouped(review.waiting.length);
    if (suggestion) return `suggestion ${grouped(numberOf(review, suggestion))} of ${all}`;
    return `${grouped(countWaiting(review))} of ${all} wait`;
  }
  const count = [...counts.values()].reduce((sum, one) => sum + one, 0);
  return `${plural(count, 'coding')}${desk.blind ? ' · blind' : ''}`;
}

/** All keys, in as many columns as there is room for. */
function helpLines(bench: Bench, from: number): Line[] {
  const { columns, rows } = bench.size;
  const beside = Math.max(1, Math.floor(columns / 40));
  const cell = Math.floor(columns / beside);
  const lines = actionGroups.flatMap(({ title, actions }): Line[] => {
    const cells = actions.flatMap(({ id, does }) => {
      const keys = keysFor(bench.desk.keymap, id).map(shownKey).join(' ');
      return keys === '' ? [] : ` ${keys}${' '.repeat(Math.max(1, 9 - widthOf(keys)))}${does}`;
    });
    const high = Math.ceil(cells.length / beside);
    const table = Array.from(
      { length: high },
      (_, row): Line =>
        Array.from({ length: beside }, (_, column) =>
          run(paddedTo(cells[column * high + row] ?? '', cell)),
        ),
    );
    return [[run(` ${title}`, 'strong')], ...table];
  });
  const codes: Line[] = [
    [
      run(
        ' 0 to 9 give their codes. In a list: ↑↓ choose, tab marks several, ⏎ gives them, esc leaves.',
      ),
    ],
  ];
  const all = [...codes, ...lines];
  const room = rows - 1;
  const start = Math.max(0, Math.min(from, all.length - room));
  const more = start + room < all.length ? '↓ more · any other key goes back' : 'any key goes back';
  return [...filledTo(all.slice(start, start + room), room), [run(` ${more}`, 'faint')]];
}

function paddedTo(text: string, columns: number): string {
  return text + ' '.repeat(Math.max(0, columns - widthOf(text)));
}
