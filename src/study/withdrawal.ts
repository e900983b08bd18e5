/** Finds every word of some people in the files of a study, and says what the files are without them. */
import { existsSync } from 'node:fs';
import { join } from 'node:path';
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
import { passagesOf, rowsOfWords, type WordRows, withoutPassages } from '../text/passages.js';
import { readText } from './file-access.js';
import { within } from './folder.js';
import { logFile } from './log-file.js';
import { idsIn, openTranscripts } from './open-transcripts.js';
import { rehashedHistory } from './rehashed-history.js';
import { codebookText, shippedCodebooks } from './shipped-codebooks.js';
import { withoutSummariesOf } from './summaries.js';
import { isSource, isText, textsBeside } from './texts-beside.js';
import { printTranscript, transcriptFile } from './transcript-file.js';

export interface Withdrawal {
  readonly turns: readonly (Place & { readonly transcript: string; readonly turn: number })[];
  /** Lines of logs that hold their words. */
  readonly acts: readonly (Place & { readonly coder: string; readonly coding?: string })[];
  /** Where five or more of their words stand in memos, the codebook and other texts, or a summary is of them. */
  readonly passages: readonly Place[];
  /** Files in sources/ with their words. */
  readonly sources: readonly string[];
  /** Files of a kind that is not looked into. */
  readonly unread: readonly string[];
  /** The new text of each file that changes. */
  readonly files: ReadonlyMap<string, string>;
  /** Kept codebooks that go, since one without the words takes their place. */
  readonly gone: readonly string[];
}

/**
 * Reads the files as they stand, whatever opening the study would hide. A transcript that cannot be read is left out.
 * @param codebook the file of the study's codebook
 */
export function findWithdrawal(
  folder: string,
  codebook: string,
  people: readonly Person[],
): Withdrawal {
  const { transcripts } = openTranscripts(folder, []);
  const turns = transcripts.flatMap((one) => turnsWithWords(one, people));
  const rows = rowsOfPeople(turns, transcripts, people);
  const others = turns.length === 0 ? [] : textsBeside(folder);
  const texts = others.filter((file) => isText.test(file));
  const passages = texts
    .map((file) => ({ file, ...inFile(folder, file, people, rows) }))
    .filter(({ lines }) => lines.length > 0);
  const cut = passages.filter(({ file }) => !isSource(file));
  const { files, gone, hashes } = rehashedHistory(
    folder,
    codebook,
    new Map(cut.map(({ file, text }) => [file, text])),
  );
  const found = [
    ...logsOf(folder, { isTheirs: touching(transcripts, people), rows, hashes }),
    ...transcripts.map((one) => inTranscript(one, people, rows)),
  ];
  const loose = passages.map(({ file }) => file).filter(isSource);
  const sources = new Set([...sourcesOf(folder, transcripts, people), ...loose]);
  return {
    turns: turns.map(({ text: _, ...turn }) => turn),
    acts: found.flatMap(({ acts }) => acts),
    passages: cut.flatMap(({ file, lines }) => lines.map((line) => ({ file, line, column: 1 }))),
    sources: [...sources].sort(),
    unread: others.filter((file) => !isText.test(file) && !sources.has(file)),
    files: new Map([
      ...files,
      ...found.flatMap(({ file, text }) => (text === undefined ? [] : [[file, text] as const])),
    ]),
    gone,
  };
}

/** What others say stays in the study, and what a codebook brought along was there before anybody spoke. */
function rowsOfPeople(
  turns: readonly { readonly text: string }[],
  transcripts: readonly Transcript[],
  people: readonly Person[],
): WordRows {
  if (turns.length === 0) return rowsOfWords([]);
  const kept = transcripts.flatMap((one) => {
    const isTheirs = saidBy(one, people);
    return turnsOf(one).filter((turn) => !isTheirs(turn));
  });
  const shipped = shippedCodebooks().map((name) => codebookText(name).content);
  return rowsOfWords(
    turns.map(({ text }) => text),
    [...kept.map(({ text }) => text), ...shipped],
  );
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
function inTranscript(transcript: Transcript, people: readonly Person[], rows: WordRows): InFile {
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
    const log = withdrawFromLog(readText(within(folder, file)).split('\n'), theirs);
    const acts = log.changed.map((one) => ({ file, column: 1, coder, ...one }));
    return { file, acts, ...(log.isChanged && { text: log.lines.join('\n') }) };
  });
}

function inFile(folder: string, file: string, people: readonly Person[], rows: WordRows) {
  const { text, lines: said } = withoutSummariesOf(file, readText(join(folder, file)), people);
  const quoted = passagesOf(text, rows).map(([from]) => text.slice(0, from).split('\n').length);
  const lines = [...said, ...quoted].sort((a, b) => a - b);
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
