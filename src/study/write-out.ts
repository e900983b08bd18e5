/** Writes a result where a person asks for it, never over a file that the study needs. */
import { existsSync } from 'node:fs';
import { dirname, relative, resolve, sep } from 'node:path';
import { Problem } from '../model/problem.js';
import type { Settings } from '../model/settings.js';
import { replaceFile } from './file-access.js';
import { realPath, settingsFile, studiesFile } from './folder.js';

const kept = [
  '.alongside',
  '.git',
  'codings',
  'history',
  'memos',
  'sources',
  'summaries',
  'transcripts',
];
const own = [settingsFile, studiesFile, '.gitattributes', '.gitignore'];

/** @throws Problem when `out` is a file of the study, its folder is missing, or it cannot be written */
export function writeOut(
  folder: string,
  { codebook }: Pick<Settings, 'codebook'>,
  out: string,
  document: string | Uint8Array,
): void {
  // Links may lead into the study, and some file systems make no difference between A and a.
  const path = relative(realPath(folder), realPath(resolve(out)))
    .toLowerCase()
    .split(sep);
  if (kept.includes(path[0] ?? '') || [...own, codebook.toLowerCase()].includes(path.join('/'))) {
    throw new Problem({
      what: `${out} is a file of the study itself.`,
      next: 'Choose another name; nothing was written.',
    });
  }
  const place = dirname(resolve(out));
  if (!existsSync(place)) {
    throw new Problem({
      what: `There is no folder ${dirname(out)}.`,
      next: 'Make it first, or choose another place; nothing was written.',
    });
  }
  replaceFile(out, document);
}
