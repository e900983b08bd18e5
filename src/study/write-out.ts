/** Writes a result where a person asks for it, never over a file that the study needs. */
import { relative, resolve, sep } from 'node:path';
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

/** @throws Problem when `out` is a file of the study, or cannot be written */
export function writeOut(
  folder: string,
  { codebook }: Pick<Settings, 'codebook'>,
  out: string,
  document: string | Uint8Array,
): void {
  // Some systems take Codebook.yaml for codebook.yaml.
  const path = relative(realPath(folder), realPath(resolve(out)))
    .toLowerCase()
    .split(sep);
  const isKept = kept.includes(path[0] ?? '');
  if (isKept || [...own, codebook.toLowerCase()].includes(path.join('/'))) {
    throw new Problem({
      what: `${out} is a file of the study itself.`,
      next: 'Choose another name for --out; nothing was written.',
    });
  }
  replaceFile(out, document);
}
