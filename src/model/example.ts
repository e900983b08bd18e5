/** A study small enough to read at a glance. Checks and tables carry some as their worked examples. */

export interface ExampleStudy {
  /** alongside.yaml; without it, a plain one that lists the coders of `codings`. */
  readonly settings?: string;
  /** codebook.yaml; without it, a plain one. */
  readonly codebook?: string;
  /** Transcript id -> plain text with speaker labels. */
  readonly transcripts?: Readonly<Record<string, string>>;
  /** `coder code citation`, one coding each: `anna trust s1:2`. */
  readonly codings?: readonly string[];
  /** Files written over the finished study, by path. */
  readonly overwrite?: Readonly<Record<string, string>>;
}
