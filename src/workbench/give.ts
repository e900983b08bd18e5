/** Gives codes to the words in hand, takes them away, answers suggestions, marks turns as read. */
import { type Span, sameSpan } from '../model/span.js';
import { reasonsFor, type Suggestion } from '../model/suggestion.js';
import { quoteOf } from '../text/turns.js';
import type { Bench } from './bench.js';
import { at } from './by-turn.js';
import { codingInHand } from './on-words.js';
import { only, type Reduced, refused } from './reduced.js';
import { passedOn } from './review.js';
import { suggestionsAt } from './suggested.js';
import { comesBefore, holds, placeInHand, takenTurn } from './words-in-hand.js';

/**
 * Gives codes to the words in hand, all in one step. Where suggestions are worked through, that answers the one
 * in hand: it is accepted where its own code is among them, else declined.
 */
export function give(bench: Bench, codes: readonly string[]): Reduced {
  const { review, suggestion } = bench;
  if (!review || !suggestion) return giveByHand(bench, codes);
  if (!codes.includes(suggestion.code)) return giveByHand(bench, codes, suggestion);
  const others = codes.filter((code) => code !== suggestion.code);
  const accepted = accept(bench);
  const more = others.length === 0 ? [] : giveByHand(bench, others).acts;
  return { ...accepted, acts: [...accepted.acts, ...more] };
}

function giveByHand(bench: Bench, codes: readonly string[], answers?: Suggestion): Reduced {
  const { desk, span } = bench;
  if (!comesBefore(desk, span.from, span.to)) return refused(bench, 'Nothing is said here.');
  const there = new Set(
    at(bench.codings, placeInHand(bench)).flatMap(({ current, anchor }) =>
      anchor.span && sameSpan(anchor.span, span) ? [current] : [],
    ),
  );
  const fresh = codes.filter((code) => !there.has(code));
  if (fresh.length === 0)
    return refused(bench, `${codes.join(', ')} stands here already. x takes it away.`);
  const { id: transcript } = desk.transcript;
  const wanted = { want: 'code', transcript, codes: fresh, span, how: 'by-hand' } as const;
  return {
    state: answers ? answering(bench, answers) : withoutSuggestion(bench),
    acts: [
      answers
        ? { ...wanted, answers: { suggestion: answers, declined: reasonsFor(answers) } }
        : wanted,
    ],
  };
}

function withoutSuggestion({ suggestion: _, ...bench }: Bench): Bench {
  return bench;
}

export function giveHotKey(bench: Bench, digit: string): Reduced {
  const code = bench.desk.hotKeys.get(digit);
  return code === undefined
    ? refused(bench, `No code has the key ${digit}. Your own: alongside code --keys tells how.`)
    : give(bench, [code]);
}

export function giveAgain(bench: Bench): Reduced {
  const [last] = bench.used;
  return last === undefined
    ? refused(bench, 'No code was given yet. ⏎ picks one.')
    : give(bench, [last]);
}

/** A name holds no line feed, and nobody types more than this. */
const longestName = 60;

/** The words in hand as the name of a code. */
export function nameInVivo({ desk, span }: Bench): string {
  const words = quoteOf(desk.transcript, span)
    .slice(0, 4 * longestName)
    .replace(/\s+/g, ' ')
    .trim();
  return Array.from(words).slice(0, longestName).join('');
}

export function takeAway(bench: Bench): Reduced {
  const coding = codingInHand(bench);
  if (!coding) return refused(bench, 'No coding lies on these words. > goes to the next one.');
  if (coding.coder !== bench.desk.coder)
    return refused(bench, `This coding is ${coding.coder}’s. Only they can take it away.`);
  return { state: bench, acts: [{ want: 'uncode', coding }] };
}

/** The suggestion in hand, else the first in the turn. */
function suggestionMeant(bench: Bench) {
  return bench.suggestion ?? suggestionsAt(bench, placeInHand(bench))[0];
}

/**
 * Accepts it for the words in hand, which may have been trimmed: a keyword that they leave out has proposed
 * nothing, and is declined.
 */
export function accept(bench: Bench): Reduced {
  const one = suggestionMeant(bench);
  if (!one) return noSuggestion(bench);
  const { transcript, code, from, to } = one;
  const span = bench.suggestion ? bench.span : { from, to };
  const isLeftOut = (hit: Span) => holds(bench.desk, one, hit) && !holds(bench.desk, span, hit);
  const keywords = reasonsFor({ ...one, hits: one.hits.filter((hit) => !isLeftOut(hit)) });
  const declined = reasonsFor({ hits: one.hits.filter(isLeftOut) });
  const answers = { suggestion: one, declined };
  const why = keywords.length > 0 ? ({ how: 'by-keyword', keywords } as const) : byHand;
  return {
    state: answering(bench, one),
    acts: [{ want: 'code', transcript, codes: [code], span, ...why, answers }],
  };
}

const byHand = { how: 'by-hand' } as const;

/** Where suggestions are worked through, the next one comes at once. */
function answering(bench: Bench, one: Suggestion): Bench {
  return bench.review ? passedOn(bench, one) : withoutSuggestion(bench);
}

export function decline(bench: Bench): Reduced {
  const one = suggestionMeant(bench);
  if (!one) return noSuggestion(bench);
  return { state: answering(bench, one), acts: [{ want: 'decline', suggestion: one }] };
}

function noSuggestion(bench: Bench): Reduced {
  return refused(
    bench,
    bench.desk.blind
      ? 'Suggestions are hidden: this session was begun with --blind.'
      : 'No suggestion here. s goes to the next one.',
  );
}

/** Marks the turns in hand as read and goes on; those marked already are not marked again. */
export function markRead(bench: Bench): Reduced {
  const { desk, span, seen } = bench;
  const [first, last] = [span.from[0], span.to[0]];
  const end = desk.places.get(last) ?? 0;
  const isOpen = desk.turns
    .slice(placeInHand(bench), end + 1)
    .some((_, index) => at(seen, placeInHand(bench) + index).length === 0);
  const isLast = end + 1 >= desk.turns.length;
  const moved = isLast ? { ...bench, said: 'This is the last turn.' } : takenTurn(bench, end + 1);
  const { id: transcript } = desk.transcript;
  const wanted = { want: 'seen', transcript, turns: [first, last] } as const;
  return { state: moved, acts: isOpen ? [wanted] : [] };
}

export function showOthers(bench: Bench): Reduced {
  if (bench.showsOthers)
    return only({ ...bench, showsOthers: false, said: 'Other coders are hidden again.' });
  const state = { ...bench, showsOthers: true };
  if (bench.others) return only({ ...state, said: 'Other coders are shown.' });
  return { state, acts: [{ want: 'study', others: true }] };
}
