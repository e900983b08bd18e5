/** Citations: how a place in a transcript is written and read: `s1:12`, `s1:12.3`, `s1:12-14`, `s1:12@0-57`. */
import { Problem } from '../model/problem.js';
import type { Span } from '../model/span.js';
import type { Transcript } from '../model/transcript.js';
import { lengthOf } from './offsets.js';
import { turnNumbered } from './turns.js';

/** A place as somebody wrote it, not yet looked up. Sentences count from 1, positions are code points from 0. */
export type CitedPlace =
  | { readonly kind: 'turn'; readonly turn: number }
  | { readonly kind: 'sentence'; readonly turn: number; readonly sentence: number }
  | { readonly kind: 'turns'; readonly first: number; readonly last: number }
  | ({ readonly kind: 'stretch' } & Span);

export interface Citation {
  readonly transcript: string;
  readonly place: CitedPlace;
}

/**
 * Reads a citation; whether the place exists is for resolveCitation to say.
 * @throws Problem when it is not written like one
 */
export function parseCitation(text: string): Citation {
  const colon = text.lastIndexOf(':');
  const place = parsePlace(text.slice(colon + 1));
  if (colon < 1 || !place) {
    throw new Problem({
      what: `"${text}" is not a citation.`,
      next: 'Write a transcript, a colon and a turn, as in s1:12, s1:12.3 (a sentence), s1:12-14 (turns), s1:12@0-57 or s1:12@40-14@20 (characters).',
    });
  }
  return { transcript: text.slice(0, colon), place };
}

/** The shortest citation of a span: `s1:12-14` for whole turns, else with the positions of its characters. */
export function printCitation(transcript: Pick<Transcript, 'id' | 'lines'>, span: Span): string {
  const [[first, at], [last, end]] = [span.from, span.to];
  const lastTurn = turnNumbered(transcript, last);
  const isWhole = at === 0 && lastTurn !== undefined && end === lengthOf(lastTurn.text);
  if (isWhole) return `${transcript.id}:${first === last ? first : `${first}-${last}`}`;
  return `${transcript.id}:${first}@${at}-${first === last ? end : `${last}@${end}`}`;
}

/** Nine digits keep every number exact. */
const number = '\\d{1,9}';
const written = new RegExp(
  `^(?<turn>${number})(?:\\.(?<sentence>${number})|-(?<last>${number})|` +
    `@(?<at>${number})-(?:(?<endTurn>${number})@)?(?<end>${number}))?$`,
);

function parsePlace(text: string): CitedPlace | undefined {
  const groups = written.exec(text)?.groups;
  if (!groups) return undefined;
  const { sentence, last, at, endTurn, end } = groups;
  const turn = Number(groups['turn']);
  if (sentence) return { kind: 'sentence', turn, sentence: Number(sentence) };
  if (last) return { kind: 'turns', first: turn, last: Number(last) };
  if (!at) return { kind: 'turn', turn };
  return { kind: 'stretch', from: [turn, Number(at)], to: [Number(endTurn ?? turn), Number(end)] };
}
