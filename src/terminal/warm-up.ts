/** What the first keys need is got ready while a person looks at the first frame, so that they are as quick as later ones. */
import type { Bench } from '../workbench/bench.js';
import type { Key } from '../workbench/keys.js';
import { reduce } from '../workbench/reduce.js';
import { view } from '../workbench/view.js';

/** One of each kind: turns, sentences, words, spans, the list, a line, suggestions. */
const keys: readonly Key[] = [
  ...['<down>', '<right>', ')', '<shift-down>', '<enter>', '<esc>'],
  ...['1', 's', ':', '<esc>', '<page-down>', 'n', '>'],
];

/**
 * Nothing is done and nothing is drawn: reducing and viewing are pure, and what they come to is dropped. One key at a
 * time, so that one that is pressed meanwhile waits for no more than that.
 * @param isIdle false where something has been pressed: then the rest is left
 */
export function warmUp(start: Bench, isIdle: () => boolean): void {
  let bench = start;
  const waiting = [...keys];
  const next = () => {
    const key = waiting.shift();
    if (key === undefined || !isIdle()) return;
    bench = reduce(bench, key).state;
    view(bench);
    setImmediate(next);
  };
  setImmediate(next);
}
