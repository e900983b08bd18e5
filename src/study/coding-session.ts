/** A coding session on a study: does what the coder wants, each act on the disk before it is answered. */
import { addCode } from '../codebook/add-code.js';
import { codebookHash } from '../codebook/content.js';
import type { Undoable } from '../coding/undo.js';
import type { Study } from '../model/study.js';
import type { Suggestion } from '../model/suggestion.js';
import type { Recorded, Recorder, WantedAct } from '../model/wanted-act.js';
import { changeCodebook } from './change-yaml.js';
import { readExact, readText } from './file-access.js';
import { within } from './folder.js';
import { keepCodebook } from './history.js';
import { gone, type LogSession, openLogSession, stateOf } from './log-session.js';
import { addMemo, memoFrom } from './memos.js';
import { openStudy } from './open.js';
import { requireCodebook } from './open-yaml.js';
import { plainLine } from './plain-line.js';
import { transcriptFile } from './transcript-file.js';
import {
  type CodebookTexts,
  putCodeBack,
  putMemoBack,
  takeCodeBack,
  takeMemoBack,
} from './unwrite.js';
import { actsWanted, type LoggedAct } from './wanted-acts.js';

export interface CodingSession {
  readonly record: Recorder;
  /** What undo and redo can reach of earlier sessions. */
  readonly reachable: Undoable;
  /** The files of a talk and of the codebook that changed on disk since they were read, relative to the study. */
  outdated(transcript: string): readonly string[];
}

/** Finds the suggestions that wait in a study. */
type Look = (study: Study) => Promise<readonly Suggestion[]>;

/** What is open, as it was when it was read last. */
interface Open {
  readonly folder: string;
  readonly coder: string;
  readonly log: LogSession;
  /** Where suggestions are worked through. */
  readonly look: Look | undefined;
  study: Study;
  /** True once the logs of other coders were asked for. */
  others: boolean;
  /** The codebook's text: a coder decides by what they see, whatever is on the disk by then. */
  codebook: string;
  /** By file. */
  states: ReadonlyMap<string, string>;
  /** The codebook file before and after each code that was made here, by its id. */
  readonly made: Map<string, CodebookTexts>;
}

/**
 * @param study as it was opened, with the coder's own log at least
 * @param look suggestions learn from other coders too, so that with it every log is read anew
 */
export function codingSession(
  folder: string,
  study: Study,
  coder: string,
  look?: Look,
): CodingSession {
  const log = openLogSession(folder, coder);
  const others = look !== undefined;
  const open: Open = {
    ...{ folder, coder, log, look, study, others, codebook: '', states: new Map() },
    made: new Map(),
  };
  lookedAt(open);
  return {
    record: (wanted) => recorded(open, wanted),
    reachable: log.reachable,
    outdated: (transcript) => {
      const files = [transcriptFile(transcript), open.study.codebookFile];
      return files.filter(
        (file) => stateOf(within(folder, file)) !== (open.states.get(file) ?? gone),
      );
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
    case 'unwrite':
      return unwrite(open, wanted);
    default:
      return logged(open, wanted);
  }
}

async function logged(open: Open, wanted: LoggedAct): Promise<Recorded> {
  const { folder, log, study } = open;
  const acts = await log.add((stamp) => {
    const made = actsWanted(study, wanted, stamp);
    if (wanted.want === 'code') keepCodebook(folder, study.hashes.codebook, open.codebook);
    return made;
  });
  return log.changedElsewhere() ? readAnew(open, acts) : { acts };
}

async function readAnew(open: Open, acts: Recorded['acts']): Promise<Recorded> {
  open.study = await openStudy(open.folder, open.others ? undefined : () => open.coder);
  lookedAt(open);
  const { study } = open;
  return { acts, study, ...(open.look && { waiting: await open.look(study) }) };
}

async function newCode(
  open: Open,
  { name, theme, definition }: Extract<WantedAct, { want: 'new-code' }>,
): Promise<Recorded> {
  const { folder, study } = open;
  const said = definition === '' ? {} : { definition: plainLine(definition, 'The definition') };
  const code = { name: plainLine(name, 'The name'), theme, ...said, keywords: [], draft: false };
  const path = within(folder, study.codebookFile);
  const before = readExact(path);
  const { id } = await changeCodebook(folder, study.codebookFile, (codebook) =>
    addCode(codebook, code),
  );
  open.made.set(id, { before, after: readExact(path) });
  return { acts: [], wrote: { kind: 'code', id, name: code.name }, ...(await codebookAnew(open)) };
}

async function codebookAnew(open: Open): Promise<Pick<Recorded, 'codebook'>> {
  const { folder, study } = open;
  const codebook = await requireCodebook(folder, study.codebookFile);
  const hashes = { ...study.hashes, codebook: codebookHash(codebook) };
  open.study = { ...study, codebook, hashes };
  lookedAt(open);
  return { codebook };
}

async function memo(
  { folder, coder }: Open,
  { on, text }: Extract<WantedAct, { want: 'memo' }>,
): Promise<Recorded> {
  const memo = await addMemo(folder, { on, kind: 'analytic', coder, ...memoFrom(text) });
  return { acts: [], wrote: { kind: 'memo', memo } };
}

async function unwrite(
  open: Open,
  { wrote, way }: Extract<WantedAct, { want: 'unwrite' }>,
): Promise<Recorded> {
  const { folder, study, made } = open;
  if (wrote.kind === 'memo') {
    const kept = await (way === 'back' ? takeMemoBack : putMemoBack)(folder, wrote.memo);
    return { acts: [], wrote, ...(kept !== undefined && { kept }) };
  }
  const texts = made.get(wrote.id) ?? { before: '', after: '' };
  const kept = await (way === 'back' ? takeCodeBack : putCodeBack)(
    { folder, file: study.codebookFile },
    wrote,
    texts,
  );
  if (kept !== undefined) return { acts: [], kept };
  return { acts: [], wrote, ...(await codebookAnew(open)) };
}

function lookedAt(open: Open): void {
  open.codebook = readText(within(open.folder, open.study.codebookFile));
  const { transcripts, codebookFile } = open.study;
  const files = [...transcripts.map(({ id }) => transcriptFile(id)), codebookFile];
  open.states = new Map(files.map((file) => [file, stateOf(within(open.folder, file))]));
}
