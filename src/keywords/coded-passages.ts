/** Reads passages that come with their codes, one a line: `availing, advocating | Ring me, I said.` */

/** A passage with the codes it deserves; none for talk that deserves no code. */
export interface CodedPassage {
  readonly codes: readonly string[];
  readonly text: string;
}

/** A passage as it stands in the file. */
export interface PlacedPassage extends CodedPassage {
  /** From 1. */
  readonly line: number;
  /** Passages of one block are by one hand; an empty line parts two. From 0. */
  readonly block: number;
}

/** A line that is none. */
export interface BrokenLine {
  /** From 1. */
  readonly line: number;
  readonly content: string;
}

/** A dash stands for no code. Lines that begin with `#` are for people. */
export function codedPassages(content: string): {
  readonly passages: readonly PlacedPassage[];
  readonly broken: readonly BrokenLine[];
} {
  const passages: PlacedPassage[] = [];
  const broken: BrokenLine[] = [];
  let block = 0;
  content.split('\n').forEach((raw, index) => {
    const [line, said] = [index + 1, raw.trim()];
    if (said === '' && passages.at(-1)?.block === block) block += 1;
    if (said === '' || said.startsWith('#')) return;
    const bar = said.indexOf('|');
    const text = said.slice(bar + 1).trim();
    const codes = said
      .slice(0, Math.max(0, bar))
      .split(',')
      .map((code) => code.trim());
    if (bar < 0 || text === '' || !codes.every(isCodeOrNone)) broken.push({ line, content: said });
    else passages.push({ line, block, text, codes: codes.filter((code) => code !== '-') });
  });
  return { passages, broken };
}

function isCodeOrNone(code: string, _: number, { length }: readonly string[]): boolean {
  return /^[a-z0-9][a-z0-9_-]*$/.test(code) || (code === '-' && length === 1);
}
