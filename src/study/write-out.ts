/** Writes a result where a person asks for it, never over a file that the study needs. */
import { relative, resolve, sep } from 'node:path';
import { Problem } from '../model/problem.js';
import type { Settings } from '../model/settings.js';
import { replaceFile } from './file-access.js';
import { settingsFile, studiesFile } from './folder.js';

const kept = ['codings', 'history', 'memos', 'sources', 'transcripts'];

/** @throws Problem when `out` is a file of the study, or cannot be written */
export function writeOut(
  folder: string,
  { codebook }: Pick<Settings, 'codebook'>,
  out: string,
  text: string,
): void {
  const path = relative(folder, resolve(out)).split(sep);
  if (
    kept.includes(path[0] ?? '') ||
    [settingsFile, studiesFile, codebook].includes(path.join('/'))
  ) {
    throw new Problem({
      what: `${out} is a file of the study itself.`,
      next: 'Choose another name for --out; nothing was written.',
    });
  }
  replaceFile(out, text);
}
