/** What a table brought into a codebook, and what it could not bring. */
import { plural } from '../text/plural.js';
import { visible } from '../text/visible.js';
import { wrap } from '../text/width.js';
import { screenWidth } from './output.js';

interface Imported {
  readonly otherSheets: number;
  readonly codes: readonly string[];
  readonly themes: readonly string[];
  readonly leftOut: readonly {
    readonly line: number;
    readonly name: string;
    readonly why: string;
  }[];
  readonly columns: {
    readonly of: ReadonlyMap<string, string>;
    readonly counts: readonly string[];
    readonly unknown: readonly string[];
  };
}

interface Request {
  /** Where the codes come from. */
  readonly table: string;
  /** Where they went. */
  readonly file: string;
  readonly dryRun: boolean;
  /** What to do then. */
  readonly next: string;
}

export function importedCodesText(
  { codes, themes, leftOut, columns, otherSheets }: Imported,
  { table, file, dryRun, next }: Request,
): string {
  const read = [...columns.of].map(([field, heading]) =>
    heading.toLowerCase() === field ? heading : `${heading} as ${field}`,
  );
  const lines = [
    ...labelled('read', [read.join(', ')]),
    ...labelled('themes', themes.length > 0 ? [themes.join(', ')] : []),
    ...labelled('codes', codes.length > 0 ? [codes.join(', ')] : []),
    ...labelled(
      'left out',
      leftOut.map(({ line, name, why }) => `${name} (${table}:${line}): ${why}`),
    ),
    ...labelled('not carried', [
      ...columns.counts.map((heading) => `${heading}: counted from the codings`),
      ...columns.unknown.map((heading) => `${heading}: a codebook has no place for it`),
      ...(otherSheets > 0
        ? [`${plural(otherSheets, 'other sheet')}: only the first that holds something is read`]
        : []),
    ]),
  ];
  const added = `${plural(codes.length, 'code')} and ${plural(themes.length, 'theme')}`;
  const end = dryRun
    ? `${added} would come into ${file}. Nothing was written.`
    : `${added} added to ${file}. Next: ${next}`;
  return [...lines, visible(end)].join('\n');
}

const column = 15;

function labelled(label: string, texts: readonly string[]): string[] {
  return texts
    .flatMap((text) => wrap(visible(text), screenWidth() - column))
    .map((line, at) => `  ${at === 0 ? label.padEnd(column - 2) : ' '.repeat(column - 2)}${line}`);
}
