/** Reads a written-out transcript, line by line, into pieces: who speaks, headings, notes, the preamble. */
import type { Pattern } from '../text/pattern.js';
import { chooseLabels } from './choose-labels.js';
import { isAiry } from './count-labels.js';
import type { SourceLine } from './label.js';
import type { Pieces } from './piece.js';
import type { ReadOptions } from './reading.js';
import { moderatorAmong } from './roles.js';
import { gatherPieces } from './script-blocks.js';
import { headerLength, type ScriptLine, scriptLines } from './script-line.js';
import { scriptWarnings } from './script-warnings.js';

/** @throws Problem when the pattern for questions does not compile */
export async function readScript(
  lines: readonly SourceLine[],
  options: ReadOptions,
): Promise<Pieces> {
  const header = headerLength(lines);
  const labels = chooseLabels(lines.slice(header), options);
  const questions = await questionPattern(options);
  const kindOf = scriptLines(lines, labels, options, questions);
  const kinds = lines.map((line, index): ScriptLine => {
    const kind = kindOf(line, index);
    return index < header && kind.as !== 'blank' ? { as: 'text' } : kind;
  });
  const pieces = gatherPieces(lines, kinds, {
    header,
    labelled: labels.form !== undefined,
    airy: isAiry(lines),
    moderator: moderatorAmong(labels.labels, options),
  });
  return { pieces, warnings: [...labels.warnings, ...scriptWarnings(lines, kinds)] };
}

/** Loaded only when asked for. */
async function questionPattern({ questions }: ReadOptions): Promise<Pattern | undefined> {
  if (questions === undefined) return undefined;
  const { compilePattern } = await import('../text/pattern.js');
  return compilePattern(questions);
}
