/** One key: from the bench as it is to the bench as it will be, and the acts that the coder wants. */
import type { Bench, Picking, Writing } from './bench.js';
import { doAction } from './do-action.js';
import { endWriting, pickChoice } from './finish.js';
import type { Key } from './keys.js';
import { choicesOf, markedInPick, typedIntoPick } from './pick.js';
import { only, type Reduced } from './reduced.js';
import { follow } from './scroll.js';
import { typedIntoLine } from './write.js';

/** Pure: the same bench and key give the same, and nothing is written. */
export function reduce(state: Bench, key: Key): Reduced {
  const { state: next, acts } = inMode({ ...state, said: '' }, meant(state, key));
  return { state: follow(next), acts };
}

/** ⌃J is a new line in a memo; elsewhere some lines send it for Enter. */
function meant({ mode, desk }: Bench, key: Key): Key {
  const isMemo = mode.kind === 'writing' && mode.what === 'memo';
  return key === '<ctrl-j>' && !isMemo && !desk.keymap.has(key) ? '<enter>' : key;
}

function inMode(state: Bench, key: Key): Reduced {
  if (key === '<ctrl-c>') return only({ ...state, hasEnded: true });
  switch (state.mode.kind) {
    case 'reading':
      return doAction(state, key);
    case 'help':
      return only(inHelp(state, key, state.mode.from));
    case 'picking':
      return inPick(state, state.mode, key);
    case 'writing':
      return inLine(state, state.mode, key);
  }
}

function inHelp(state: Bench, key: Key, from: number): Bench {
  const page = Math.max(1, state.size.rows - 4);
  const steps: Record<string, number> = {
    '<down>': 1,
    '<up>': -1,
    '<page-down>': page,
    '<page-up>': -page,
  };
  const step = key === '<space>' ? page : steps[key];
  if (step === undefined) return { ...state, mode: { kind: 'reading' } };
  return { ...state, mode: { kind: 'help', from: Math.max(0, from + step) } };
}

function inPick(state: Bench, mode: Picking, key: Key): Reduced {
  if (key === '<esc>') return only({ ...state, mode: { kind: 'reading' } });
  const choice = choicesOf(state, mode)[mode.at];
  if (key === '<enter>') return pickChoice(state, mode, choice);
  if (key === '<tab>') return only({ ...state, mode: markedInPick(mode, choice) });
  return only({ ...state, mode: typedIntoPick(state, mode, key) });
}

/** A memo that was begun is put aside, and `m` goes on with it: what somebody thought is not lost by one key. */
function leftWriting(state: Bench, { what, typed }: Writing): Bench {
  const left: Bench = { ...state, mode: { kind: 'reading' } };
  if (what !== 'memo') return left;
  const said = typed.trim() === '' ? '' : 'The memo is put aside, not saved: m goes on with it.';
  return { ...left, aside: typed.trim() === '' ? '' : typed, said };
}

function inLine(state: Bench, mode: Writing, key: Key): Reduced {
  if (key === '<esc>') return only(leftWriting(state, mode));
  if (key === '<enter>') return endWriting({ ...state, mode: { kind: 'reading' } }, mode);
  if (key === '<tab>' && mode.what === 'memo') {
    return only({ ...state, mode: { ...mode, on: mode.on + 1 } });
  }
  if (key === '<backspace>' && mode.typed === '')
    return only({ ...state, mode: { kind: 'reading' } });
  return only({ ...state, mode: typedIntoLine(mode, key) });
}
