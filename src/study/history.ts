/** The copies of the codebook as it was, in history/: a later reader sees what a coder decided by. */
import { existsSync, readdirSync } from 'node:fs';
import { parseCodebook } from '../codebook/parse.js';
import type { Codebook } from '../model/codebook.js';
import type { Study } from '../model/study.js';
import { readText, replaceFile } from './file-access.js';
import { within } from './folder.js';

/** Keeps a copy of a codebook's text under the hash of its content. */
export function keepCodebook(folder: string, hash: string, text: string): void {
  const path = within(folder, historyFile(hash));
  if (!existsSync(path)) replaceFile(path, text);
}

/** Keeps a copy of the codebook as it is now. */
export function keepPresentCodebook(folder: string, study: Study): void {
  const path = within(folder, historyFile(study.hashes.codebook));
  if (existsSync(path)) return;
  replaceFile(path, readText(within(folder, study.codebookFile)));
}

/** The path of a copy, relative to the study folder. */
export function historyFile(hash: string): string {
  return `history/codebook-${hash}.yaml`;
}

/** The hashes of all copies, in order. */
export function keptHashes(folder: string): string[] {
  const path = within(folder, 'history');
  if (!existsSync(path)) return [];
  return readdirSync(path)
    .flatMap((name) => /^codebook-([0-9a-f]{1,64})\.yaml$/.exec(name)?.[1] ?? [])
    .sort();
}

/** Looks up the codebook that was kept under a hash, reading each once; undefined where it is gone or does not parse. */
export function keptCodebooks(folder: string): (hash: string) => Codebook | undefined {
  const read = new Map<string, Codebook | undefined>();
  const there = new Set(keptHashes(folder));
  return (hash) => {
    if (!there.has(hash)) return undefined;
    if (!read.has(hash)) {
      const file = historyFile(hash);
      read.set(hash, parseCodebook(readText(within(folder, file)), file).value);
    }
    return read.get(hash);
  };
}
