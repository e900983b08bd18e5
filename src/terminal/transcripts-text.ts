/** The transcripts of a study and who speaks in them, a line for each. */
import { plural } from '../text/plural.js';
import type { SpeakerTotal } from '../text/speaker-totals.js';
import { visible } from '../text/visible.js';
import { columns } from './columns.js';

/** What `transcript list --json` prints, as far as it is shown here. */
interface Listed {
  readonly transcript: string;
  readonly format: string;
  readonly session: string | null;
  readonly turns: number;
  readonly words: number;
  readonly speakers: readonly unknown[];
}

export function transcriptsText(transcripts: readonly Listed[]): string {
  if (transcripts.length === 0) return 'The study has no transcript. Next: alongside import FILE…';
  const rows = transcripts.map(({ transcript, format, session, turns, words, speakers }) => [
    transcript,
    format,
    plural(turns, 'turn'),
    plural(words, 'word'),
    plural(speakers.length, 'speaker'),
    session === null ? '' : `session ${session}`,
  ]);
  return columns(rows.map((row) => row.map(visible))).join('\n');
}

/** @param unnamed turns that name nobody */
export function speakersText(speakers: readonly SpeakerTotal[], unnamed: number): string {
  const rows = speakers.map(({ id, role = '', turns, words, transcripts, aliases }) => [
    id,
    role,
    plural(turns, 'turn'),
    plural(words, 'word'),
    plural(transcripts.length, 'transcript'),
    aliases.join('; '),
  ]);
  const nobody = unnamed > 0 ? [`${plural(unnamed, 'turn')} without a speaker.`] : [];
  return [
    ...columns(rows.map((row) => row.map(visible))),
    `${plural(speakers.length, 'speaker')}.`,
    ...nobody,
  ].join('\n');
}

/** What goes and what stays when a transcript is removed. */
interface Removal {
  readonly transcript: string;
  readonly files: readonly string[];
  readonly kept?: { readonly file: string; readonly why: string };
  readonly codings: readonly { readonly coder: string; readonly count: number }[];
  readonly sessions: readonly string[];
}

/** @param done false where nothing was removed yet */
export function removalText(removal: Removal, done: boolean): string {
  const { transcript, files, kept, codings, sessions } = removal;
  const lines = [
    `${transcript}: ${files.join(' and ')} ${done ? 'removed' : 'would go'}.`,
    ...(kept ? [`  ${kept.file} stays: ${kept.why}.`] : []),
    ...codings.map(({ coder, count }) => `  ${coder}: ${plural(count, 'coding')} without words.`),
    ...(codings.length > 0
      ? ['  They stay in the logs. Import the transcript again under its id, and they stand again.']
      : []),
    ...sessions.map((id) => `  Session ${id} still lists it.`),
  ];
  return visible(lines.join('\n'));
}
