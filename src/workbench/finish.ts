/** Ends what is written or picked: words are looked for, a memo is kept, a code is given, a new one made. */
import type { Bench, Picking, Writing } from './bench.js';
import { give } from './give.js';
import { citationInHand, codeInHand, codingInHand } from './on-words.js';
import { type Choice, picking } from './pick.js';
import { only, type Reduced, refused } from './reduced.js';
import { goTo, nextHit } from './seek.js';
import { writing } from './write.js';

/** What a written line leads to. @param bench reading again */
export function endWriting(bench: Bench, mode: Writing): Reduced {
  const typed = mode.typed.trim();
  switch (mode.what) {
    case 'search':
      return only(nextHit(typed === '' ? bench : { ...bench, sought: typed }, 1));
    case 'citation':
      return only(typed === '' ? bench : goTo(bench, typed));
    case 'memo':
      return typed === ''
        ? refused(bench, 'Nothing was written.')
        : keepMemo(bench, mode.on, typed);
    case 'name':
      return nameGiven(bench, typed);
    case 'definition':
      return mode.draft ? makeCode(bench, { ...mode.draft, definition: typed }) : only(bench);
  }
}

/** What a memo can be on, in words and as it is kept; a coding has its memos in the coder's log. */
export function memoTargets(
  bench: Bench,
): readonly { readonly label: string; readonly on: string }[] {
  const coding = codingInHand(bench);
  const code = codeInHand(bench);
  const own = coding?.coder === bench.desk.coder ? coding : undefined;
  return [
    { label: citationInHand(bench), on: `turn:${citationInHand(bench)}` },
    ...(own ? [{ label: `the coding ${own.current ?? own.code}`, on: 'coding' }] : []),
    ...(code === undefined ? [] : [{ label: `the code ${code}`, on: `code:${code}` }]),
  ];
}

function keepMemo(bench: Bench, index: number, text: string): Reduced {
  const targets = memoTargets(bench);
  const target = targets[index % targets.length];
  const coding = codingInHand(bench);
  if (target?.on === 'coding' && coding) {
    return { state: { ...bench, aside: '' }, acts: [{ want: 'note', coding, text }] };
  }
  return { state: bench, acts: target ? [{ want: 'memo', on: target.on, text }] : [] };
}

/** A code with this name is given; else it is asked where a new one belongs. */
function nameGiven(bench: Bench, name: string): Reduced {
  const { codes, themes } = bench.desk;
  if (name === '') return refused(bench, 'A code needs a name. Nothing was made.');
  const there = codes.find(({ code }) => code.name.toLowerCase() === name.toLowerCase());
  if (there) return give(bench, [there.code.id]);
  const [only_, ...others] = themes;
  if (!only_) return refused(bench, 'The codebook has no theme yet: write one into it first.');
  if (others.length === 0) return only(asksDefinition(bench, name, only_.id));
  return only({ ...bench, mode: picking(name) });
}

function asksDefinition(bench: Bench, name: string, theme: string): Bench {
  return { ...bench, mode: { ...writing('definition'), draft: { name, theme } } };
}

/** What Enter picks from the list. */
export function pickChoice(bench: Bench, mode: Picking, choice: Choice | undefined): Reduced {
  const reading: Bench = { ...bench, mode: { kind: 'reading' } };
  if (mode.themeFor !== undefined) {
    return choice?.kind === 'theme'
      ? only(asksDefinition(bench, mode.themeFor, choice.id))
      : only(bench);
  }
  if (choice?.kind === 'new') return nameGiven(reading, choice.name);
  const more =
    choice?.kind === 'code' && (mode.marked.length === 0 || mode.typed !== '') ? [choice.id] : [];
  const codes = [...new Set([...mode.marked, ...more])];
  return codes.length === 0 ? refused(bench, 'No code is called so.') : give(reading, codes);
}

function makeCode(
  bench: Bench,
  { name, theme, definition }: { name: string; theme: string; definition: string },
): Reduced {
  const given = give(bench, [name]);
  return { ...given, acts: [{ want: 'new-code', name, theme, definition }, ...given.acts] };
}
