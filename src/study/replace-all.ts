/** Gives several files of a study new texts: all of them, or none where one cannot be written. */
import { existsSync, realpathSync } from 'node:fs';
import { dirname } from 'node:path';
import { replaceTogether, type StagedFile, stageFile } from './file-access.js';
import { within } from './folder.js';

/** @param files by path in the study, in the order in which they take their places */
export function replaceAll(folder: string, files: ReadonlyMap<string, string>): void {
  const staged: StagedFile[] = [];
  const paths = [...files].map(([file, text]) => ({ path: behindLink(folder, file), text }));
  try {
    for (const { path, text } of paths) staged.push(stageFile(path, text));
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
