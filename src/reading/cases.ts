/** Makes transcripts of a survey: one row is one case, each answer a turn under its question. */
import { Problem } from '../model/problem.js';
import type { Warning } from '../model/warning.js';
import { columnNamed } from './columns.js';
import { type Draft, draft } from './draft.js';
import type { Piece } from './piece.js';
import type { ReadOptions } from './reading.js';
import { roleOf } from './roles.js';
import type { Row } from './rows.js';

/**
 * One draft for each case that answers anything.
 * @param by the heading of the column that names the cases
 * @throws Problem when a column is not there, or two rows are the same case
 */
export function readCases(rows: readonly Row[], by: string, options: ReadOptions): Draft[] {
  const header = rows[0]?.cells.map((cell) => cell.trim()) ?? [];
  const at = columnNamed(by, header, options.name);
  const body = rows.slice(1).filter(({ cells }) => cells.some((cell) => cell.trim() !== ''));
  refuseUnclear(body, at, options.name);
  const asked = options.answers
    ? namedAnswers(header, options.answers, options.name)
    : guessedAnswers(header, body, at);
  if (asked.size === 0) throw noAnswers(options.name);
  const told = options.answers ? [] : [guessWarning(header, asked, at)];
  const silent = body.filter(({ cells }) => [...asked].every((index) => !cells[index]?.trim()));
  const warnings = [...told, ...silentWarning(silent)];
  return body
    .filter((row) => !silent.includes(row))
    .map((row, index) => {
      const name = (row.cells[at] ?? '').trim();
      const pieces = answersOf(row, name, header, asked);
      const attributes = attributesOf(row, header, new Set([...asked, at]));
      return draft({ pieces, warnings: index === 0 ? warnings : [] }, options, {
        name,
        attributes,
      });
    });
}

/** A case has a name, and one row. */
function refuseUnclear(rows: readonly Row[], at: number, file: string): void {
  const lines = new Map<string, number>();
  for (const { cells, line } of rows) {
    const name = (cells[at] ?? '').trim();
    const before = lines.get(name);
    if (name !== '' && before === undefined) {
      lines.set(name, line);
      continue;
    }
    throw new Problem({
      what:
        name === ''
          ? `Row ${line} of ${file} names no case.`
          : `Rows ${before} and ${line} of ${file} are both the case "${name}".`,
      next: 'Give each row a case of its own. Where a row is a turn, leave out --cases.',
      where: { file, line },
    });
  }
}

/** Headings as the user names them; a star stands for anything. */
function namedAnswers(
  header: readonly string[],
  answers: readonly string[],
  file: string,
): Set<number> {
  const found = answers.flatMap((pattern) => {
    if (!pattern.includes('*')) return [columnNamed(pattern, header, file)];
    const roles = [{ pattern, role: 'answer' }];
    return header.flatMap((heading, index) => (roleOf([heading], { roles }) ? [index] : []));
  });
  return new Set(found);
}

/** Columns in which people write sentences. */
function guessedAnswers(header: readonly string[], rows: readonly Row[], at: number): Set<number> {
  const isAnswer = (index: number) => {
    const said = rows.flatMap(({ cells }) => cells[index]?.trim() || []);
    const words = said.reduce((sum, text) => sum + text.split(/\s+/).length, 0);
    return said.length > 0 && words / said.length >= 4;
  };
  const columns = header.map((_, index) => index);
  return new Set(columns.filter((index) => index !== at && isAnswer(index)));
}

function noAnswers(file: string): Problem {
  return new Problem({
    what: `${file} has no column that looks like answers in people's own words.`,
    next: 'Name the columns: --answers "HEADING" --answers "Q*"',
    where: { file, line: 1 },
  });
}

function guessWarning(header: readonly string[], asked: ReadonlySet<number>, at: number): Warning {
  const quoted = (isIn: (index: number) => boolean) =>
    header.flatMap((heading, index) => (heading && isIn(index) ? [`"${heading}"`] : [])).join(', ');
  const others = quoted((index) => index !== at && !asked.has(index));
  const rest = others === '' ? '' : `; attributes: ${others}`;
  const message = `Answers: ${quoted((index) => asked.has(index))}${rest}. --answers HEADING names the answers.`;
  return { message, line: 1 };
}

function silentWarning(silent: readonly Row[]): Warning[] {
  const [first] = silent;
  if (!first) return [];
  const cases = silent.length === 1 ? 'One case answers' : `${silent.length} cases answer`;
  return [{ message: `${cases} nothing, and makes no transcript.`, line: first.line }];
}

function answersOf(
  { cells, line }: Row,
  label: string,
  header: readonly string[],
  asked: ReadonlySet<number>,
): Piece[] {
  return [...asked].flatMap((index): Piece[] => {
    const text = cells[index] ?? '';
    if (text.trim() === '') return [];
    const question = header[index] ?? '';
    const answer: Piece = { kind: 'speech', label, text, line };
    return [{ kind: 'heading', text: question, line }, answer];
  });
}

function attributesOf(
  { cells }: Row,
  header: readonly string[],
  used: ReadonlySet<number>,
): Record<string, string> {
  const attributes = header.flatMap((heading, index) => {
    const value = (cells[index] ?? '').trim();
    return heading === '' || value === '' || used.has(index) ? [] : [[heading, value] as const];
  });
  return Object.fromEntries(attributes);
}
