/** Reads the lines of a CHAT transcript: headers, utterances, and what depends on them. */
import type { Piece } from './piece.js';
import { printSeconds } from './times.js';

/** A header, an utterance or a dependent line, with the lines that go on with it. */
interface ChatLine {
  readonly mark: '@' | '*' | '%';
  /** `Participants`, `CHI`, `mor`. */
  readonly name: string;
  readonly text: string;
  readonly line: number;
}

export interface Chat {
  readonly pieces: readonly Piece[];
  readonly language?: string;
  readonly attributes: Readonly<Record<string, string>>;
  /** The names of the dependent lines, which are left out: `mor`, `gra`. */
  readonly dependent: readonly string[];
  /** Its last line, where that is not `@End`: the rest may be lost. */
  readonly cutAt?: number;
}

export function readChat(text: string): Chat {
  const lines = chatLines(text);
  const headers = lines.filter(({ mark }) => mark === '@');
  const valuesOf = (name: string) =>
    headers.filter((one) => one.name === name).map((one) => one.text);
  const roles = rolesIn(valuesOf('Participants').join(','), valuesOf('ID'));
  const last = lines.at(-1);
  const language = /^[a-z]{2,3}/.exec(valuesOf('Languages')[0] ?? '')?.[0];
  return {
    pieces: lines.flatMap((line) => pieceOf(line, roles)),
    ...(language !== undefined && { language }),
    attributes: attributesOf(headers),
    ...(last && last.name !== 'End' && { cutAt: last.line }),
    dependent: [...new Set(lines.filter(({ mark }) => mark === '%').map(({ name }) => name))],
  };
}

/** A line that begins with a tab goes on with the one above. */
function chatLines(text: string): ChatLine[] {
  const lines: (Omit<ChatLine, 'text'> & { readonly parts: string[] })[] = [];
  text.split('\n').forEach((written, index) => {
    const [, mark, name = ''] = /^([@*%])([^:\t]{1,60})/.exec(written) ?? [];
    if (mark === '@' || mark === '*' || mark === '%') {
      const said = written
        .slice(name.length + 1)
        .replace(/^:/, '')
        .trim();
      lines.push({ mark, name, line: index + 1, parts: [said] });
    } else if (written.trim() !== '') lines.at(-1)?.parts.push(written.trim());
  });
  return lines.map(({ parts, ...line }) => ({ ...line, text: parts.join(' ') }));
}

/** `CHI Eve Target_Child, MOT Mother`, and `@ID: eng|corpus|CHI|2;03|||group|Target_Child|||`. */
function rolesIn(participants: string, ids: readonly string[]): Map<string, string> {
  const listed = participants.split(',').map((one) => one.trim().split(/\s+/));
  const identified = ids
    .map((id) => id.split('|'))
    .map((it) => [it[2] ?? '', it[7] ?? ''] as const);
  const named = listed.map((words) => [words[0] ?? '', words.at(-1) ?? ''] as const);
  const roles = [...identified, ...named].filter(([code, role]) => role !== '' && role !== code);
  return new Map(roles.map(([code, role]) => [code, role.replaceAll('_', ' ').toLowerCase()]));
}

function pieceOf(
  { mark, name, text, line }: ChatLine,
  roles: ReadonlyMap<string, string>,
): Piece[] {
  if (mark === '*') {
    const role = roles.get(name);
    return [
      { kind: 'speech', label: name, ...(role !== undefined && { role }), ...timed(text), line },
    ];
  }
  if (mark === '@' && /^(?:G|Bg)$/.test(name)) return [{ kind: 'heading', text, line }];
  return mark === '@' && name === 'Comment' ? [{ kind: 'note', text, line }] : [];
}

/** Between two signs that no screen shows: `\x15600_2219\x15`. */
const bullet = /\s?\u0015(\d{1,10})_(\d{1,10})_?\u0015/g;

/** The time stands at the end; an utterance of several parts has one behind each. */
function timed(written: string) {
  const times = [...written.matchAll(bullet)];
  const [from, to] = [times[0]?.[1], times.at(-1)?.[2]];
  const text = written.replace(bullet, '').trimEnd();
  if (from === undefined || to === undefined) return { text };
  return { text, from: printSeconds(Number(from) / 1000), to: printSeconds(Number(to) / 1000) };
}

/** What the headers say of the talk. Days of birth stay out, and what only programs need. */
function attributesOf(headers: readonly ChatLine[]): Record<string, string> {
  const about = ['Date', 'Location', 'Situation', 'Activities', 'Media', 'Types', 'Transcriber'];
  const told = headers.filter(({ name, text }) => about.includes(name) && text !== '');
  return Object.fromEntries(told.map(({ name, text }) => [name.toLowerCase(), text]));
}
