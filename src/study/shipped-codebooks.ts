/** The codebooks that come with the program. */
import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { Problem } from '../model/problem.js';
import { didYouMean } from '../text/nearest.js';
import { readText } from './file-access.js';
import { packageFolder } from './package-folder.js';

/** The names `init --codebook` takes. */
export function shippedCodebooks(): string[] {
  return readdirSync(join(packageFolder(), 'codebooks'))
    .filter((name) => name.endsWith('.yaml'))
    .map((name) => name.slice(0, -'.yaml'.length))
    .sort();
}

export interface CodebookText {
  /** The file it was read from, as messages name it. */
  readonly file: string;
  readonly content: string;
}

/**
 * The text of a shipped codebook, by name, or of a codebook file, by path.
 * @throws Problem when it is neither
 */
export function codebookText(nameOrPath: string): CodebookText {
  const names = shippedCodebooks();
  if (names.includes(nameOrPath)) {
    const file = join(packageFolder(), 'codebooks', `${nameOrPath}.yaml`);
    return { file: `${nameOrPath}.yaml`, content: readText(file) };
  }
  if (existsSync(nameOrPath)) return { file: nameOrPath, content: readText(nameOrPath) };
  throw new Problem({
    what: `There is no codebook "${nameOrPath}".${didYouMean(nameOrPath, names)}`,
    next: `Name a file, or one of those that are shipped: ${names.join(', ')}.`,
  });
}
