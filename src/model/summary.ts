/** What a person wrote about one code in one case, for a framework matrix. */
export interface Summary {
  /** A ULID: of several on one cell the greatest is in force. */
  readonly id: string;
  readonly at: string;
  /** Who wrote it. */
  readonly coder: string;
  /** What the case is: `speaker`, `session`, `transcript`, `role`, or an attribute. */
  readonly by: string;
  /** The id of the case: `P1`. */
  readonly case: string;
  readonly code: string;
  /** Empty where it was taken away. */
  readonly text: string;
  /** A short hash of the segments it sums up: another one makes the summary stale. */
  readonly of: string;
}
