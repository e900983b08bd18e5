/** What differs between two codebooks, one change at a time. */

/**
 * `renamed`: another name; `new-id`: another id; `merged` and `split`: retired in favour of one code or of
 * several; `definition`: what a coder decides by (definition, include, exclude); `other`: any other key.
 */
export type CodebookChangeKind =
  | 'added'
  | 'removed'
  | 'merged'
  | 'split'
  | 'retired'
  | 'restored'
  | 'renamed'
  | 'new-id'
  | 'moved'
  | 'reordered'
  | 'definition'
  | 'keywords'
  | 'aliases'
  | 'other';

export interface CodebookChange {
  readonly kind: CodebookChangeKind;
  readonly of: 'codebook' | 'theme' | 'code';
  /** As it is after; of what is gone, as it was. */
  readonly id: string;
  readonly name: string;
  /** The key that changed, for kinds that stand for several: `include`, `meaning`. */
  readonly key?: string;
  /** What stood there, in one text; absent where nothing did. */
  readonly was?: string;
  readonly is?: string;
  /** Entries of a list that went, and that came. */
  readonly gone?: readonly string[];
  readonly come?: readonly string[];
  /** Ids of the codes that took it up. */
  readonly heirs?: readonly string[];
  /** The codings it touches, by coder; those without any are left out. */
  readonly codings: readonly TouchedCodings[];
}

export interface TouchedCodings {
  readonly coder: string;
  readonly ids: readonly string[];
}
