/** Gives several files of a study new texts: all of them, or none where one cannot be written. */
import { existsSync, realpathSync } from 'node:fs';
import { dirname } from 'node:path';
import { replaceTogether, type StagedFile, stageFile, stageRemoval } from './file-access.js';
import { within } from './folder.js';

/** By path in the study, in the order in which they take their places; undefined where a file goes. */
export type NewTexts = ReadonlyMap<string, string | undefined>;

export function replaceAll(folder: string, files: NewTexts): void {
  const staged: StagedFile[] = [];
  const paths = [...files].map(([file, text]) => ({ path: within(folder, file), text }));
  try {
    for (const { path, text } of paths) {
      staged.push(text === undefined ? stageRemoval(path) : stageFile(behindLink(path), text));
    }
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
function behindLink(path: string): string {
  return existsSync(path) ? realpathSync(path) : path;
}
