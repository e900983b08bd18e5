/** Passages with their codes that come with a codebook, so that suggestions have something to learn from. */
export interface ExampleTalk {
  /** As messages name it. */
  readonly file: string;
  /** False where it comes with the program, so that nobody here can mend it. */
  readonly isOwn: boolean;
  /** One passage a line. Read when it is asked for; undefined where there is no such file. */
  readonly content: () => string | undefined;
  /** What was learned of this very content before. */
  readonly kept: () => Uint8Array | undefined;
  readonly keep: (learned: Uint8Array) => void;
}
