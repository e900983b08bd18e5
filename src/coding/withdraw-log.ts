/** Takes a person's words out of a coding log. Each act keeps its id, its line and its place. */
import type { Act, CodeAct, MoveAct } from '../model/act.js';
import type { Span } from '../model/span.js';
import { passagesOf, type WordRows, withoutPassages } from '../text/passages.js';
import { readAct } from './read-act.js';
import { rehashed } from './rehashed.js';
import { emptied } from './withdrawn.js';

/** What stands in the place of a passage. In YAML square brackets would begin a list. */
export const passageWithdrawn = '(withdrawn)';

/** Whose words: those in stretches that touch their turns, and passages of five of their words elsewhere. */
export interface Theirs {
  readonly isTheirs: (place: Span & { readonly transcript: string }) => boolean;
  readonly rows: WordRows;
  /** Hashes of codebooks and definitions that quoted them, and what they are without the quotation. */
  readonly hashes: ReadonlyMap<string, string>;
}

export interface WithdrawnLog {
  readonly lines: readonly string[];
  readonly isChanged: boolean;
  /** Lines that held words, from 1; the coding each is about, where it is about one. */
  readonly changed: readonly { readonly line: number; readonly coding?: string }[];
}

/** @param lines of one coder's log */
export function withdrawFromLog(lines: readonly string[], theirs: Theirs): WithdrawnLog {
  const acts = lines.map(readAct);
  const transcripts = new Map(
    acts.flatMap((act) => (act?.act === 'code' ? [[act.id, act.transcript] as const] : [])),
  );
  const changed: { line: number; coding?: string }[] = [];
  const rewritten = lines.map((line, index) => {
    const act = acts[index];
    const without = act ? withoutWords(act, transcripts, theirs) : undefined;
    // A torn line is nobody's act, but it may hold their words.
    const text = act
      ? without === act
        ? line
        : JSON.stringify(without)
      : withoutPassages(line, theirs.rows, passageWithdrawn);
    if (text !== line) {
      const coding = act && codingOf(act);
      changed.push({ line: index + 1, ...(coding !== undefined && { coding }) });
    }
    return rehashed(text, theirs.hashes);
  });
  const isChanged = rewritten.some((line, index) => line !== lines[index]);
  return { lines: rewritten, isChanged, changed };
}

function codingOf(act: Act): string | undefined {
  if (act.act === 'code') return act.id;
  return 'coding' in act ? act.coding : undefined;
}

/** The same act where it holds none of their words. */
function withoutWords(act: Act, transcripts: ReadonlyMap<string, string>, theirs: Theirs): Act {
  switch (act.act) {
    case 'code':
      return isOnTheirWords(act, act.transcript, theirs) ? emptied(act) : act;
    case 'move':
      return isOnTheirWords(act, transcripts.get(act.coding) ?? '', theirs) ? emptied(act) : act;
    case 'note': {
      const text = withoutPassages(act.text, theirs.rows, passageWithdrawn);
      return text === act.text ? act : { ...act, text };
    }
    case 'decline':
    case 'uncode': {
      const why = withoutPassages(act.why ?? '', theirs.rows, passageWithdrawn);
      return why === (act.why ?? '') ? act : { ...act, why };
    }
    default:
      return act;
  }
}

/** On their turns, or, where the turns were others then or are gone, with words of theirs. */
function isOnTheirWords(act: CodeAct | MoveAct, transcript: string, theirs: Theirs): boolean {
  if (!holdsWords(act)) return false;
  return (
    theirs.isTheirs({ ...act, transcript }) ||
    [act.quote, act.before, act.after].some((text) => passagesOf(text, theirs.rows).length > 0)
  );
}

function holdsWords({ quote, before, after, text }: CodeAct | MoveAct): boolean {
  return quote + before + after !== '' || text.length > 0;
}
