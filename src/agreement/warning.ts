/** What a reader of figures should know before they believe them. */

export interface AgreementWarning {
  readonly kind:
    | 'read-nothing'
    | 'assumed-read'
    | 'partly-read'
    | 'unmarked'
    | 'left-out'
    | 'rare'
    | 'common'
    | 'too-few-units';
  readonly message: string;
  /** The codes it is about. */
  readonly codes?: readonly string[];
}
