/** Writes each coder's task, and never over one that is there: somebody may have filled it in. */
import { existsSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { Problem } from '../model/problem.js';
import type { Settings } from '../model/settings.js';
import type { Study } from '../model/study.js';
import { didYouMean } from '../text/nearest.js';
import { makeFolder } from './file-access.js';
import { writeOut } from './write-out.js';

/** Those asked for, else all listed. @throws Problem when one is not listed, or nobody is */
export function taskCoders(
  { settings }: Pick<Study, 'settings'>,
  asked: readonly string[],
): string[] {
  const listed = settings.coders.map(({ id }) => id);
  const stranger = asked.find((id) => !listed.includes(id));
  if (stranger === undefined && listed.length > 0) return asked.length > 0 ? [...asked] : listed;
  throw new Problem({
    what:
      stranger === undefined
        ? 'This study lists no coder.'
        : `This study lists no coder "${stranger}".${didYouMean(stranger, listed)}`,
    next: 'Add one: alongside coder add YOUR-NAME',
  });
}

/**
 * @returns the files, in the order of the coders
 * @throws Problem when one is there already, before any is written
 */
export function writeTasks(
  folder: string,
  settings: Settings,
  out: string,
  coders: readonly string[],
  text: string,
): string[] {
  const files = coders.map((coder) => join(out, `${coder}.csv`));
  const there = files.find((file) => existsSync(file));
  if (there !== undefined) {
    throw new Problem({
      what: `${there} is there already, and may be filled in.`,
      next: 'Name another folder with --out, or delete the old one. Nothing was written.',
    });
  }
  makeFolder(resolve(out));
  for (const file of files) writeOut(folder, settings, file, text);
  return files;
}
