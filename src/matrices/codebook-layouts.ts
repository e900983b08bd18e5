/** The codebook in the columns that other software expects. Retired codes are left out: they would come back into use. */
import { type Code, codesOf, type PlacedCode } from '../model/codebook.js';
import { type Coding, placeOf } from '../model/coding.js';
import { grouped } from '../model/grouped.js';
import type { Cell, Matrix } from '../model/matrix.js';
import { spanKey } from '../model/span.js';
import type { Study } from '../model/study.js';
import { plural } from '../text/plural.js';

export type Layout = 'maxqda' | 'nvivo' | 'taguette';

/** What each column holds, by its heading; the first names the code with its themes. */
interface Columns {
  readonly path: (names: readonly string[]) => string;
  readonly heading: string;
  readonly others: Readonly<Record<string, (code: Code, codings: readonly Coding[]) => Cell>>;
}

const layouts: Readonly<Record<Layout, Columns>> = {
  maxqda: { heading: 'Code', path: (names) => names.join(' > '), others: { Memo: memoOf } },
  nvivo: {
    heading: 'Name',
    path: (names) => names.join('\\'),
    others: { Description: memoOf, Files: documents, References: places },
  },
  taguette: {
    heading: 'tag',
    path: (names) => names.map((name) => name.replaceAll('.', '')).join('.'),
    others: {
      description: memoOf,
      'number of highlights': places,
      'number of documents': documents,
    },
  },
};

/** One row a code in use, in the order of the codebook. */
export function codebookIn(layout: Layout, { codebook, work }: Study): Matrix {
  const { heading, path, others } = layouts[layout];
  const codes = codesOf(codebook).filter(({ code }) => code.status !== 'retired');
  const codings = work.flatMap((one) => one.codings).filter(({ anchor }) => anchor.span);
  const codingsOf = grouped(codings, ({ current }) => current);
  return {
    ...{ kind: `codebook-${layout}`, title: codebook.title, rowHeading: heading, footer: '' },
    rows: codes.map((placed) => ({ id: placed.code.id, label: path(namesOf(placed)) })),
    columns: Object.keys(others).map((name) => ({ id: name, label: name })),
    cells: codes.map(({ code }) => {
      const own = codingsOf.get(code.id) ?? [];
      return Object.values(others).map((print) => print(code, own));
    }),
  };
}

/** MAXQDA cuts the name of a code at so many characters when it reads a table (its manual). */
const longest = 63;

/** `1 name of more than 63 characters: MAXQDA cuts them.`; undefined where nothing is cut. */
export function longNames({ rows }: Matrix): string | undefined {
  const long = rows.filter(({ label }) => (label.split(' > ').at(-1) ?? '').length > longest);
  if (long.length === 0) return undefined;
  return `${plural(long.length, 'name')} of more than ${longest} characters: MAXQDA cuts them.`;
}

function namesOf({ themes, code }: PlacedCode): string[] {
  return [...themes.map(({ name }) => name), code.name];
}

/** All that a coder decides by, in one text: these layouts have no other place for it. */
function memoOf({ meaning, definition, include, exclude, examples }: Code): string {
  const list = (title: string, lines: readonly string[]) =>
    lines.length === 0 ? [] : [`${title}:\n${lines.map((line) => `- ${line}`).join('\n')}`];
  return [
    ...(definition === undefined ? [] : [definition.trim()]),
    ...(meaning === undefined ? [] : [`Meaning: ${meaning}`]),
    ...list('Include', include),
    ...list('Exclude', exclude),
    ...list(
      'Examples',
      examples.map(({ text }) => text),
    ),
  ].join('\n\n');
}

/** Distinct stretches of talk, whoever coded them. */
function places(_: Code, codings: readonly Coding[]): number {
  return new Set(codings.map((coding) => `${coding.transcript} ${spanKey(placeOf(coding))}`)).size;
}

function documents(_: Code, codings: readonly Coding[]): number {
  return new Set(codings.map(({ transcript }) => transcript)).size;
}
