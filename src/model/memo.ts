/** A memo: what somebody thinks while they work with the material. */

export type MemoKind = 'analytic' | 'reflexive' | 'method';

export interface Memo {
  /** Also the name of its file: `2026-01-14-who-decides`. */
  readonly id: string;
  /** `study`, `code:ID`, `turn:CITATION` or `coding:ID`. */
  readonly on: string;
  readonly kind: MemoKind;
  readonly coder?: string;
  /** When it was written: ISO 8601, UTC. */
  readonly at?: string;
  readonly title: string;
  readonly text: string;
}
