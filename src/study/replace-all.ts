/** Gives several files of a study new texts: all of them, or none where one cannot be written. */
import { existsSync, realpathSync, statSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { Problem } from '../model/problem.js';
import { replaceTogether, type StagedFile, stageFile } from './file-access.js';
import { within } from './folder.js';
import { logFile } from './log-file.js';
import { idsIn } from './open-transcripts.js';

/**
 * @param files by path in the study, in the order in which they take their places
 * @param isStill throws where the texts are out of date; it is asked at the last moment
 */
export function replaceAll(
  folder: string,
  files: ReadonlyMap<string, string>,
  isStill: () => void,
): void {
  const staged: StagedFile[] = [];
  const paths = [...files].map(([file, text]) => ({ path: behindLink(folder, file), text }));
  try {
    for (const { path, text } of paths) staged.push(stageFile(path, text));
    isStill();
  } catch (error) {
    for (const file of staged) file.discard();
    throw error;
  }
  replaceTogether(
    staged,
    paths.map(({ path }) => dirname(path)),
  );
}

/** Behind a link stands the file that has the words: it is changed, and the link stays. */
function behindLink(folder: string, file: string): string {
  const path = within(folder, file);
  return existsSync(path) ? realpathSync(path) : path;
}

/**
 * Coding goes on without a lock. Whoever writes logs anew takes this before reading them.
 * @returns what throws a Problem where somebody has coded since
 */
export function logsUnchanged(folder: string): () => void {
  const sizes = () =>
    idsIn(join(folder, 'codings'))
      .map((coder) => `${coder} ${statSync(within(folder, logFile(coder))).size}`)
      .join('\n');
  const before = sizes();
  return () => {
    if (sizes() === before) return;
    throw new Problem({
      what: 'Somebody was coding meanwhile.',
      next: 'Nothing was changed. Repeat the command when they are done.',
    });
  };
}
