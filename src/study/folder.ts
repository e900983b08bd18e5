/** Finds the study folder, and keeps every path inside it. */
import { existsSync, realpathSync } from 'node:fs';
import { basename, dirname, join, relative, resolve, sep } from 'node:path';
import { Problem } from '../model/problem.js';
import { shellWord } from '../text/shell-word.js';

export const settingsFile = 'alongside.yaml';

/** The publications of a synthesis; a study need not have it. */
export const studiesFile = 'studies.yaml';

/**
 * The folder named, else the nearest one from here upwards that holds alongside.yaml.
 * @throws Problem when there is none
 */
export function findStudy(named?: string): string {
  if (named !== undefined) {
    const folder = resolve(named);
    if (existsSync(join(folder, settingsFile))) return folder;
    throw new Problem({
      what: `${named} is no study: it holds no ${settingsFile}.`,
      next: `Make one: alongside init ${shellWord(named)} --codebook collaborative-practice --coder YOUR-ID`,
    });
  }
  for (let folder = process.cwd(); ; folder = dirname(folder)) {
    if (existsSync(join(folder, settingsFile))) return folder;
    if (dirname(folder) === folder) break;
  }
  throw new Problem({
    what: `There is no study here: neither this folder nor one above it holds ${settingsFile}.`,
    next: 'Go to your study, name it with --study DIR, or make one: alongside init my-study',
  });
}

/** The name of a folder as a title for its study: `.` is the folder we are in. */
export function folderName(folder: string): string {
  return basename(resolve(folder)) || 'study';
}

/**
 * The full path of a file of the study. Links are followed before the check.
 * @throws Problem when it would lie outside the study folder
 */
export function within(folder: string, file: string): string {
  const path = resolve(folder, file);
  if (isInside(folder, path)) return path;
  throw new Problem({
    what: `"${file}" leads out of the study folder.`,
    next: 'Copy the file into the study, and use a path inside it.',
  });
}

/** True for the study folder and all in it; links are followed. */
export function isInside(folder: string, path: string): boolean {
  const real = realPath(path);
  const root = realPath(folder);
  return real === root || real.startsWith(root.endsWith(sep) ? root : root + sep);
}

/** The path with links followed, as far as it exists. */
export function realPath(path: string): string {
  if (existsSync(path)) return realpathSync(path);
  const parent = dirname(path);
  return parent === path ? path : join(realPath(parent), relative(parent, path));
}
