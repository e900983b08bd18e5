/** The memos of a study: reads them all, adds one. */
import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Finding } from '../model/finding.js';
import type { Memo } from '../model/memo.js';
import { Problem } from '../model/problem.js';
import { idFrom } from '../text/id.js';
import { didYouMean } from '../text/nearest.js';
import { lengthOf, slice } from '../text/offsets.js';
import { visible } from '../text/visible.js';
import { stamper } from './clock.js';
import { readText, replaceFile } from './file-access.js';
import { orProblem } from './file-faults.js';
import { within } from './folder.js';
import { locked } from './lock.js';
import { memoFile, printMemo, readMemo } from './memo-file.js';
import { plainLine } from './plain-line.js';

export interface Memos {
  /** In the order in which they were written. */
  readonly memos: readonly Memo[];
  /** One for each file that is no memo; it is left out. */
  readonly faults: readonly Finding[];
}

export function openMemos(folder: string): Memos {
  const place = join(folder, 'memos');
  const names = existsSync(place) ? orProblem(place, () => readdirSync(place)).sort() : [];
  const read = names
    .filter((name) => name.endsWith('.md'))
    .map((name) => `memos/${name}`)
    .map((file) => readMemo(readText(within(folder, file)), file));
  return {
    memos: read.flatMap(({ memo }) => memo ?? []).sort(byTime),
    faults: read.flatMap(({ faults }) => faults),
  };
}

function byTime(a: Memo, b: Memo): number {
  const [first, second] = [`${a.at ?? ''} ${a.id}`, `${b.at ?? ''} ${b.id}`];
  return first < second ? -1 : Number(first > second);
}

const longestTitle = 60;

/**
 * Title and text of a memo; without a title its first words.
 * @throws Problem when nothing was written
 */
export function memoFrom(text: string, title?: string): Pick<Memo, 'title' | 'text'> {
  const [first = ''] = text.trim().split('\n');
  if (first === '') {
    throw new Problem({
      what: 'The memo is empty.',
      next: 'Nothing was kept. Write a word or two.',
    });
  }
  const heading = visible(first.replace(/^#+ /, '')).replace(/\s+/g, ' ');
  const words = lengthOf(heading) <= longestTitle ? heading : firstWords(heading);
  return { title: title === undefined ? words : plainLine(title, 'The title'), text };
}

function firstWords(heading: string): string {
  const start = slice(heading, 0, longestTitle);
  const cut = start.lastIndexOf(' ');
  return cut > 0 ? start.slice(0, cut) : start;
}

/** Writes a memo into a file of its own, named after its day and title. */
export function addMemo(folder: string, said: Omit<Memo, 'id' | 'at'>): Promise<Memo> {
  return locked(folder, () => {
    const { at } = stamper([])();
    const name = `${at.slice(0, 10)}-${idFrom(said.title)}`.slice(0, longestName).replace(/-$/, '');
    const { on, kind, coder, title, text } = said;
    const memo: Memo = {
      ...{ id: freeId(folder, name), on, kind },
      ...(coder !== undefined && { coder }),
      ...{ at, title, text },
    };
    replaceFile(within(folder, memoFile(memo.id)), printMemo(memo));
    return memo;
  });
}

const longestName = 60;

function freeId(folder: string, name: string): string {
  const taken = new Set(openMemos(folder).memos.map(({ id }) => id));
  const isTaken = (id: string) => taken.has(id) || existsSync(join(folder, memoFile(id)));
  let id = name;
  for (let count = 2; isTaken(id); count += 1) id = `${name}-${count}`;
  return id;
}

/** The memo with this id, or the only one whose id begins so. @throws Problem when it is none or not clear */
export function memoCalled(memos: readonly Memo[], typed: string): Memo {
  const alike = memos.filter(({ id }) => id.startsWith(typed));
  const found = memos.find(({ id }) => id === typed) ?? (alike.length === 1 ? alike[0] : undefined);
  if (found) return found;
  const ids = memos.map(({ id }) => id);
  throw new Problem({
    what:
      alike.length > 1
        ? `${alike.length} memos begin with "${typed}".`
        : `There is no memo "${typed}".${didYouMean(typed, ids)}`,
    next: 'List them: alongside memo list',
  });
}
