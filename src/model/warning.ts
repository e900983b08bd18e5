/** Something a person should look at, though nothing stopped: a label read as a heading, a guess at an encoding. */
export interface Warning {
  /** What was noticed and what to do if it is wrong, as sentences. */
  readonly message: string;
  /** The line of the source, from 1. */
  readonly line?: number;
}
