/** Tells whether settings and codebooks can still be read once their words have changed. */
import { existsSync } from 'node:fs';
import { parseCodebook } from '../codebook/parse.js';
import { readText } from './file-access.js';
import { settingsFile, within } from './folder.js';
import { parseSettings } from './settings.js';

/** The first of the new texts that is settings or a codebook and cannot be read, though the old one can. */
export function brokenYaml(
  folder: string,
  codebookFile: string,
  files: ReadonlyMap<string, string>,
): string | undefined {
  for (const [file, text] of files) {
    const isCodebook = file === codebookFile || file.startsWith('history/');
    if (!isCodebook && file !== settingsFile) continue;
    const parse = isCodebook ? parseCodebook : parseSettings;
    if (parse(text, file).value) continue;
    const path = within(folder, file);
    if (!existsSync(path) || parse(readText(path), file).value) return file;
  }
  return undefined;
}
