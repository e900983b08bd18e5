/** A coding session on a study: does what the coder wants, each act on the disk before it is answered. */
import { addCode } from '../codebook/add-code.js';
import { codebookHash } from '../codebook/content.js';
import type { Undoable } from '../coding/undo.js';
import type { Study } from '../model/study.js';
import type { Recorded, Recorder, WantedAct } from '../model/wanted-act.js';
import { changeCodebook } from './change-yaml.js';
import { readText } from './file-access.js';
import { within } from './folder.js';
import { keepCodebook } from './history.js';
import { type LogSession, openLogSession, stateOf } from './log-session.js';
import { addMemo, memoFrom } from './memos.js';
import { openStudy } from './open.js';
import { requireCodebook } from './open-yaml.js';
import { plainLine } from './plain-line.js';
import { transcriptFile } from './transcript-file.js';
import { actsWanted, type LoggedAct } from './wanted-acts.js';

export interface CodingSession {
  readonly record: Recorder;
  /** What undo and redo can reach of earlier sessions. */
  readonly reachable: Undoable;
  /** The files of the talk and of the codebook that changed on disk since they were read, relative to the study. */
  outdated(): readonly string[];
}

/** What is open, as it was when it was read last. */
interface Open {
  readonly folder: string;
  readonly coder: string;
  readonly transcript: string;
  readonly log: LogSession;
  study: Study;
  /** True once the logs of other coders were asked for. */
  others: boolean;
  /** The codebook's text: a coder decides by what they see, whatever is on the disk by then. */
  codebook: string;
  states: readonly string[];
}

/** @param study as it was opened, with the coder's own log at least */
export function codingSession(
  folder: string,
  study: Study,
  coder: string,
  transcript: string,
): CodingSession {
  const log = openLogSession(folder, coder);
  const open: Open = {
    ...{ folder, coder, transcript, log, study, others: false, codebook: '', states: [] },
  };
  lookedAt(open);
  return {
    record: (wanted) => recorded(open, wanted),
    reachable: log.reachable,
    outdated: () => {
      const now = statesOf(open);
      return filesOf(open).filter((_, index) => now[index] !== open.states[index]);
    },
  };
}

function recorded(open: Open, wanted: WantedAct): Promise<Recorded> {
  switch (wanted.want) {
    case 'study':
      open.others ||= wanted.others;
      return readAnew(open, []);
    case 'new-code':
      return newCode(open, wanted);
    case 'memo':
      return memo(open, wanted);
    default:
      return logged(open, wanted);
  }
}

async function logged(open: Open, wanted: LoggedAct): Promise<Recorded> {
  const { folder, log, study, transcript } = open;
  const acts = await log.add((stamp) => {
    const made = actsWanted(study, transcript, wanted, stamp);
    if (wanted.want === 'code') keepCodebook(folder, study.hashes.codebook, open.codebook);
    return made;
  });
  return log.changedElsewhere() ? readAnew(open, acts) : { acts };
}

async function readAnew(open: Open, acts: Recorded['acts']): Promise<Recorded> {
  open.study = await openStudy(open.folder, open.others ? undefined : () => open.coder);
  lookedAt(open);
  return { acts, study: open.study };
}

async function newCode(
  open: Open,
  { name, theme, definition }: Extract<WantedAct, { want: 'new-code' }>,
): Promise<Recorded> {
  const { folder, study } = open;
  const said = definition === '' ? {} : { definition: plainLine(definition, 'The definition') };
  const code = { name: plainLine(name, 'The name'), theme, ...said, keywords: [], draft: false };
  await changeCodebook(folder, study.codebookFile, (codebook) => addCode(codebook, code));
  const codebook = await requireCodebook(folder, study.codebookFile);
  open.study = {
    ...{ ...study, codebook },
    hashes: { ...study.hashes, codebook: codebookHash(codebook) },
  };
  lookedAt(open);
  return { acts: [], codebook };
}

async function memo(
  { folder, coder }: Open,
  { on, text }: Extract<WantedAct, { want: 'memo' }>,
): Promise<Recorded> {
  return {
    acts: [],
    memo: await addMemo(folder, { on, kind: 'analytic', coder, ...memoFrom(text) }),
  };
}

function lookedAt(open: Open): void {
  open.codebook = readText(within(open.folder, open.study.codebookFile));
  open.states = statesOf(open);
}

function filesOf({ transcript, study }: Open): readonly string[] {
  return [transcriptFile(transcript), study.codebookFile];
}

function statesOf(open: Open): readonly string[] {
  return filesOf(open).map((file) => stateOf(within(open.folder, file)));
}
