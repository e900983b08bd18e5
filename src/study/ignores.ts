/** The comments to the checks, in each YAML file of a study. */
import { existsSync } from 'node:fs';
import { ignoresIn } from '../codebook/ignores.js';
import type { Ignore } from '../model/ignore.js';
import { readText } from './file-access.js';
import { settingsFile, studiesFile, within } from './folder.js';

export function ignoresOf(folder: string, codebookFile: string): readonly Ignore[] {
  return [settingsFile, codebookFile, studiesFile].flatMap((file) => {
    const path = within(folder, file);
    return existsSync(path) ? ignoresIn(readText(path), file) : [];
  });
}
