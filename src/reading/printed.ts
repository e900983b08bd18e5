/** What is printed on a page, and where: in points, from the bottom left. */

export interface PrintedText {
  readonly text: string;
  readonly x: number;
  readonly y: number;
  readonly width: number;
  /** Of its letters. */
  readonly size: number;
}

export interface PrintedPage {
  /** From 1. */
  readonly number: number;
  readonly width: number;
  readonly texts: readonly PrintedText[];
}

/** Texts at one height, or those of them that stand in one column. */
export interface PrintedLine {
  readonly text: string;
  readonly x: number;
  /** Where its last letter ends. */
  readonly right: number;
  readonly y: number;
  readonly size: number;
  readonly page: number;
  /** Counts through the columns of the pages. */
  readonly column: number;
}
