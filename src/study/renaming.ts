/** Finds every name of a map in the files of a study, and says what the files are with pseudonyms. */
import { existsSync } from 'node:fs';
import { type RenamedTranscript, renamedTranscript } from '../coding/renamed-transcript.js';
import type { Study } from '../model/study.js';
import type { Transcript } from '../model/transcript.js';
import { type NamePair, type Renamer, renamer } from '../text/names.js';
import { within } from './folder.js';
import { type NameCount, type NameTally, type NearMiss, nameTally } from './name-tally.js';
import { openTranscripts } from './open-transcripts.js';
import { rehashedHistory } from './rehashed-history.js';
import { type RenamedCoder, renamedLogs } from './renamed-logs.js';
import { type RenamedTexts, renamedTexts } from './renamed-texts.js';
import { speakerIds } from './speaker-ids.js';
import { isSource } from './texts-beside.js';
import { printTranscript, transcriptFile } from './transcript-file.js';

export interface Pseudonyms {
  /** Names that were found, in the order of the map. */
  readonly names: readonly NameCount[];
  readonly notFound: readonly string[];
  /** Ids of speakers that were names. */
  readonly speakers: readonly { readonly id: string; readonly now: string }[];
  /** What happens to the codings of each coder. */
  readonly coders: readonly Pick<RenamedCoder, 'coder' | 'codings' | 'otherwise'>[];
  readonly near: readonly NearMiss[];
  /** `file:line` where a name stays: ids of coders and transcripts are no words of the talk. */
  readonly left: readonly string[];
  /** Files in sources/ that have names, or are not looked into. */
  readonly sources: readonly string[];
  /** Other files of a kind that is not looked into. */
  readonly unread: readonly string[];
  /** The new text of each file that changes, in the order in which they are to be written. */
  readonly files: ReadonlyMap<string, string>;
  /** Files that go, since one with pseudonyms, and another name, takes their place: kept codebooks, memos. */
  readonly gone: readonly string[];
  /** What memos are called now that were named after a name. */
  readonly memos: readonly string[];
}

/** @throws Problem when two speakers would become one, or a YAML file cannot be changed by itself */
export function findNames(
  folder: string,
  { settings, codebookFile }: Study,
  pairs: readonly NamePair[],
): Pseudonyms {
  const { transcripts } = openTranscripts(folder, []);
  const ids = speakerIds(settings, transcripts, pairs);
  const all = [...pairs, ...ids.pairs];
  const renaming = { rename: renamer(all), speakers: ids.renamed };
  const tally = nameTally(pairs);
  for (const transcript of transcripts) tallyTalk(transcript, renaming.rename, tally);
  for (const id of ids.renamed.keys()) tally.met(renaming.rename(id).hits);
  const talks = transcripts.map((one) => renamedTranscript(one, renaming));
  const beside = renamedTexts(folder, codebookFile, renaming, tally);
  const history = rehashedHistory(folder, codebookFile, beside.changed);
  const byId = new Map(talks.map((talk) => [talk.before.id, talk]));
  const logs = renamedLogs(folder, {
    ...renaming,
    ...{ pairs: all, transcripts: byId, hashes: history.hashes },
  });
  const after = textsAfter(beside, talks, logs);
  return {
    names: tally.counts(),
    notFound: tally.unmet(),
    speakers: Array.from(ids.renamed, ([id, now]) => ({ id, now })),
    coders: logs.filter(({ codings, otherwise }) => codings + otherwise.length > 0),
    near: tally.near(),
    left: [...after].flatMap(([file, text]) => linesWithNames(file, text, renaming.rename)),
    sources: sourcesToMove(folder, beside, talks),
    unread: beside.unread.filter((file) => !isSource(file)),
    // Logs come before transcripts: where a run was stopped between them, the next one sees that they are done.
    files: new Map([
      ...history.files,
      ...logs.flatMap(({ file, text, isChanged }) => (isChanged ? [[file, text] as const] : [])),
      ...talks.flatMap(changedTalk),
    ]),
    gone: [...history.gone, ...beside.gone.keys()],
    memos: [...beside.gone.values()],
  };
}

function tallyTalk(transcript: Transcript, rename: Renamer, tally: NameTally): void {
  const { id, title = '', speakers, attributes, lines } = transcript;
  const file = transcriptFile(id);
  tally.fileName(file, rename);
  for (const { turn, text } of lines) tally.said(id, `${id}:${turn}`, text, rename(text).hits);
  const labels = speakers.flatMap(({ label, aliases = [] }) => [label, ...aliases]);
  for (const text of [title, ...labels, ...Object.values(attributes)]) {
    const renamed = rename(text);
    tally.elsewhere(() => `${file}:1`, renamed.hits, renamed.text);
  }
}

function changedTalk({ before, transcript }: RenamedTranscript): [string, string][] {
  const text = printTranscript(transcript);
  return text === printTranscript(before) ? [] : [[transcriptFile(before.id), text]];
}

/** Every text of the study as it is afterwards, by file. */
function textsAfter(
  { texts }: RenamedTexts,
  talks: readonly RenamedTranscript[],
  logs: readonly RenamedCoder[],
): Map<string, string> {
  return new Map([
    ...texts,
    ...logs.map(({ file, text }) => [file, text] as const),
    ...talks.map(
      ({ transcript }) => [transcriptFile(transcript.id), printTranscript(transcript)] as const,
    ),
  ]);
}

function linesWithNames(file: string, text: string, rename: Renamer): string[] {
  if (rename(text).hits.length === 0) return [];
  return text
    .split('\n')
    .flatMap((line, index) => (rename(line).hits.length > 0 ? [`${file}:${index + 1}`] : []));
}

function sourcesToMove(
  folder: string,
  { sources, unread }: RenamedTexts,
  talks: readonly RenamedTranscript[],
): string[] {
  const ofTalks = talks
    .filter((talk) => changedTalk(talk).length > 0)
    .map(({ before }) => before.source.file)
    .filter((file) => isSource(file) && existsSync(within(folder, file)));
  return [...new Set([...sources, ...unread.filter(isSource), ...ofTalks])].sort();
}
