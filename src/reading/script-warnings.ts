/** Tells a person which lines of a transcript were read by their words alone. */
import type { Warning } from '../model/warning.js';
import { plainOf, type SourceLine } from './label.js';
import type { ScriptLine } from './script-line.js';

/** Headings and notes that no markup sets off, and questions that nobody is named for. */
export function scriptWarnings(
  lines: readonly SourceLine[],
  kinds: readonly ScriptLine[],
): Warning[] {
  return [
    ...asides('heading', lines, kinds),
    ...asides('note', lines, kinds),
    ...unasked(lines, kinds),
  ];
}

function asides(
  as: 'heading' | 'note',
  lines: readonly SourceLine[],
  kinds: readonly ScriptLine[],
): Warning[] {
  const found = kinds.flatMap((kind, index) =>
    kind.as === as && kind.byWords ? [{ label: kind.label, line: lines[index]?.number ?? 0 }] : [],
  );
  const [first] = found;
  if (!first) return [];
  const one = `"${first.label}" (line ${first.line})`;
  const read =
    found.length === 1
      ? `${one} is read as a ${as}`
      : `${one} and ${found.length === 2 ? 'another line' : `${found.length - 1} more lines`} are read as ${as}s`;
  const message = `${read}, not as speech. --map "${first.label}=" makes it speech.`;
  return [{ message, line: first.line }];
}

/** Guide questions often stand without a label. They go on with the turn above until somebody says whose they are. */
function unasked(lines: readonly SourceLine[], kinds: readonly ScriptLine[]): Warning[] {
  const first = kinds.findIndex(({ as }) => as === 'turn');
  if (first === -1) return [];
  const found = lines.filter((line, index) => {
    const opens = index > first && kinds[index - 1]?.as !== 'text';
    const short = line.text.length < longestQuestion;
    const asks = kinds[index]?.as === 'text' && line.text.trimEnd().endsWith('?');
    return opens && short && asks && !isUnderName(lines, kinds, index);
  });
  const [question] = found;
  if (!question) return [];
  const lead = found.length === 1 ? 'A question' : `${found.length} questions`;
  const message = `${lead} without a label (line ${question.number}) ${found.length === 1 ? 'goes' : 'go'} on with the turn above. --questions PATTERN makes such lines turns of the moderator.`;
  return [{ message, line: question.number }];
}

/** Right under a name, with nothing but blanks and a time between, stands what that speaker says. */
function isUnderName(
  lines: readonly SourceLine[],
  kinds: readonly ScriptLine[],
  index: number,
): boolean {
  let above = index - 1;
  while (kinds[above]?.as === 'blank' || kinds[above]?.as === 'time') above -= 1;
  const [line, kind] = [lines[above], kinds[above]];
  return line !== undefined && kind?.as === 'turn' && !/\S/.test(plainOf(line).slice(kind.mark.at));
}

/** Longer lines that end in a question mark are somebody's speech. */
const longestQuestion = 200;
