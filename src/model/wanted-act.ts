/** Acts as a coder wants them, before they are recorded: recording gives each its id and its time. */
import type { Act, How } from './act.js';
import type { Codebook } from './codebook.js';
import type { Coding } from './coding.js';
import type { Memo } from './memo.js';
import type { Span } from './span.js';
import type { Study } from './study.js';
import type { Suggestion } from './suggestion.js';

export type WantedAct =
  /** Each code, by id or name, for the same words. */
  | {
      readonly want: 'code';
      readonly transcript: string;
      readonly codes: readonly string[];
      readonly span: Span;
      readonly how: How;
      readonly keywords?: readonly string[];
      readonly answers?: WantedAnswer;
    }
  | { readonly want: 'uncode'; readonly coding: Coding }
  | { readonly want: 'note'; readonly coding: Coding; readonly text: string }
  | { readonly want: 'decline'; readonly suggestion: Suggestion }
  | {
      readonly want: 'seen';
      readonly transcript: string;
      readonly turns: readonly [first: number, last: number];
    }
  /** Takes acts back, by id, the last one first; or, going forth, the undos that took them back. */
  | { readonly want: 'undo'; readonly of: readonly string[]; readonly way: 'back' | 'forth' }
  | { readonly want: 'memo'; readonly on: string; readonly text: string }
  | {
      readonly want: 'new-code';
      readonly name: string;
      readonly theme: string;
      readonly definition: string;
    }
  /** Takes back a memo or a new code of this session, where nothing rests on it; or, going forth, writes it again. */
  | { readonly want: 'unwrite'; readonly wrote: Wrote; readonly way: 'back' | 'forth' }
  /** Reads the study anew, or reads what other coders did as well. */
  | { readonly want: 'study'; readonly others: boolean };

/** What stands in a file of its own, and not in a log. */
export type Wrote =
  | { readonly kind: 'memo'; readonly memo: Memo }
  | { readonly kind: 'code'; readonly id: string; readonly name: string };

/** A suggestion that codes answer, and which of its reasons are declined along with that. */
export interface WantedAnswer {
  readonly suggestion: Suggestion;
  readonly declined: readonly string[];
}

/** What came of a wanted act. */
export interface Recorded {
  readonly acts: readonly Act[];
  /** What was written, taken back, or written again. */
  readonly wrote?: Wrote;
  /** The codebook as it is then. */
  readonly codebook?: Codebook;
  /** Why it stays as it is. */
  readonly kept?: string;
  /** The study read anew: it was asked for, or the coder's log has grown elsewhere. */
  readonly study?: Study;
  /** The suggestions that wait there, where these are what is worked through. */
  readonly waiting?: readonly Suggestion[];
}

/** Does what a coder wants. @throws Problem where it cannot be done; nothing is changed then */
export type Recorder = (wanted: WantedAct) => Promise<Recorded>;
