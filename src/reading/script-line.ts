/** Says of each line of a written-out transcript what it is. */
import type { Pattern } from '../text/pattern.js';
import type { ChosenLabels } from './choose-labels.js';
import { isAiry, isBlank, isTime, saidOfLabels } from './count-labels.js';
import { type LabelMark, labelAt, plainOf, type SourceLine, tidyLabel } from './label.js';
import { shapeOf } from './label-shape.js';
import { guideHeading } from './label-words.js';
import type { ReadOptions } from './reading.js';

export type ScriptLine =
  | { readonly as: 'turn'; readonly mark: LabelMark }
  /** `byWords`: no markup says so, so a person should look at it. */
  | { readonly as: 'heading' | 'note'; readonly byWords?: boolean; readonly label: string }
  | { readonly as: 'question' | 'blank' | 'time' | 'text' };

/** Answers for the line at an index what it is. */
export function scriptLines(
  lines: readonly SourceLine[],
  labels: ChosenLabels,
  options: ReadOptions,
  questions: Pattern | undefined,
): (line: SourceLine, index: number) => ScriptLine {
  const airy = isAiry(lines);
  const { speech } = saidOfLabels(options);
  return (line, index) => {
    if (isBlank(line)) return { as: 'blank' };
    const mark = labels.markOf(line);
    if (mark) return { as: 'turn', mark };
    if (line.markup) return { as: line.markup, label: line.text };
    if (questions?.test(line.text)) return { as: 'question' };
    if (isTime(line)) return { as: 'time' };
    if (isOfTool(line)) return { as: 'note', label: line.text };
    const opensParagraph = !airy || isBlank(lines[index - 1]);
    const aside = opensParagraph ? asideOf(line) : undefined;
    return aside && !speech.has(aside.label) ? aside : { as: 'text' };
  };
}

/** `Question 3.`, `Break: 10 minutes`. */
function asideOf(line: SourceLine): Extract<ScriptLine, { byWords?: boolean }> | undefined {
  const head = plainOf(line).slice(0, 200);
  if (guideHeading.test(head) && line.text.length < 500 && !head.includes('://')) {
    return { as: 'heading', byWords: true, label: tidyLabel(/^[^.:)–—]*/.exec(head)?.[0] ?? '') };
  }
  const mark = labelAt(line, 'colon');
  if (!mark || mark.tight || shapeOf(mark.label) !== 'note') return undefined;
  return { as: 'note', byWords: true, label: mark.label };
}

/** A line that a tool adds, and nobody says. */
function isOfTool({ text }: SourceLine): boolean {
  return text.length < 200 && toolLine.test(text);
}

const toolLine =
  /^(?:Transcribed by https?:\/\/\S{1,99}|.{1,63} (?:started|stopped) transcription)\s*$/;

/**
 * How many lines make the header: the first block, if it opens with a remark such as `Date: …`
 * and a blank line ends it. `Interviewer: Jane` in it lists a person, who does not speak there.
 */
export function headerLength(lines: readonly SourceLine[]): number {
  const start = lines.findIndex((line) => !isBlank(line));
  const end = lines.findIndex((line, index) => index > start && isBlank(line));
  if (start === -1 || end === -1 || end - start > longestHeader) return 0;
  const marks = lines.slice(start, end).flatMap((line) => labelAt(line, 'colon') ?? []);
  const labels = marks.map(({ label }) => label);
  const remark = labels[0] !== undefined && shapeOf(labels[0]) === 'note';
  return remark && new Set(labels).size === labels.length ? end : 0;
}

const longestHeader = 15;
