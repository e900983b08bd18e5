/** What a study says of itself in alongside.yaml. */

/** How the study stands to agreement between coders (Braun & Clarke's three families of thematic analysis). */
export type Approach = 'reflexive' | 'codebook' | 'coding-reliability';

/** A stretch inside one turn. */
export type Segment = 'turn' | 'sentence' | 'paragraph';

/** The stretch of talk a suggestion counts: a segment, or a turn with the one before it. */
export type Unit = Segment | 'pair';

export type Severity = 'error' | 'warning';

export interface Coder {
  readonly id: string;
  readonly name?: string;
}

/** What a participant agreed to. */
export type ConsentScope = 'analysis' | 'quote' | 'share';

export interface Participant {
  readonly id: string;
  readonly role?: string;
  /** Labels in transcripts that mean this person. */
  readonly aliases: readonly string[];
  readonly attributes: Readonly<Record<string, string>>;
  readonly consent?: readonly ConsentScope[];
  /** The day they took their words back; no turn of theirs is shown from then on. */
  readonly withdrawn?: string;
}

export interface Session {
  readonly id: string;
  readonly date?: string;
  readonly duration?: string;
  readonly transcripts: readonly string[];
  readonly moderators: readonly string[];
  readonly attendees: readonly string[];
}

export interface Settings {
  readonly study: string;
  readonly approach: Approach;
  readonly language: string;
  /** Path of the codebook, relative to the study folder. */
  readonly codebook: string;
  readonly coders: readonly Coder[];
  /** The coder whose codings tables count when several coded. */
  readonly consensus?: string;
  readonly participants: readonly Participant[];
  readonly sessions: readonly Session[];
  readonly unit: Unit;
  readonly countModerators: boolean;
  /** The share of each transcript's turns that somebody is to have read, in percent. */
  readonly coverage?: number;
  readonly checks: Readonly<Record<string, Severity | 'off'>>;
}
