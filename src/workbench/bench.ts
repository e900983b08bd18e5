/** The bench: all that a coding session knows at one moment. It is never changed; a key makes a new one. */
import type { DeclineAct, SeenAct } from '../model/act.js';
import type { Code, Codebook, Theme } from '../model/codebook.js';
import type { Coding } from '../model/coding.js';
import type { ExampleTalk } from '../model/example-talk.js';
import type { Memo } from '../model/memo.js';
import type { Unit } from '../model/settings.js';
import type { Span } from '../model/span.js';
import type { Study } from '../model/study.js';
import type { Suggestion } from '../model/suggestion.js';
import type { Transcript, Turn } from '../model/transcript.js';
import type { Wrote } from '../model/wanted-act.js';
import type { ByTurn } from './by-turn.js';
import type { Keymap } from './keymap.js';

/** The talk that lies on the desk. */
export interface Talk {
  readonly transcript: Transcript;
  readonly turns: readonly Turn[];
  /** Turn number -> its place among the turns, from 0. */
  readonly places: ReadonlyMap<number, number>;
  /** The place of each turn among all lines of the transcript. */
  readonly lineOf: readonly number[];
  readonly language: string;
}

/** What stays the same while somebody codes: the talk, the codebook, who codes, how their keys are set. */
export interface Desk extends Talk {
  readonly coder: string;
  readonly codebook: Codebook;
  /** What suggestions learn from beside it. */
  readonly examples: ExampleTalk | undefined;
  /** Those that can be given, in the order of the codebook. */
  readonly codes: readonly ListedCode[];
  readonly themes: readonly Theme[];
  readonly keymap: Keymap;
  /** Code ids by the digit that gives them. */
  readonly hotKeys: ReadonlyMap<string, string>;
  /** Suggestions are hidden too. */
  readonly blind: boolean;
  readonly unit: Unit;
  readonly countModerators: boolean;
}

export interface ListedCode {
  readonly code: Code;
  /** The names of the themes above it, outermost first. */
  readonly path: string;
}

export interface Size {
  readonly columns: number;
  readonly rows: number;
}

/** The first line of the transcript on the screen, and how many of its rows are above the edge. */
export interface Top {
  readonly line: number;
  readonly row: number;
}

/** What one key did to the log, and how to take it back without reading the log again. */
export interface Step {
  /** By id, in the order in which they were done. */
  readonly acts: readonly string[];
  /** Once they are taken back: the undos that did it. */
  readonly undos: readonly string[];
  /** Absent where the study was read anew since. */
  readonly change?: Change;
  /** Instead of acts: a memo or a code, in files of their own. */
  readonly wrote?: Wrote;
}

/** How the lists of the bench differ after some acts on one transcript. */
export interface Change {
  readonly transcript: string;
  readonly codings: { readonly come: readonly Coding[]; readonly gone: readonly Coding[] };
  readonly declined: readonly DeclineAct[];
  readonly seen: readonly SeenAct[];
  readonly answer?: Answer;
}

/** What was said to a suggestion: that it is right, that it is not, or that another code is. */
export type Verdict = 'accepted' | 'declined' | 'instead';

/** Another verdict on a suggestion; without one it waits. */
export interface Answer {
  readonly suggestion: Suggestion;
  readonly was?: Verdict | undefined;
  readonly as?: Verdict | undefined;
}

/** Suggestions that are worked through, whichever transcript they are in. */
export interface Review {
  /** In the order of transcripts and places: those that waited when the study was read. */
  readonly waiting: readonly Suggestion[];
  /** Those answered since, by id. */
  readonly answered: ReadonlyMap<string, Verdict>;
  /** As it was read; what was done since is in the bench. */
  readonly study: Study;
  /** The lists of transcripts that lay on the desk before. */
  readonly left: ReadonlyMap<string, Lists>;
}

/** Steps, the last one first: a list that can grow without being copied. */
export type Steps = { readonly step: Step; readonly before: Steps } | undefined;

/** A code is picked by a part of its name, or the theme for a new one. */
export interface Picking {
  readonly kind: 'picking';
  /** The name of the new code. */
  readonly themeFor?: string;
  readonly typed: string;
  /** Which of the choices is meant, from 0. */
  readonly at: number;
  /** Codes marked to be given together. */
  readonly marked: readonly string[];
}

/** A line of text is written. */
export interface Writing {
  readonly kind: 'writing';
  readonly what: 'search' | 'citation' | 'memo' | 'name' | 'definition';
  readonly typed: string;
  /** What a memo is on, counted around: the words in hand, the coding in hand, the code in hand. */
  readonly on: number;
  /** The new code that a definition is written for. */
  readonly draft?: { readonly name: string; readonly theme: string };
}

export type Mode =
  | { readonly kind: 'reading' }
  | { readonly kind: 'help'; readonly from: number }
  | Picking
  | Writing;

/** What stands in the turns of the talk. */
export interface Lists {
  /** This coder's codings in force. */
  readonly codings: ByTurn<Coding>;
  /** Those of the others, once asked for. */
  readonly others?: ByTurn<Coding>;
  readonly declined: ByTurn<DeclineAct>;
  readonly seen: ByTurn<SeenAct>;
}

export interface Bench extends Lists {
  readonly desk: Desk;
  /** Absent where the talk is read from turn to turn. */
  readonly review?: Review;
  readonly size: Size;
  readonly top: Top;
  readonly mode: Mode;
  /** The words in hand: what a code would be given to. */
  readonly span: Span;
  /** Which end moved last and stays in sight. */
  readonly end: 'from' | 'to';
  readonly showsOthers: boolean;
  /** How often this coder gave each code, in the whole study. */
  readonly counts: ReadonlyMap<string, number>;
  readonly memos: readonly Memo[];
  /** Which of the codings on the words in hand is meant, counted around. */
  readonly chosen: number;
  readonly suggestion?: Suggestion;
  /** The codes given last, each once, the latest first. */
  readonly used: readonly string[];
  readonly sought: string;
  readonly past: Steps;
  readonly future: Steps;
  /** The ids of the acts of earlier sessions that undo can still reach are the first `reach` of these. */
  readonly earlier: readonly string[];
  readonly reach: number;
  /** A memo that was begun and left. */
  readonly aside: string;
  /** What the last key came to. */
  readonly said: string;
  /** Files that changed on disk while they were open. */
  readonly outdated: readonly string[];
  readonly hasEnded: boolean;
}
