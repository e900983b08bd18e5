/** Reads the codes of a table: one row a code, in our layout or that of other software. */
import type { Keyword } from '../model/codebook.js';
import { Problem } from '../model/problem.js';
import { keywordFromText } from './keyword-text.js';
import { type CodeField, type Columns, columnsOf } from './table-columns.js';
import type { YamlValue } from './yaml-value.js';

/** A row of the table: its line in the file, and its cells by heading. */
export interface TableRow {
  readonly line: number;
  readonly record: Readonly<Record<string, string>>;
}

export interface TabledCode {
  readonly line: number;
  readonly name: string;
  /** As the table has it. */
  readonly id?: string;
  /** The names of the themes it stands in, outermost first. */
  readonly themes: readonly string[];
  /** Its other keys, as the codebook writes them. */
  readonly fields: Readonly<Record<string, YamlValue>>;
}

export interface CodeTable {
  readonly codes: readonly TabledCode[];
  readonly columns: Columns;
}

/** @throws Problem where no column holds the names of codes */
export function codesFromTable(
  headings: readonly string[],
  rows: readonly TableRow[],
  file: string,
): CodeTable {
  const columns = columnsOf(headings);
  const name = columns.of.get('name');
  if (name === undefined) {
    throw new Problem({
      what: `No column of ${file} holds the names of codes.`,
      next: 'Call it name, code or tag; others that are read: theme, definition, memo, include, exclude, examples, keywords.',
      where: { file, line: 1 },
    });
  }
  const mark = pathMark(
    rows.map(({ record }) => record[name] ?? ''),
    name,
  );
  const codes = rows.flatMap(({ line, record }) => {
    const cell = (field: CodeField) => withoutGuard(record[columns.of.get(field) ?? ''] ?? '');
    const path = cell('name')
      .split(mark ?? '\n')
      .map((step) => step.trim())
      .filter((step) => step !== '');
    const code = path.at(-1);
    if (code === undefined) return [];
    const themes = [...themesIn(cell('theme')), ...path.slice(0, -1)];
    const id = cell('id');
    return [{ line, name: code, ...(id !== '' && { id }), themes, fields: fieldsFrom(cell) }];
  });
  return { codes, columns };
}

/** What parts the steps of a path in a name: MAXQDA and NVivo write `A > B` or `A\B`, ATLAS.ti `A::B`, Taguette `a.b`. */
function pathMark(names: readonly string[], heading: string): string | undefined {
  const marks = [' > ', '\\', '::', ...(heading.toLowerCase() === 'tag' ? ['.'] : [])];
  return marks.find((mark) => names.some((name) => name.includes(mark)));
}

function themesIn(cell: string): string[] {
  return cell
    .split(/ › | > |\n/)
    .map((name) => name.trim())
    .filter((name) => name !== '');
}

/** Our own tables put an apostrophe before what a spreadsheet would run; it is taken away again. */
function withoutGuard(cell: string): string {
  return cell
    .trim()
    .replace(/^'(?=[=+\-@\uff1d\uff0b\uff0d\uff20])/, '')
    .normalize('NFC');
}

function fieldsFrom(cell: (field: CodeField) => string): Readonly<Record<string, YamlValue>> {
  const texts = (field: CodeField) => linesOf(cell(field));
  const all: readonly (readonly [CodeField, YamlValue])[] = [
    ['aliases', texts('aliases')],
    ['meaning', cell('meaning').replace(/\s+/g, ' ')],
    ['definition', cell('definition')],
    ['include', texts('include')],
    ['exclude', texts('exclude')],
    ['examples', texts('examples').map(exampleFrom)],
    ['keywords', texts('keywords').map((text) => keywordValue(keywordFromText(text)))],
    ['studies', texts('studies')],
    ['status', statusIn(cell('status'))],
  ];
  return Object.fromEntries(all.filter(([, value]) => value !== '' && !isEmptyList(value)));
}

function isEmptyList(value: YamlValue): boolean {
  return Array.isArray(value) && value.length === 0;
}

function linesOf(cell: string): string[] {
  return cell
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '');
}

function keywordValue(keyword: Keyword): YamlValue {
  return typeof keyword === 'string' ? keyword : { ...keyword };
}

/** `We count on her. (s1:12)` */
function exampleFrom(line: string): YamlValue {
  const [, text, source] = /^(.*\S) \(([^()]{1,200})\)$/.exec(line) ?? [];
  return text === undefined || source === undefined ? { text: line } : { text, source };
}

/** Active is what a code is without a status. */
function statusIn(cell: string): string {
  const status = cell.toLowerCase();
  return status === 'draft' || status === 'retired' ? status : '';
}
