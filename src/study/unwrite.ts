/** Takes back a memo or a code that was just made, where nobody has changed it and nothing rests on it. */
import { existsSync, realpathSync, rmSync } from 'node:fs';
import type { Memo } from '../model/memo.js';
import type { Wrote } from '../model/wanted-act.js';
import { readExact, readText, replaceFile } from './file-access.js';
import { orProblem } from './file-faults.js';
import { within } from './folder.js';
import { locked } from './lock.js';
import { memoFile, printMemo } from './memo-file.js';
import { openMemos } from './memos.js';
import { openStudy } from './open.js';

/** The codebook file, byte for byte. */
export interface CodebookTexts {
  readonly before: string;
  readonly after: string;
}

interface CodebookPlace {
  readonly folder: string;
  /** Relative to the study. */
  readonly file: string;
}

type MadeCode = Extract<Wrote, { kind: 'code' }>;

/** @returns why it stays, or nothing where it is gone */
export function takeMemoBack(folder: string, memo: Memo): Promise<string | undefined> {
  const file = memoFile(memo.id);
  const path = within(folder, file);
  return locked(folder, () => {
    if (!existsSync(path)) return `${file} is gone already.`;
    if (readText(path) !== printMemo(memo)) return `${file} was changed since, and stays.`;
    orProblem(path, () => rmSync(path));
    return undefined;
  });
}

/** @returns why it is not written again, or nothing where it is */
export function putMemoBack(folder: string, memo: Memo): Promise<string | undefined> {
  const file = memoFile(memo.id);
  const path = within(folder, file);
  return locked(folder, () => {
    if (existsSync(path)) return `${file} is there already.`;
    replaceFile(path, printMemo(memo));
    return undefined;
  });
}

/** @returns why it stays, or nothing where the codebook is as it was before */
export async function takeCodeBack(
  { folder, file }: CodebookPlace,
  { id, name }: MadeCode,
  { before, after }: CodebookTexts,
): Promise<string | undefined> {
  const stays = (why: string) =>
    `The code “${name}” stays: ${why}. Take it out: alongside codebook retire ${id}`;
  const path = behindLinks(folder, file);
  // Everybody's codings, whoever is looked at.
  const { work } = await openStudy(folder);
  if (work.some(({ codings }) => codings.some(({ code, current }) => (current ?? code) === id)))
    return stays('it is given elsewhere');
  if (openMemos(folder).memos.some(({ on }) => on === `code:${id}`))
    return stays('there is a memo on it');
  return locked(folder, () => {
    if (readExact(path) !== after) return stays(`${file} was changed since`);
    replaceFile(path, before);
    return undefined;
  });
}

/** @returns why it is not made again, or nothing where it is */
export function putCodeBack(
  { folder, file }: CodebookPlace,
  { name }: MadeCode,
  { before, after }: CodebookTexts,
): Promise<string | undefined> {
  const path = behindLinks(folder, file);
  return locked(folder, () => {
    if (readExact(path) !== before)
      return `The code “${name}” is not made again: ${file} was changed since.`;
    replaceFile(path, after);
    return undefined;
  });
}

/** A link to a codebook that people share stays a link. */
function behindLinks(folder: string, file: string): string {
  return orProblem(file, () => realpathSync(within(folder, file)));
}
