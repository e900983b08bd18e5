/** Summaries on disk: what people wrote for framework matrices, one record a line, only ever added to. */
import { existsSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { isAbout } from '../coding/summaries-in-force.js';
import type { Person } from '../coding/withdrawn.js';
import type { Finding } from '../model/finding.js';
import type { Summary } from '../model/summary.js';
import { recordIn } from '../text/json-line.js';
import { linesOf } from '../text/lines.js';
import { stamper } from './clock.js';
import { makeFolder, readBytes } from './file-access.js';
import { within } from './folder.js';
import { locked } from './lock.js';
import { appendActs, brokenLine } from './log-file.js';
import { idsIn } from './open-transcripts.js';

/** The path of a coder's summaries, relative to the study folder. */
function summaryFile(coder: string): string {
  return `summaries/${coder}.jsonl`;
}

interface ReadSummaries {
  /** Every record there is. */
  readonly records: readonly Summary[];
  /** A line for each that is none. */
  readonly faults: readonly Finding[];
}

export function readSummaries(folder: string): ReadSummaries {
  const records: Summary[] = [];
  const faults: Finding[] = [];
  for (const coder of idsIn(join(folder, 'summaries'))) {
    const file = summaryFile(coder);
    linesIn(folder, file).forEach((line, index) => {
      if (line.trim() === '') return;
      const record = readSummary(line, coder);
      if (record) records.push(record);
      else faults.push(brokenLine(file, index + 1, 'summary'));
    });
  }
  return { records, faults };
}

function linesIn(folder: string, file: string): string[] {
  const path = within(folder, file);
  return existsSync(path) ? [...linesOf(readBytes(path))] : [];
}

function readSummary(line: string, coder: string): Summary | undefined {
  const record = recordIn(line);
  const field = (key: string): string => {
    const value = record?.[key];
    return typeof value === 'string' ? value : '';
  };
  const [by, id, code, text] = [field('by'), field('case'), field('code'), field('text')];
  if (field('act') !== 'summary' || [field('id'), by, id, code].includes('')) return undefined;
  return { id: field('id'), at: field('at'), coder, by, case: id, code, text, of: field('of') };
}

const isSummaryFile = /^summaries\/[^/]+\.jsonl$/;

/** The text of a file of summaries without what it says of these people, and the lines that said something. */
export function withoutSummariesOf(file: string, text: string, people: readonly Person[]) {
  const said: number[] = [];
  if (!isSummaryFile.test(file)) return { text, lines: said };
  const lines = text.split('\n').map((line, index) => {
    const summary = readSummary(line, '');
    if (!summary || summary.text === '' || !isAbout(summary, people)) return line;
    said.push(index + 1);
    const { coder: _, ...rest } = summary;
    return JSON.stringify({ act: 'summary', ...rest, text: '' });
  });
  return { text: lines.join('\n'), lines: said };
}

/** Adds a summary at the end of its coder's file, and waits until it is on the disk. */
export function recordSummary(
  folder: string,
  coder: string,
  { by, case: id, code, text, of }: Omit<Summary, 'id' | 'at' | 'coder'>,
): Promise<void> {
  const file = summaryFile(coder);
  return locked(folder, () => {
    const ids = linesIn(folder, file).flatMap((line) => readSummary(line, coder)?.id ?? []);
    const { id: stamp, at } = stamper(ids)();
    const path = within(folder, file);
    makeFolder(dirname(path));
    appendActs(path, [{ act: 'summary', id: stamp, by, case: id, code, text, of, at }]);
  });
}
