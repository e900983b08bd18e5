/** A codebook as it is or was: a file, a copy in history/, or a revision in git. */
import { existsSync } from 'node:fs';
import { parseCodebook } from '../codebook/parse.js';
import type { Codebook } from '../model/codebook.js';
import { Problem } from '../model/problem.js';
import { readText } from './file-access.js';
import { within } from './folder.js';
import { committedText } from './git.js';
import { historyFile, keptHashes } from './history.js';
import { toProblem } from './open-yaml.js';
import { codebookText, shippedCodebooks } from './shipped-codebooks.js';

export interface CodebookVersion {
  readonly codebook: Codebook;
  /** What it is called in a heading. */
  readonly label: string;
}

/**
 * @param file the study's codebook; that one where nothing is asked for
 * @param asked the hash of a copy or its beginning, the path of a file, a shipped codebook, or a git revision
 * @throws Problem where it is none of these, or is no sound codebook
 */
export function codebookVersion(folder: string, file: string, asked?: string): CodebookVersion {
  const [label, content] = textOf(folder, file, asked);
  const { value, faults } = parseCodebook(content, label);
  if (value === undefined) throw toProblem(faults, content);
  return { codebook: value, label };
}

function textOf(folder: string, file: string, asked: string | undefined): [string, string] {
  if (asked === undefined) return [file, readText(within(folder, file))];
  const kept = keptUnder(folder, asked);
  if (kept !== undefined) return [kept, readText(within(folder, kept))];
  if (existsSync(asked)) return [asked, readText(asked)];
  if (shippedCodebooks().includes(asked)) return [asked, codebookText(asked).content];
  return [`${file} at ${asked}`, committedText(folder, file, asked)];
}

/** The copy in history/ whose hash begins so; four digits at least, since a file may be called `a`. */
function keptUnder(folder: string, asked: string): string | undefined {
  if (!/^[0-9a-f]{4,64}$/.test(asked)) return undefined;
  const [found, ...others] = keptHashes(folder).filter((hash) => hash.startsWith(asked));
  if (others.length === 0) return found && historyFile(found);
  throw new Problem({
    what: `${others.length + 1} copies in history/ begin with "${asked}".`,
    next: `Type more of it: ${[found, ...others].join(', ')}.`,
  });
}
