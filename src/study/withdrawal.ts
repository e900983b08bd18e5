/** Finds every word of some people in the files of a study, and says what the files are without them. */
import { existsSync, readdirSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import { passageWithdrawn, type Theirs, withdrawFromLog } from '../coding/withdraw-log.js';
import {
  type Person,
  saidBy,
  touching,
  withdrawnText,
  withoutTurnsOf,
} from '../coding/withdrawn.js';
import type { Place } from '../model/place.js';
import { type Transcript, turnsOf } from '../model/transcript.js';
import { passagesOf, rowsOfWords, withoutPassages } from '../text/passages.js';
import { readText } from './file-access.js';
import { settingsFile, within } from './folder.js';
import { logFile } from './log-file.js';
import { idsIn, openTranscripts } from './open-transcripts.js';
import { printTranscript, transcriptFile } from './transcript-file.js';

export interface Withdrawal {
  readonly turns: readonly (Place & { readonly transcript: string; readonly turn: number })[];
  /** Lines of logs that hold their words. */
  readonly acts: readonly (Place & { readonly coder: string; readonly coding?: string })[];
  /** Where five or more of their words stand in memos, the codebook and other texts. */
  readonly passages: readonly Place[];
  /** Files in sources/ with their words. */
  readonly sources: readonly string[];
  /** Files of a kind that is not looked into. */
  readonly unread: readonly string[];
  /** The new text of each file that changes. */
  readonly files: ReadonlyMap<string, string>;
}

/** Reads the files as they stand, whatever opening the study would hide. A transcript that cannot be read is left out. */
export function findWithdrawal(folder: string, people: readonly Person[]): Withdrawal {
  const { transcripts } = openTranscripts(folder, []);
  const turns = transcripts.flatMap((one) => turnsWithWords(one, people));
  const rows = rowsOfWords(turns.map(({ text }) => text));
  const found = [
    ...logsOf(folder, { isTheirs: touching(transcripts, people), rows }),
    ...transcripts.map((one) => inTranscript(one, people, rows)),
  ];
  const others = rows.size === 0 ? [] : otherFiles(folder);
  const texts = others.filter((file) => isText.test(file));
  const passages = texts.map((file) => ({ file, ...inText(readText(join(folder, file)), rows) }));
  const [kept, loose] = [
    passages.filter(({ file }) => !isSource(file)),
    passages.filter(({ file }) => isSource(file)),
  ];
  const sources = new Set([
    ...sourcesOf(folder, transcripts, people),
    ...loose.filter(({ lines }) => lines.length > 0).map(({ file }) => file),
  ]);
  return {
    turns: turns.map(({ text: _, ...turn }) => turn),
    acts: found.flatMap(({ acts }) => acts),
    passages: kept.flatMap(({ file, lines }) => lines.map((line) => ({ file, line, column: 1 }))),
    sources: [...sources].sort(),
    unread: others.filter((file) => !isText.test(file) && !sources.has(file)),
    // Transcripts come last: as long as they have the words, a run that was stopped can be repeated.
    files: new Map(
      [...kept.filter(({ lines }) => lines.length > 0), ...found].flatMap(({ file, text }) =>
        text === undefined ? [] : [[file, text]],
      ),
    ),
  };
}

function turnsWithWords(transcript: Transcript, people: readonly Person[]) {
  const isTheirs = saidBy(transcript, people);
  return transcript.lines.flatMap((line, index) =>
    line.kind === 'speech' && isTheirs(line) && line.text !== withdrawnText
      ? [
          {
            ...{ file: transcriptFile(transcript.id), line: index + 2, column: 1 },
            ...{ transcript: transcript.id, turn: line.turn, text: line.text },
          },
        ]
      : [],
  );
}

interface InFile {
  readonly file: string;
  readonly acts: Withdrawal['acts'];
  /** Absent where nothing changes. */
  readonly text?: string;
}

/** Headings and notes lose passages; what somebody else says stays as it was said. */
function inTranscript(
  transcript: Transcript,
  people: readonly Person[],
  rows: ReadonlySet<string>,
): InFile {
  const { lines } = withoutTurnsOf(transcript, people);
  const without = lines.map((line) =>
    line.kind === 'speech'
      ? line
      : { ...line, text: withoutPassages(line.text, rows, passageWithdrawn) },
  );
  const isChanged = without.some(({ text }, index) => text !== transcript.lines[index]?.text);
  const text = isChanged ? { text: printTranscript({ ...transcript, lines: without }) } : {};
  return { file: transcriptFile(transcript.id), acts: [], ...text };
}

function logsOf(folder: string, theirs: Theirs): InFile[] {
  return idsIn(join(folder, 'codings')).map((coder) => {
    const file = logFile(coder);
    const { lines, changed } = withdrawFromLog(readText(within(folder, file)).split('\n'), theirs);
    const acts = changed.map((one) => ({ file, column: 1, coder, ...one }));
    return { file, acts, ...(changed.length > 0 && { text: lines.join('\n') }) };
  });
}

function inText(text: string, rows: ReadonlySet<string>) {
  const lines = passagesOf(text, rows).map(([from]) => text.slice(0, from).split('\n').length);
  return { lines, text: withoutPassages(text, rows, passageWithdrawn) };
}

function sourcesOf(
  folder: string,
  transcripts: readonly Transcript[],
  people: readonly Person[],
): string[] {
  return transcripts
    .filter((one) => turnsOf(one).some(saidBy(one, people)))
    .map(({ source }) => source.file)
    .filter((file) => isSource(file) && existsSync(within(folder, file)));
}

function isSource(file: string): boolean {
  return file.startsWith('sources/');
}

const isText = /\.(md|txt|vtt|srt|ya?ml|csv|tsv|html?|jsonl?)$/i;

/** Not looked for: what git keeps, the cache, and the files that are rewritten by what they mean. */
const passedOver = new Set(['.git', '.alongside', 'transcripts', 'codings', 'node_modules']);

function otherFiles(folder: string, under = ''): string[] {
  const entries = readdirSync(join(folder, under), { withFileTypes: true });
  return entries.flatMap((entry) => {
    const file = relative(folder, join(folder, under, entry.name))
      .split(sep)
      .join('/');
    if (entry.isDirectory()) return passedOver.has(file) ? [] : otherFiles(folder, file);
    const isOwn = file === settingsFile || file.startsWith('.git');
    return entry.isFile() && !isOwn ? [file] : [];
  });
}
