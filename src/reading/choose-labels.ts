/** Decides which labels of a file are speakers: by the whole file, never by one line. */
import type { Warning } from '../model/warning.js';
import { listed } from '../text/plural.js';
import {
  type Candidate,
  countLabels,
  isBlank,
  type SaidOfLabels,
  saidOfLabels,
} from './count-labels.js';
import {
  type LabelForm,
  type LabelMark,
  labelAt,
  labelKey,
  plainOf,
  type SourceLine,
} from './label.js';
import type { ReadOptions } from './reading.js';

export interface ChosenLabels {
  /** How the file sets its labels off; absent where it has none. */
  readonly form?: LabelForm;
  /** Every label accepted, once, in the order of the file. */
  readonly labels: readonly string[];
  /** The label that opens a line. */
  markOf(line: SourceLine): LabelMark | undefined;
  readonly warnings: readonly Warning[];
}

/** In the order of preference where two explain as many lines. */
const everyForm: readonly LabelForm[] = ['colon', 'heading', 'tab', 'own-line', 'dash', 'bracket'];

/** The form that explains most lines wins; captions are asked for colons and brackets only. */
export function chooseLabels(
  lines: readonly SourceLine[],
  options: ReadOptions,
  forms = everyForm,
): ChosenLabels {
  const said = saidOfLabels(options);
  const written = lines.filter((line) => !isBlank(line)).length;
  const verdicts = forms.map((form) => judge(form, countLabels(lines, form, said), written));
  const best = verdicts.reduce((a, b) => (b.lines > a.lines ? b : a));
  return {
    ...(best.accepted.size > 0 && { form: best.form }),
    labels: [...best.accepted.values()].map(({ label }) => label),
    markOf: (line) => acceptedMark(line, best, said),
    warnings: best.accepted.size > 0 ? doubts(best.weak) : solitary(best.weak),
  };
}

interface Verdict {
  readonly form: LabelForm;
  /** By key. */
  readonly accepted: ReadonlyMap<string, Candidate>;
  /** Those that are met once and just look like a name. */
  readonly weak: readonly Candidate[];
  /** How many lines the accepted labels open. */
  readonly lines: number;
}

/** @param written how many lines hold something */
function judge(form: LabelForm, found: ReadonlyMap<string, Candidate>, written: number): Verdict {
  const mostly = linesOf([...found.values()], ['name', 'code', 'role', 'known']) * 2 >= written;
  // `[Applause]` is a remark, unless names stand in brackets in most lines; `[P1]` is none.
  const remarks = form === 'bracket' && !mostly;
  const candidates = new Map([...found].filter(([, { shape }]) => !remarks || shape !== 'name'));
  const all = [...candidates.values()];
  // Behind a name stands a colon or a tab; the other forms can be met in any text.
  const telling = form === 'colon' || form === 'tab' || (form === 'bracket' && mostly);
  const lowerCase = linesOf(all, ['lower']) > linesOf(all, ['name', 'code']);
  const isStrong = ({ shape, count, timed }: Candidate) => {
    if (shape === 'known') return true;
    if (shape === 'lower') return telling && lowerCase && count > 1;
    return count > 1 || timed || ((telling || form === 'heading') && shape === 'role');
  };
  const isWeak = (candidate: Candidate) =>
    (telling || form === 'bracket') && candidate.shape !== 'lower' && !isStrong(candidate);
  const weak = all.filter(isWeak);
  const names = all.filter((candidate) => isStrong(candidate));
  const enough = telling ? names.length > 0 || weak.length > 1 : isDialogue(names);
  const accepted = [...candidates].filter(([, it]) => enough && (isStrong(it) || isWeak(it)));
  const lines = accepted.reduce((sum, [, { count }]) => sum + count, 0);
  return { form, accepted: new Map(accepted), weak, lines };
}

/** Two names that return, or one that a time proves. */
function isDialogue(names: readonly Candidate[]): boolean {
  return names.length > 1 || names.some(({ timed, shape }) => timed || shape === 'known');
}

function linesOf(candidates: readonly Candidate[], shapes: readonly string[]): number {
  return candidates.reduce(
    (sum, { shape, count }) => sum + (shapes.includes(shape) ? count : 0),
    0,
  );
}

function acceptedMark(
  line: SourceLine,
  { form, accepted }: Verdict,
  { speech }: SaidOfLabels,
): LabelMark | undefined {
  const mark = labelAt(line, form);
  if (mark && form === 'heading' && !accepted.has(labelKey(mark.label))) {
    return gluedMark(plainOf(line), accepted);
  }
  if (!mark || speech.has(mark.label) || !accepted.has(labelKey(mark.label))) return undefined;
  // `Mark:Yeah.` is a label without a space; `Mark://` and `Mark::` are none.
  return mark.tight && /[:/]/.test(plainOf(line)[mark.at] ?? '') ? undefined : mark;
}

/** `### InterviewerToekomst zul je zien`: a name that its heading runs on from. */
function gluedMark(text: string, accepted: ReadonlyMap<string, Candidate>): LabelMark | undefined {
  const label = [...accepted.values()].map((it) => it.label).find((it) => text.startsWith(it));
  const at = label?.length ?? 0;
  return label !== undefined && /^\p{Lu}\S* /u.test(text.slice(at, at + 80))
    ? { label, at, tight: true }
    : undefined;
}

function doubts(weak: readonly Candidate[]): Warning[] {
  const [first] = weak;
  if (!first) return [];
  const speaks = weak.length === 1 ? 'speaks once only' : 'speak once only';
  return [
    {
      message: `${someOf(weak)} ${speaks}. --map "${first.label}=" keeps it as speech if it is no speaker.`,
      line: first.line,
    },
  ];
}

function solitary([first]: readonly Candidate[]): Warning[] {
  if (!first) return [];
  const message = `"${first.label}" (line ${first.line}) may be a speaker, but no other label is found, so it is read as speech. --map "${first.label}=${first.label}" makes it one.`;
  return [{ message, line: first.line }];
}

/** `"Bo" (line 3), "Eve" (line 9) and 4 more`. */
function someOf(candidates: readonly Candidate[]): string {
  const shown = candidates.slice(0, 5).map(({ label, line }) => `"${label}" (line ${line})`);
  const more = candidates.length - shown.length;
  return listed(more > 0 ? [...shown, `${more} more`] : shown);
}
