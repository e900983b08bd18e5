/** Summaries on disk: what people wrote for framework matrices, one record a line, only ever added to. */
import { closeSync, existsSync, fdatasyncSync, openSync, writeSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { Finding } from '../model/finding.js';
import type { Summary } from '../model/summary.js';
import { stamper } from './clock.js';
import { makeFolder, orProblem, readText } from './file-access.js';
import { within } from './folder.js';
import { idsIn } from './open-transcripts.js';

/** The path of a coder's summaries, relative to the study folder. */
function summaryFile(coder: string): string {
  return `summaries/${coder}.jsonl`;
}

export interface ReadSummaries {
  /** Those in force: of each coder, case and code the last; in the order of their ids. */
  readonly summaries: readonly Summary[];
  /** A line for each that is none. */
  readonly faults: readonly Finding[];
}

export function readSummaries(folder: string): ReadSummaries {
  const inForce = new Map<string, Summary>();
  const faults: Finding[] = [];
  for (const coder of idsIn(join(folder, 'summaries'))) {
    const file = summaryFile(coder);
    linesOf(folder, file).forEach((line, index) => {
      if (line.trim() === '') return;
      const summary = readSummary(line, coder);
      if (!summary) {
        faults.push(brokenLine(file, index + 1));
        return;
      }
      const key = JSON.stringify([coder, summary.by, summary.case, summary.code]);
      if (summary.id > (inForce.get(key)?.id ?? '')) inForce.set(key, summary);
    });
  }
  const summaries = [...inForce.values()].filter(({ text }) => text !== '');
  return { summaries: summaries.sort((a, b) => (a.id < b.id ? -1 : 1)), faults };
}

function linesOf(folder: string, file: string): string[] {
  const path = within(folder, file);
  return existsSync(path) ? readText(path).split('\n') : [];
}

function readSummary(line: string, coder: string): Summary | undefined {
  const record = parsed(line);
  const field = (key: string): string => {
    const value: unknown = record && Reflect.get(record, key);
    return typeof value === 'string' ? value : '';
  };
  const [by, id, code, text] = [field('by'), field('case'), field('code'), field('text')];
  if (field('act') !== 'summary' || [field('id'), by, id, code].includes('')) return undefined;
  return { id: field('id'), at: field('at'), coder, by, case: id, code, text, of: field('of') };
}

function parsed(line: string): object | undefined {
  try {
    const value: unknown = JSON.parse(line);
    return typeof value === 'object' && value !== null ? value : undefined;
  } catch {
    return undefined;
  }
}

function brokenLine(file: string, line: number): Finding {
  return {
    ...{ file, line, column: 1 },
    message: 'This line is no summary: it is torn, or was changed by hand.',
    hint: 'Every other line is used. Look at it, then take the line away.',
  };
}

/** Adds a summary at the end of its coder's file, and waits until it is on the disk. */
export function recordSummary(
  folder: string,
  coder: string,
  { by, case: id, code, text, of }: Omit<Summary, 'id' | 'at' | 'coder'>,
): void {
  const file = summaryFile(coder);
  const path = within(folder, file);
  const ids = linesOf(folder, file).flatMap((line) => readSummary(line, coder)?.id ?? []);
  const { id: stamp, at } = stamper(ids)();
  const act = { act: 'summary', id: stamp, by, case: id, code, text, of, at };
  const torn = existsSync(path) && !/(^|\n)$/.test(readText(path));
  makeFolder(dirname(path));
  orProblem(path, () => {
    const handle = openSync(path, 'a');
    try {
      writeSync(handle, `${torn ? '\n' : ''}${JSON.stringify(act)}\n`);
      fdatasyncSync(handle);
    } finally {
      closeSync(handle);
    }
  });
}
