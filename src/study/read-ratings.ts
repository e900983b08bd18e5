/** Reads a table of ratings: CSV with units as rows and coders as columns, or JSON with a list for each coder. */
import { Problem } from '../model/problem.js';
import { plural } from '../text/plural.js';
import { readCsvLines } from './csv-table.js';
import { readExact } from './file-access.js';

/** A category, a number, a list of codes, or null where the coder did not rate the unit. */
type Rating = string | number | readonly string[] | null;

export interface RatingsRead {
  readonly coders: readonly string[];
  readonly units: readonly string[];
  /** `ratings[coder][unit]`. */
  readonly ratings: readonly (readonly Rating[])[];
  /** Where each unit stands: a line of the file, from 1; absent for JSON. */
  readonly lines?: readonly number[];
  /** What was guessed. */
  readonly notes: readonly string[];
}

/** @throws Problem when the file is no table of ratings */
export function readRatings(file: string): RatingsRead {
  return file.toLowerCase().endsWith('.json') ? fromJson(file) : fromCsv(file);
}

/** @throws Problem at the first rating that is no number */
export function refuseWords(file: string, { coders, units, ratings, lines }: RatingsRead): void {
  for (const [unit, name] of units.entries()) {
    for (const [coder, who] of coders.entries()) {
      const rating = ratings[coder]?.[unit] ?? null;
      if (rating === null || (typeof rating !== 'object' && Number.isFinite(Number(rating))))
        continue;
      const line = lines?.[unit];
      throw new Problem({
        what: `${who} rated unit ${name} as "${rating}", which is no number, and the scale is one of numbers.`,
        next: 'Correct it, leave it empty if it is missing, or use --scale nominal or ordinal.',
        where: { file, ...(line !== undefined && { line }) },
      });
    }
  }
}

/** Headings of a first column that names units and is no coder. */
const unitHeadings = ['unit', 'units', 'id', 'item', 'case', 'citation', ''];

function fromCsv(file: string): RatingsRead {
  const lines = readCsvLines(file);
  const [first] = lines;
  if (!first) throw empty(file);
  const isData = first.cells.every((cell) => cell.trim() === '' || Number.isFinite(Number(cell)));
  const headings = isData ? [] : first.cells.map((heading) => heading.trim());
  const hasUnits = !isData && unitHeadings.includes((headings[0] ?? '').toLowerCase());
  const from = hasUnits ? 1 : 0;
  const rows = isData ? lines : lines.slice(1);
  // A column without heading and content is one that a spreadsheet left behind.
  const columns = [...first.cells.keys()].filter(
    (at) => at >= from && (headings[at] || rows.some(({ cells }) => cells[at]?.trim())),
  );
  const coders = columns.map((at) => headings[at] || `coder ${at - from + 1}`);
  refuseTwins(coders, file);
  return {
    coders,
    units: rows.map(({ cells }, at) => (hasUnits ? cells[0]?.trim() : '') || `${at + 1}`),
    ratings: columns.map((at) => rows.map(({ cells }) => fromCell(cells[at] ?? ''))),
    lines: rows.map(({ line }) => line),
    notes: isData
      ? ['The first line holds numbers only, so it counts as ratings; the coders have no names.']
      : [],
  };
}

function refuseTwins(coders: readonly string[], file: string): void {
  const twin = coders.find((name, at) => coders.indexOf(name) < at);
  if (twin === undefined) return;
  throw new Problem({
    what: `Two columns have the heading "${twin}".`,
    next: 'Give every coder a heading of their own in the first line.',
    where: { file, line: 1 },
  });
}

function fromCell(cell: string): Rating {
  const text = cell.trim();
  return text === '' ? null : text;
}

function fromJson(file: string): RatingsRead {
  const parsed = parseJson(file);
  if (!Array.isArray(parsed) || parsed.length === 0) throw noList(file, 'The file');
  const ratings = parsed.map((list: unknown, at) => {
    if (!Array.isArray(list)) throw noList(file, `Coder ${at + 1}`);
    return list.map((value: unknown, unit) => toRating(value, file, at + 1, unit + 1));
  });
  const counts = ratings.map(({ length }) => length);
  const other = counts.findIndex((count) => count !== counts[0]);
  if (other > 0) {
    throw new Problem({
      what: `Coder ${other + 1} has ${plural(counts[other] ?? 0, 'rating')}, and coder 1 has ${counts[0]}.`,
      next: 'Give every coder a value for each unit; null where they did not rate it.',
      where: { file },
    });
  }
  return {
    coders: ratings.map((_, at) => `coder ${at + 1}`),
    units: (ratings[0] ?? []).map((_, at) => `${at + 1}`),
    ratings,
    notes: [],
  };
}

function parseJson(file: string): unknown {
  const text = readExact(file);
  if (text.trim() === '') throw empty(file);
  try {
    return JSON.parse(text.startsWith('\ufeff') ? text.slice(1) : text);
  } catch {
    throw new Problem({
      what: 'The file is no JSON.',
      next: 'Write a list for each coder, as in [[1, 2, null], [1, 3, 3]].',
      where: { file },
    });
  }
}

function toRating(value: unknown, file: string, coder: number, unit: number): Rating {
  if (value === null || typeof value === 'string' || typeof value === 'number') return value;
  if (typeof value === 'boolean') return `${value}`;
  if (Array.isArray(value)) {
    return value.map((code: unknown) => {
      if (typeof code === 'string' || typeof code === 'number') return `${code}`;
      throw noRating(file, coder, unit);
    });
  }
  throw noRating(file, coder, unit);
}

function noRating(file: string, coder: number, unit: number): Problem {
  return new Problem({
    what: `Coder ${coder}, unit ${unit} holds neither a text nor a number, nor a list of them.`,
    next: 'Write a category, a number, a list of codes, or null.',
    where: { file },
  });
}

function noList(file: string, who: string): Problem {
  return new Problem({
    what: `${who} is no list of ratings.`,
    next: 'Write a list for each coder, as in [[1, 2, null], [1, 3, 3]].',
    where: { file },
  });
}

function empty(file: string): Problem {
  return new Problem({
    what: `${file} is empty.`,
    next: 'Give it a column for each coder and a row for each unit.',
  });
}
