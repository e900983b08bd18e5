/** Counts what may be labels in a file: the first of two passes. */
import { type LabelForm, labelAt, labelKey, plainOf, type SourceLine, tidyLabel } from './label.js';
import { type LabelShape, shapeOf } from './label-shape.js';
import type { ReadOptions } from './reading.js';
import { timeAtStart } from './times.js';

/** A possible label, in all its spellings. */
export interface Candidate {
  /** The spelling met first. */
  readonly label: string;
  /** The line it is met on first. */
  readonly line: number;
  /** The best shape that one of its spellings has. */
  shape: LabelShape | 'known';
  /** How many lines it opens. */
  count: number;
  /** True where a time stands with it, as with no sentence. */
  timed: boolean;
  /** True where white space follows it at least once: `so:` in `so:::rd` is no label. */
  spaced: boolean;
}

/** What the user said about labels. */
export interface SaidOfLabels {
  /** Keys of labels that are speakers. */
  readonly known: ReadonlySet<string>;
  /** Labels that are speech, as written. */
  readonly speech: ReadonlySet<string>;
}

export function saidOfLabels({ known = [], rename = {} }: ReadOptions): SaidOfLabels {
  const renamed = Object.entries(rename);
  const speakers = renamed.filter(([, speaker]) => speaker !== '').map(([label]) => label);
  const speech = renamed.filter(([, speaker]) => speaker === '').map(([label]) => tidyLabel(label));
  return { known: new Set([...known, ...speakers].map(labelKey)), speech: new Set(speech) };
}

/** Possible labels of one form, by key. Those that are none at sight are left out. */
export function countLabels(
  lines: readonly SourceLine[],
  form: LabelForm,
  said: SaidOfLabels,
): Map<string, Candidate> {
  const candidates = new Map<string, Candidate>();
  const canOpen = form === 'own-line' ? standsAlone(lines) : () => true;
  lines.forEach((line, index) => {
    const mark = canOpen(index) ? labelAt(line, form) : undefined;
    if (!mark || said.speech.has(mark.label)) return;
    const key = labelKey(mark.label);
    const candidate =
      candidates.get(key) ?? newCandidate(mark.label, line.number, said.known.has(key));
    candidates.set(key, candidate);
    candidate.count += 1;
    if (candidate.shape === 'lower') candidate.shape = shapeOf(mark.label);
    candidate.timed ||=
      mark.time !== undefined ||
      hasTimeBelow(lines, index, mark.at) ||
      (form === 'own-line' && isRange(lines[index - 1]));
    candidate.spaced ||= !mark.tight;
  });
  const possible = ({ shape, spaced }: Candidate) => spaced && shape !== 'none' && shape !== 'note';
  return new Map([...candidates].filter(([, candidate]) => possible(candidate)));
}

function newCandidate(label: string, line: number, known: boolean): Candidate {
  const shape = known ? 'known' : shapeOf(label);
  return { label, line, shape, count: 0, timed: false, spaced: false };
}

/** Nothing on the line but the name, and a time on the next. */
function hasTimeBelow(lines: readonly SourceLine[], index: number, at: number): boolean {
  const line = lines[index];
  return isTime(lines[index + 1]) && line !== undefined && plainOf(line).trimEnd().length <= at;
}

/** A name on a line of its own opens a paragraph, and speech follows on the next line. */
function standsAlone(lines: readonly SourceLine[]): (index: number) => boolean {
  const airy = isAiry(lines);
  const isName = (line: SourceLine | undefined) => {
    const mark = line && labelAt(line, 'own-line');
    return mark !== undefined && shapeOf(mark.label) !== 'none';
  };
  return (index) => {
    if (isBlank(lines[index]) || isBlank(lines[index + 1])) return false;
    if (isRange(lines[index - 1])) return true;
    return airy ? isBlank(lines[index - 1]) : !isName(lines[index - 1]);
  };
}

/** True where blank lines part the paragraphs, and not just a header from the rest. */
export function isAiry(lines: readonly SourceLine[]): boolean {
  const end = lines.findLastIndex((line) => !isBlank(line));
  const blanks = lines.slice(0, end + 1).filter(isBlank).length;
  return blanks * 6 > end;
}

export function isBlank(line: SourceLine | undefined): boolean {
  return line === undefined || !/\S/.test(line.text);
}

/** A time and nothing else. */
export function isTime(line: SourceLine | undefined): boolean {
  if (line === undefined || line.text.length > 60) return false;
  return timeAtStart(line.text)?.at === line.text.trimEnd().length;
}

/** `0:0:6.90 --> 0:0:9.500` and nothing else: in Teams' transcripts for Word a name stands below. */
function isRange(line: SourceLine | undefined): boolean {
  return line !== undefined && isTime(line) && timeAtStart(line.text)?.to !== undefined;
}
