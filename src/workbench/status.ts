/** The last line: what the last key came to, or what the next one does. */

import { widthOf } from '../text/width.js';
import type { ActionId } from './actions.js';
import type { Bench } from './bench.js';
import { type Line, oneRow, run } from './frame.js';
import { keysFor } from './keymap.js';
import { shownKey } from './keys.js';
import { tall } from './layout.js';
import { codingInHand } from './on-words.js';

export function statusLine(bench: Bench): Line {
  if (bench.said !== '' && (fitsStatus(bench) || bench.size.rows < tall))
    return [run(` ${oneRow(bench.said)}`, 'strong')];
  if (bench.outdated.length > 0 && bench.mode.kind === 'reading') {
    const key = keyFor(bench, 'reload');
    return [
      run(` ${bench.outdated.join(', ')} changed on disk. ${key} reads it again.`, 'warning'),
    ];
  }
  return [run(` ${hints(bench).join('  ')}`, 'faint')];
}

/** False where what was said needs more room than the last line has. */
export function fitsStatus({ said, size }: Pick<Bench, 'said' | 'size'>): boolean {
  return said === '' || widthOf(oneRow(said)) < size.columns;
}

function hints(bench: Bench): readonly string[] {
  const { mode } = bench;
  if (mode.kind === 'picking') {
    return mode.themeFor === undefined
      ? ['⏎ give it', '↑↓ choose', 'tab mark several', 'type a part of its name', 'esc back']
      : ['⏎ put it here', '↑↓ choose', 'esc back'];
  }
  if (mode.kind === 'writing') {
    return mode.what === 'memo'
      ? ['⏎ done', '⌃J new line', 'tab on something else', 'esc put aside']
      : ['⏎ done', 'esc back'];
  }
  return bench.suggestion || bench.review ? suggestionHints(bench) : readingHints(bench);
}

type Hint = readonly [id: ActionId, does: string];

function withKeys(bench: Bench, hints: readonly Hint[]): string[] {
  return hints.map(([id, does]) => `${keyFor(bench, id)} ${does}`);
}

function suggestionHints(bench: Bench): readonly string[] {
  const { review, suggestion } = bench;
  const undo: Hint[] = review ? [['undo', 'undo']] : [];
  const own: Hint[] = suggestion
    ? [
        ['accept', 'accept'],
        ['decline', 'decline'],
        ['next-suggestion', review ? 'later' : 'next'],
        ['pick', 'another code'],
        ...undo,
      ]
    : [['next-suggestion', 'next suggestion'], ['pick', 'code'], ...undo, ['quit', 'leave']];
  return withKeys(bench, [...own, ['help', 'all keys']]);
}

function readingHints(bench: Bench): readonly string[] {
  const there: Hint = codingInHand(bench) ? ['take-away', 'take off'] : ['next-open', 'next open'];
  const ends: Hint[] = [
    ['read', 'read'],
    ['undo', 'undo'],
    ['help', 'keys'],
  ];
  return [
    ...['↑↓ turn', '←→ sentence', '⇧ more'],
    ...withKeys(bench, [['pick', 'code'], there, ...ends]),
  ];
}

/** The first key of an action, as a person reads it. */
function keyFor({ desk }: Bench, id: ActionId): string {
  return shownKey(keysFor(desk.keymap, id)[0] ?? '');
}
