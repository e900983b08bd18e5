/** Finds what may be a speaker's label at the start of a line. Whether it is one, the whole file decides. */
import { longestLabel } from './label-shape.js';
import { type TimeMark, timeAtStart, timeBehindName } from './times.js';

/** How a file sets its labels off: `Anna: …`, `Anna - …`, `Anna⇥…`, `[id1] …`, a line of its own, a markdown heading. */
export type LabelForm = 'colon' | 'dash' | 'tab' | 'bracket' | 'own-line' | 'heading';

export interface LabelMark {
  /** As written, without colon and time, white space tidied. */
  readonly label: string;
  readonly time?: TimeMark;
  /** Where the speech begins in the plain line, in UTF-16 units. */
  readonly at: number;
  /** No white space behind the colon, as in `Mark:Yeah.` and in `https://`. */
  readonly tight: boolean;
}

/** A line of a document, with what its format says of it. */
export interface SourceLine {
  readonly text: string;
  /** The line without the emphasis around its label, where it has some: `Anna: text` of `**Anna:** text`. */
  readonly plain?: string;
  /** From 1. */
  readonly number: number;
  readonly markup?: 'heading' | 'note';
}

/** Signs of a change of speaker, or between a time and a name, as captions and lists have them. */
const beforeLabel = /^[\s>•–—-]+/;

/** A label, a time on either side of it, and the blanks between them. */
const widest = longestLabel + 60;

/** The label that stands at the start of a line, if the file's labels have this form. */
export function labelAt(line: SourceLine, form: LabelForm): LabelMark | undefined {
  if (line.markup === 'note' || (line.markup === 'heading') !== (form === 'heading'))
    return undefined;
  const head = plainOf(line).slice(0, widest);
  if (!mayHold[form](head)) return undefined;
  const time = timeAtStart(head);
  const behindTime = time?.at ?? 0;
  const start = behindTime + (beforeLabel.exec(head.slice(behindTime))?.[0].length ?? 0);
  const found = endOfLabel(head, start, form);
  if (!found) return undefined;
  const written = head.slice(start, found.label);
  const behind = timeBehindName(written);
  const whole = tidyLabel(behind ? written.slice(0, behind.at) : written);
  const label = behind || form === 'bracket' ? bare(whole) : whole;
  const when = time ?? behind;
  if (label === '' || label.length > longestLabel) return undefined;
  return { label, ...(when && { time: when }), at: found.speech, tight: found.tight };
}

/** `[Anna Smith] 10:00:03`, as Zoom saves it. Elsewhere brackets may hold a remark: `[laughs]`. */
function bare(label: string): string {
  return /^(?:\[.*\]|\(.*\))$/.test(label) ? label.slice(1, -1).trim() : label;
}

/** Most lines are told at a glance. */
const mayHold: Readonly<Record<LabelForm, (head: string) => boolean>> = {
  colon: (head) => head.includes(':') || head.includes('：'),
  tab: (head) => head.includes('\t'),
  dash: (head) => /\s[-–—]\s/.test(head),
  bracket: (head) => head.includes('[') || head.includes('('),
  'own-line': (head) => head.length < widest && head !== '',
  heading: (head) => head.length < widest && head !== '',
};

export function plainOf({ plain, text }: SourceLine): string {
  return plain ?? text;
}

interface LabelEnd {
  readonly label: number;
  readonly speech: number;
  readonly tight: boolean;
}

function endOfLabel(head: string, start: number, form: LabelForm): LabelEnd | undefined {
  switch (form) {
    case 'colon':
      return colonAfter(head, start);
    case 'tab': {
      const tab = head.indexOf('\t', start);
      return tab === -1 ? undefined : { label: tab, speech: tab + 1, tight: false };
    }
    case 'dash': {
      const dash = head.slice(start).search(/\s[-–—]\s/);
      return dash === -1
        ? undefined
        : { label: start + dash, speech: start + dash + 3, tight: false };
    }
    case 'bracket':
      return bracketAfter(head, start);
    case 'own-line':
    case 'heading':
      return { label: head.length, speech: head.length, tight: false };
  }
}

/** `[id1] Hello`, and `(Anna)` on a line of its own. A time alone behind it belongs to a name on a line of its own. */
function bracketAfter(head: string, start: number): LabelEnd | undefined {
  const [written] = /^(?:\[[^[\]]*\](?=\s|$)|\([^()]*\)\s*$)/.exec(head.slice(start)) ?? [];
  if (written === undefined) return undefined;
  const end = start + written.trimEnd().length;
  const time = timeAtStart(head.slice(end));
  if (time && head.slice(end + time.at).trim() === '') return undefined;
  return { label: end, speech: end, tight: false };
}

/** The first colon that stands in no time and behind no tab: `Anna (00:03): …`. The full-width colon needs no space. */
function colonAfter(head: string, start: number): LabelEnd | undefined {
  for (let at = start; at < head.length; at += 1) {
    const sign = head[at];
    if (sign === '\t') return undefined;
    if (sign === '：') return { label: at, speech: at + 1, tight: false };
    if (sign !== ':' || /^\d:\d/.test(head.slice(at - 1, at + 2))) continue;
    const next = head[at + 1] ?? ' ';
    return { label: at, speech: at + 1, tight: !/\s/.test(next) };
  }
  return undefined;
}

/** One space where there was white space, none at the ends, no colon behind. */
export function tidyLabel(written: string): string {
  const tidy = written.replace(/\s+/g, ' ').trim();
  let end = tidy.length;
  while (end > 0 && ' :：'.includes(tidy[end - 1] ?? '')) end -= 1;
  return tidy.slice(0, end);
}

/** Spellings of one label have one key: `DB`, `Db`, `D.B.` and `DB :` are `db`. */
export function labelKey(label: string): string {
  // `P1-2` is not `P12`: between two digits a mark stays.
  const key = label
    .toLowerCase()
    .replace(/[\s.:：_-]+/g, (gap, at: number, whole: string) =>
      /^\d\d$/.test(`${whole[at - 1]}${whole[at + gap.length]}`) ? '-' : '',
    );
  return key === '' ? tidyLabel(label) : key;
}
