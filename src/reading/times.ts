/** Times in transcripts: read in the many ways tools write them, printed in one. */

/** `1:02:03.5`, `02:03`, `00:01:02-3` (f4: the digit behind the hyphen is a tenth), `00:01:02,300`. */
const clock = String.raw`(?:\d{1,3}:)?\d{1,3}:\d{2}(?:[.,-]\d{1,3})?(?![\d:])`;

/** Teams pads nothing: `0:0:6.90` is six seconds and ninety thousandths. Other tools pad all but the hours. */
const unpadded = String.raw`\d{1,2}:\d{1,2}:\d{1,2}\.\d{1,3}`;

const wholeUnpadded = /^(\d{1,2}):(\d{1,2}):(\d{1,2})\.(\d{1,3})$/;
const leadingRange = new RegExp(
  String.raw`^\s{0,9}(${unpadded})\s{0,9}-->\s{0,9}(${unpadded})(?=\s|$)`,
);
const wholeClock = /^(?:(\d{1,3}):)?(\d{1,3}):(\d{2})(?:[.,-](\d{1,3}))?$/;
const leading = new RegExp(
  String.raw`^\s{0,9}([[(#<]?)(${clock})(?:\s?(?:-->|-|–|to)\s?(${clock}))?([\])#>]?)`,
);
const trailing = new RegExp(String.raw`(?:#(${clock})#|\[(${clock})\])\s{0,9}$`);
const behindName = new RegExp(String.raw`(?:\s{1,9}|(?=[[(]))([[(]?)(${clock})([\])]?)\s{0,9}$`);

const closing: Readonly<Record<string, string>> = {
  '': '',
  '[': ']',
  '(': ')',
  '#': '#',
  '<': '>',
};

/** A time at the start or the end of a text. */
export interface TimeMark {
  /** As printed in a study: `00:12:03.000`. */
  readonly from: string;
  readonly to?: string;
  /** In brackets or between #, so that nobody can mean it as speech. */
  readonly marked: boolean;
  /** Where the mark ends, or, of a mark behind a name, where it begins; in UTF-16 units. */
  readonly at: number;
}

/** `[00:12:03] Anna`, `00:00:03.5Zack`, `[00:01.000 --> 00:03.000] text`. */
export function timeAtStart(text: string): TimeMark | undefined {
  const head = text.slice(0, 80);
  const range = head.includes('-->') ? rangeAtStart(head) : undefined;
  if (range) return range;
  const found = leading.exec(head);
  if (!found) return undefined;
  const [all, open = '', from = '', to, close = ''] = found;
  const start = printTime(from);
  if (start === undefined || closing[open] !== close) return undefined;
  const end = to === undefined ? undefined : printTime(to);
  return { from: start, ...(end && { to: end }), marked: open !== '', at: all.length };
}

/** `0:0:6.90 --> 0:0:9.500`, in a transcript that Teams has saved for Word. */
function rangeAtStart(head: string): TimeMark | undefined {
  const found = leadingRange.exec(head);
  const from = printCueTime(found?.[1] ?? '');
  const to = printCueTime(found?.[2] ?? '');
  if (!found || from === undefined || to === undefined) return undefined;
  return { from, to, marked: false, at: found[0].length };
}

/** `Anna Smith (00:03)`, `Anna Smith  0:03`: for the few words before a colon or a line end. */
export function timeBehindName(name: string): TimeMark | undefined {
  const found = behindName.exec(name);
  if (!found) return undefined;
  const [, open = '', from = '', close = ''] = found;
  const start = printTime(from);
  if (start === undefined || closing[open] !== close) return undefined;
  return { from: start, marked: open !== '', at: found.index };
}

/** `… danke. #00:00:09-8#`: the time a turn ends, as f4 and its kin write it. */
export function timeAtEnd(text: string): TimeMark | undefined {
  const tail = text.slice(-40);
  const found = trailing.exec(tail);
  const start = found && printTime(found[1] ?? found[2] ?? '');
  if (!found || !start) return undefined;
  return { from: start, marked: true, at: text.length - tail.length + found.index };
}

/** A time of a clock as `HH:MM:SS.mmm`; undefined where it is none. */
export function printTime(written: string): string | undefined {
  const found = wholeClock.exec(written);
  if (!found) return undefined;
  const [, hours, minutes, seconds, fraction = '0'] = found;
  if (Number(seconds) > 59 || (hours !== undefined && Number(minutes) > 59)) return undefined;
  const whole = Number(hours ?? 0) * 3600 + Number(minutes) * 60 + Number(seconds);
  return printSeconds(whole + Number(`0.${fraction}`));
}

/** A time on either side of an arrow, which Teams does not pad. */
export function printCueTime(written: string): string | undefined {
  const [, ...parts] = wholeUnpadded.exec(written) ?? [];
  if (!parts.slice(0, 3).some((part) => part.length === 1)) return printTime(written);
  const [hours = 0, minutes = 0, seconds = 0, thousandths = 0] = parts.map(Number);
  if (minutes > 59 || seconds > 59) return undefined;
  return printSeconds(hours * 3600 + minutes * 60 + seconds + thousandths / 1000);
}

/** Seconds from the start of the recording as `HH:MM:SS.mmm`. */
export function printSeconds(seconds: number): string {
  const milliseconds = Math.round(seconds * 1000);
  const clockParts = [
    Math.floor(milliseconds / 3_600_000),
    Math.floor(milliseconds / 60_000) % 60,
    Math.floor(milliseconds / 1000) % 60,
  ];
  return `${clockParts.map((part) => pad(part, 2)).join(':')}.${pad(milliseconds % 1000, 3)}`;
}

function pad(number: number, digits: number): string {
  return String(number).padStart(digits, '0');
}
