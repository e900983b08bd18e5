/** Kept codebooks are named by what they say: one that says something else now gets another name. */
import { basename } from 'node:path';
import { codebookHash, definitionHash } from '../codebook/content.js';
import { parseCodebook } from '../codebook/parse.js';
import { type Codebook, codesOf } from '../model/codebook.js';
import { readText } from './file-access.js';
import { within } from './folder.js';
import { historyFile } from './history.js';

export interface RehashedHistory {
  /** The same texts, kept codebooks under their new names. */
  readonly files: ReadonlyMap<string, string>;
  /** Kept codebooks whose old names no longer fit. */
  readonly gone: readonly string[];
  /** Hashes of codebooks and definitions that say something else now, and what they are now. */
  readonly hashes: ReadonlyMap<string, string>;
}

/**
 * @param codebookFile the codebook of the study
 * @param files new texts by file, any files of the study among them
 */
export function rehashedHistory(
  folder: string,
  codebookFile: string,
  files: ReadonlyMap<string, string>,
): RehashedHistory {
  const hashes = new Map<string, string>();
  const gone: string[] = [];
  const renamed = [...files].map(([file, text]): [string, string] => {
    const old = isHistory.exec(file)?.[1];
    if (old === undefined && file !== codebookFile) return [file, text];
    const was = parseCodebook(readText(within(folder, file)), basename(file)).value;
    const is = parseCodebook(text, basename(file)).value;
    if (!was || !is) return [file, text];
    const hash = codebookHash(is);
    const pairs = [[old ?? codebookHash(was), hash] as const, ...definitions(was, is)];
    for (const [before, after] of pairs) if (before !== after) hashes.set(before, after);
    if (old === undefined || old === hash) return [file, text];
    gone.push(file);
    return [historyFile(hash), text];
  });
  return { files: new Map(renamed), gone, hashes };
}

const isHistory = /^history\/codebook-([0-9a-f]+)\.yaml$/;

/** The definitions of the same codes, before and after. */
function definitions(was: Codebook, is: Codebook): (readonly [string, string])[] {
  const after = codesOf(is);
  return codesOf(was).flatMap(({ code }, index) => {
    const same = after[index];
    return same ? [[definitionHash(code), definitionHash(same.code)] as const] : [];
  });
}
