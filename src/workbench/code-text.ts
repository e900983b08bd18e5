/** What is shown of codes: the one in hand with its rule, the list to pick from, the codebook as a tree. */
import type { Code } from '../model/codebook.js';
import { padEnd, padStart, widthOf, wrap } from '../text/width.js';
import type { Bench, ListedCode } from './bench.js';
import { cutTo, type Line, oneRow, run } from './frame.js';
import type { Choice } from './pick.js';

/** A code with its key, how often it was given, and what it means. */
export function codeLine(bench: Bench, { code }: ListedCode, columns: number, name: number): Line {
  const count = String(bench.counts.get(code.id) ?? 0);
  const head = `${keyOf(bench, code.id)} ${padEnd(cutTo(oneRow(code.name), name), name)} ${padStart(count, 4)}`;
  const room = columns - widthOf(head) - 3;
  const meaning = oneRow(code.meaning ?? code.definition ?? '');
  return [run(head), run(room > 8 ? `   ${cutTo(meaning, room)}` : '', 'faint')];
}

function keyOf({ desk }: Bench, id: string): string {
  return [...desk.hotKeys].find(([, code]) => code === id)?.[0] ?? ' ';
}

/** The codes and their rules, in rows of a column that is `columns` wide. */
export function ruleLines(code: Code, columns: number): Line[] {
  const parts: readonly (readonly [string, string])[] = [
    ['', code.definition ?? code.meaning ?? 'No definition yet.'],
    ...code.include.map((text) => ['include', text] as const),
    ...code.exclude.map((text) => ['exclude', text] as const),
  ];
  return parts.flatMap(([label, text]) => {
    const indent = label === '' ? 0 : label.length + 2;
    return wrap(oneRow(text), Math.max(8, columns - indent)).map(
      (row, index): Line =>
        label === ''
          ? [run(row)]
          : [run(padEnd(index === 0 ? label : '', indent), 'faint'), run(row)],
    );
  });
}

export function choiceLine(
  bench: Bench,
  choice: Choice,
  columns: number,
  isMeant: boolean,
  isMarked: boolean,
): Line {
  const sign = `${isMeant ? '▸' : ' '}${isMarked ? '●' : ' '}`;
  const looks = isMeant ? (['strong'] as const) : [];
  if (choice.kind === 'code') {
    return [
      run(sign, 'strong'),
      ...codeLine(bench, choice.listed, columns - 2, nameWidth(bench, columns)),
    ];
  }
  const text = choice.kind === 'new' ? `+ new code “${oneRow(choice.name)}”` : oneRow(choice.name);
  return [run(sign, 'strong'), run(`  ${text}`, ...looks)];
}

/** Columns of the names of codes: what the longest takes, as far as there is room. */
export function nameWidth({ desk }: Bench, columns: number): number {
  const longest = desk.codes.reduce((most, { code }) => Math.max(most, widthOf(code.name)), 8);
  return Math.max(8, Math.min(longest, columns - 10));
}

/** The codebook theme by theme, so far as there are rows; from the theme of the code in hand on where it is long. */
export function treeLines(
  bench: Bench,
  columns: number,
  rows: number,
  inHand: string | undefined,
): Line[] {
  const lines: Line[] = [];
  let meant = 0;
  let path = '';
  for (const listed of bench.desk.codes) {
    if (listed.path !== path) lines.push([run(cutTo(oneRow(listed.path), columns), 'strong')]);
    path = listed.path;
    const isMeant = listed.code.id === inHand;
    if (isMeant) meant = lines.length;
    const [head = run(''), ...rest] = codeLine(
      bench,
      listed,
      columns - 1,
      nameWidth(bench, columns - 1),
    );
    lines.push([
      run(isMeant ? '▸' : ' ', 'strong'),
      isMeant ? run(head.text, 'strong') : head,
      ...rest,
    ]);
  }
  const from = Math.max(0, Math.min(meant - Math.floor(rows / 2), lines.length - rows));
  return lines.slice(from, from + rows);
}
