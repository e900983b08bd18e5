/** Turns what a person names (files, folders, patterns) into a list of files. */
import { existsSync, statSync } from 'node:fs';
import { basename, extname, join } from 'node:path';
import { glob } from 'tinyglobby';
import { Problem } from '../model/problem.js';

export interface ExpandedPaths {
  readonly files: readonly string[];
  /** Files of a folder whose ending no format reads. */
  readonly skipped: readonly string[];
}

/**
 * Files stay as named; a folder stands for all transcripts in and below it; a pattern for what it matches.
 * @param extensions of the formats, with the dot: what is taken from a folder
 * @throws Problem when a path leads to nothing
 */
export async function expandPaths(
  paths: readonly string[],
  extensions: ReadonlySet<string>,
): Promise<ExpandedPaths> {
  const files: string[] = [];
  const skipped: string[] = [];
  for (const path of paths) {
    if (existsSync(path) && !statSync(path).isDirectory()) files.push(path);
    else if (existsSync(path)) {
      for (const file of await filesIn(path)) {
        (extensions.has(extname(file).toLowerCase()) ? files : skipped).push(file);
      }
    } else files.push(...(await matching(path)));
  }
  if (files.length === 0) {
    throw new Problem({
      what: 'There is no transcript to import.',
      next: `Name files that end in ${[...extensions].sort().join(', ')}, or a folder that holds some.`,
    });
  }
  return { files: [...new Set(files)], skipped };
}

async function filesIn(folder: string): Promise<string[]> {
  const names = await glob('**/*', { cwd: folder, followSymbolicLinks: false });
  return names.map((name) => join(folder, name)).sort();
}

async function matching(pattern: string): Promise<string[]> {
  const files = /[*?{[]/.test(pattern) ? await glob(pattern.replaceAll('\\', '/')) : [];
  if (files.length > 0) return files.sort();
  throw new Problem({
    what: `There is no file ${pattern}.`,
    next: `Check the path; a name with spaces needs quotation marks: "${basename(pattern)}"`,
  });
}
