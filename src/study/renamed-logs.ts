/** The coding logs of a study with pseudonyms in the place of names, and whether every coding is found as before. */
import { join } from 'node:path';
import { findAgain } from '../coding/find-again.js';
import { readAct } from '../coding/read-act.js';
import { type LogRenaming, renamedLog } from '../coding/renamed-log.js';
import { replay } from '../coding/replay.js';
import type { AnchorState } from '../model/coding.js';
import type { Transcript } from '../model/transcript.js';
import { readText } from './file-access.js';
import { within } from './folder.js';
import { logFile } from './log-file.js';
import { idsIn } from './open-transcripts.js';

export interface RenamedCoder {
  readonly coder: string;
  readonly file: string;
  /** The log as it is afterwards. */
  readonly text: string;
  readonly isChanged: boolean;
  /** How many codings take on pseudonyms. */
  readonly codings: number;
  /** Codings that are found otherwise than before; a person should look at them. */
  readonly otherwise: readonly Otherwise[];
}

interface Otherwise {
  readonly coding: string;
  readonly was: AnchorState;
  readonly is: AnchorState;
}

export function renamedLogs(folder: string, renaming: LogRenaming): RenamedCoder[] {
  const talks = [...renaming.transcripts.values()];
  const before = new Map(talks.map((talk) => [talk.before.id, talk.before]));
  const after = new Map(talks.map((talk) => [talk.before.id, talk.transcript]));
  return idsIn(join(folder, 'codings')).map((coder) => {
    const file = logFile(coder);
    const lines = readText(within(folder, file)).split('\n');
    const log = renamedLog(lines, renaming);
    const was = states(coder, lines, before);
    const otherwise = log.isChanged
      ? [...states(coder, log.lines, after)].flatMap(([coding, is]) => {
          const state = was.get(coding) ?? is;
          return state === is ? [] : [{ coding, was: state, is }];
        })
      : [];
    const { isChanged, codings } = log;
    return { coder, file, text: log.lines.join('\n'), isChanged, codings: codings.size, otherwise };
  });
}

function states(
  coder: string,
  lines: readonly string[],
  transcripts: ReadonlyMap<string, Transcript>,
): ReadonlyMap<string, AnchorState> {
  const { codings } = replay(
    coder,
    lines.flatMap((line) => readAct(line) ?? []),
  );
  return new Map(
    codings.map((coding) => [
      coding.id,
      findAgain(transcripts.get(coding.transcript), coding).state,
    ]),
  );
}
