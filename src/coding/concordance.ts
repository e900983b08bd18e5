/** A concordance: every place where words are said, with what stands before and behind them (KWIC, Luhn 1960). */
import type { ConcordanceLine } from '../model/concordance.js';
import { countLeading } from '../text/count-leading.js';
import { fold } from '../text/fold.js';
import { allToUnits } from '../text/offsets.js';
import { wordsOf } from '../text/words.js';
import type { Stretch } from './query.js';
import type { FoundTurn } from './select-turns.js';

/** `left`: by the words before, the nearest first; `word`: by the form that was said. */
export type ConcordanceOrder = 'place' | 'left' | 'right' | 'word';

interface Options {
  /** How many words stand on each side. */
  readonly context: number;
  readonly order: ConcordanceOrder;
  /** The words that order is told by are those of this language. */
  readonly language: string;
  /** True for a turn whose words must not be shown. Its lines are empty and come last, in their places. */
  readonly isHidden: (turn: FoundTurn) => boolean;
}

/** A line for each word that was found, in the order of the talk or as asked. */
export function concordanceOf(
  turns: readonly FoundTurn[],
  { context, order, language, isHidden }: Options,
): ConcordanceLine[] {
  const hidden = new Set(turns.filter(isHidden).map(({ turn }) => turn));
  const lines = turns.flatMap((found) =>
    linesIn(found, context).map((line) =>
      hidden.has(found.turn) ? { ...line, left: '', word: '', right: '' } : line,
    ),
  );
  if (order === 'place') return lines;
  const { compare } = new Intl.Collator(language);
  const keyed = lines.map((line) => ({ line, key: keyOf(line, order) }));
  return keyed
    .sort((a, b) => {
      const last = Number(hidden.has(a.line.turn)) - Number(hidden.has(b.line.turn));
      return last || compare(a.key, b.key);
    })
    .map(({ line }) => line);
}

function linesIn({ transcript, turn, found }: FoundTurn, context: number): ConcordanceLine[] {
  const { text } = turn;
  const words = wordsOf(text);
  const unitOf = unitsIn(text, found);
  return found
    .filter((at, nth) => `${found[nth - 1]}` !== `${at}`)
    .map((at) => {
      const [from, to] = [unitOf(at[0]), unitOf(at[1])];
      const first = countLeading(words, (word) => word.to <= from) - context;
      const behind = countLeading(words, (word) => word.from < to) + context;
      const start = first > 0 ? words[first]?.from : 0;
      const end = behind < words.length ? words[behind - 1]?.to : undefined;
      return {
        ...{ transcript, turn, at },
        left: text.slice(start, from),
        word: text.slice(from, to),
        right: text.slice(to, Math.max(to, end ?? text.length)),
      };
    });
}

/** UTF-16 units for the code points at which the stretches begin and end: the text is walked through once. */
function unitsIn(text: string, found: readonly Stretch[]): (point: number) => number {
  const points = [...new Set(found.flat())].sort((a, b) => a - b);
  const units = allToUnits(text, points);
  const known = new Map(points.map((point, nth) => [point, units[nth] ?? 0]));
  return (point) => known.get(point) ?? 0;
}

function keyOf({ left, word, right }: ConcordanceLine, order: ConcordanceOrder): string {
  const said = { left: formsIn(left).reverse(), word: formsIn(word), right: formsIn(right) };
  if (order === 'left') return [...said.left, '', ...said.right].join(' ');
  if (order === 'word') return [...said.word, '', ...said.right].join(' ');
  return said.right.join(' ');
}

function formsIn(text: string): string[] {
  return wordsOf(fold(text).text).map(({ form }) => form);
}
