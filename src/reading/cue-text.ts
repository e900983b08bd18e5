/** Reads the text of a cue: who says it, without tags, with its entities spelled out. */

/** What one voice says in a cue. */
export interface Utterance {
  /** The name in a `<v …>` tag. */
  readonly label?: string;
  /** As shown: tags gone, no empty lines. */
  readonly lines: readonly string[];
  /** Only a dash tells this voice from another in the cue. */
  readonly dashed?: true;
}

/** Tags of WebVTT and SubRip. Others, such as `<[?]>`, are marks of the transcriber and stay. */
const tag =
  /<(\/?)(c|i|b|u|s|v|ruby|rt|lang|font)(?:\.[^\s<>]*)?(?:\s([^<>]*))?>|<[\d:.]{5,16}>|\{\\[^{}]*\}/gi;

/** Cuts a cue where a voice begins or ends. */
export function utterancesOf(text: readonly string[]): Utterance[] {
  const whole = text.join('\n');
  const parts: { label: string; text: string }[] = [{ label: '', text: '' }];
  let at = 0;
  const keep = (to: number) => {
    const part = parts.at(-1);
    if (part) part.text += whole.slice(at, to);
  };
  for (const { 0: all, 1: close, 2: name, 3: voice = '', index } of whole.matchAll(tag)) {
    keep(index);
    at = index + all.length;
    if (name?.toLowerCase() === 'v') parts.push({ label: close ? '' : spellOut(voice), text: '' });
  }
  keep(whole.length);
  return parts.flatMap(toUtterance);
}

function toUtterance({ label, text }: { label: string; text: string }): Utterance[] {
  const lines = spellOut(text)
    .normalize('NFC')
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '');
  if (lines.length === 0) return [];
  return label === '' ? partedByDashes(lines) : [{ label, lines }];
}

const dash = /^[-–—] ?\S/;

/** `- Hi` ⏎ `- Hello`: two people whom nothing names. */
function partedByDashes(lines: readonly string[]): Utterance[] {
  const starts = lines.flatMap((line, index) => (dash.test(line) ? [index] : []));
  if (starts[0] !== 0 || starts.length < 2) return [{ lines }];
  return starts.map((start, index) => ({
    lines: lines.slice(start, starts[index + 1]),
    dashed: true,
  }));
}

/** A new line where it parts two speakers (`- Hi` ⏎ `- Hello`); the other breaks only fit the screen. */
export function joinLines(lines: readonly string[]): string {
  const parts = lines.filter((line) => line !== '');
  const gap = (line: string) => (dash.test(line) ? '\n' : ' ');
  return parts.map((line, index) => (index === 0 ? line : gap(line) + line)).join('');
}

const named: Readonly<Record<string, string>> = {
  ...{ amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" },
  ...{ nbsp: '\u00a0', lrm: '\u200e', rlm: '\u200f' },
};

/** `&amp;` and `&#39;`. What is no entity stays as it is. */
function spellOut(text: string): string {
  return text.replace(
    /&(?:#(\d{1,7})|#x([\da-f]{1,6})|([a-z]{2,4}));/gi,
    (all, decimal, hex, name) => {
      if (name) return (Object.hasOwn(named, name) ? named[name] : undefined) ?? all;
      const code = decimal ? Number(decimal) : Number.parseInt(hex, 16);
      const isCharacter = code > 0 && code <= 0x10ffff && (code < 0xd800 || code > 0xdfff);
      return isCharacter ? String.fromCodePoint(code) : all;
    },
  );
}
