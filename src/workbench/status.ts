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
    const more = mode.what === 'memo' ? ['⌃J new line', 'tab on something else'] : [];
    return ['⏎ done', ...more, mode.what === 'memo' ? 'esc put aside' : 'esc back'];
  }
  const hint = (id: ActionId, does: string) => `${keyFor(bench, id)} ${does}`;
  if (bench.suggestion) {
    return [
      hint('accept', 'accept'),
      hint('decline', 'decline'),
      hint('next-suggestion', bench.review ? 'later' : 'next'),
      hint('pick', 'another code'),
      ...(bench.review ? [hint('undo', 'undo')] : []),
      hint('help', 'all keys'),
    ];
  }
  if (bench.review) {
    return [
      hint('next-suggestion', 'next suggestion'),
      hint('pick', 'code'),
      hint('undo', 'undo'),
      hint('quit', 'leave'),
      hint('help', 'all keys'),
    ];
  }
  const there = codingInHand(bench);
  return [
    ...['↑↓ turn', '←→ sentence', '⇧ more'],
    hint('pick', 'code'),
    ...(there ? [hint('take-away', 'take off')] : [hint('next-open', 'next open')]),
    hint('read', 'read'),
    hint('undo', 'undo'),
    hint('help', 'keys'),
  ];
}

/** The first key of an action, as a person reads it. */
function keyFor({ desk }: Bench, id: ActionId): string {
  return shownKey(keysFor(desk.keymap, id)[0] ?? '');
}
