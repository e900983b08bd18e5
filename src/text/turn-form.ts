/** Turns as a form that a person edits: a line with number and speaker, below it what was said. */
import { Problem } from '../model/problem.js';
import type { Turn } from '../model/transcript.js';

const preface =
  'Change what stands below the lines that begin with MARK. Leave those lines as they are:\nthey say whose turn it is. Save and close when you are done.';

/** The form, ready to be read back by `readTurnForm`. */
export function printTurnForm(turns: readonly Turn[]): string {
  const mark = markFor(turns);
  const blocks = turns.map((turn) => `${head(turn, mark)}\n${turn.text}`);
  return `${[prefaceFor(mark), ...blocks].join('\n\n')}\n`;
}

/**
 * What each turn says in a form that was filled in, by its number. White space around a turn is layout.
 * @param file the form's name, for messages
 * @throws Problem when a line that says whose turn it is was changed, lost or added
 */
export function readTurnForm(
  content: string,
  turns: readonly Turn[],
  file: string,
): ReadonlyMap<number, string> {
  const mark = markFor(turns);
  const lines = content.split('\n');
  const heads = lines.flatMap((line, at) => (line.startsWith(mark) ? [at] : []));
  const texts = turns.map((turn, index): [number, string] => {
    const at = heads[index];
    const expected = head(turn, mark);
    if (at === undefined || lines[at]?.trimEnd() !== expected) {
      throw broken(`Here "${expected}" is expected.`, lines, at ?? lines.length - 1, file);
    }
    return [
      turn.turn,
      lines
        .slice(at + 1, heads[index + 1])
        .join('\n')
        .trim(),
    ];
  });
  const extra = heads[turns.length];
  if (extra !== undefined) throw broken('Here no turn is expected.', lines, extra, file);
  const before = lines.slice(0, heads[0]).join('\n').trim();
  if (before !== prefaceFor(mark)) {
    throw broken('What stands above the first turn is nobody’s.', lines, 0, file);
  }
  return new Map(texts);
}

function head({ turn, speaker }: Turn, mark: string): string {
  return [mark, turn, speaker].filter((part) => part !== undefined).join(' ');
}

function prefaceFor(mark: string): string {
  return preface.replace('MARK', mark);
}

/** Longer than anything that a line of these turns begins with, so that no words read as a line of the form. */
function markFor(turns: readonly Turn[]): string {
  let mark = '===';
  for (const { text } of turns) {
    for (const [found] of text.matchAll(/^={3,}/gm)) {
      if (found.length >= mark.length) mark = `${found}=`;
    }
  }
  return mark;
}

function broken(what: string, lines: readonly string[], at: number, file: string): Problem {
  return new Problem({
    what: `The form cannot be read back. ${what}`,
    next: 'Put the line back as it was. Nothing was changed.',
    where: { file, line: at + 1 },
    excerpt: lines[at] ?? '',
  });
}
