/** What the columns of codebook tables mean: ours, and those of MAXQDA, NVivo, Taguette and ATLAS.ti. */

/** Parts of a code that a table can hold. */
export type CodeField =
  | 'name'
  | 'theme'
  | 'id'
  | 'meaning'
  | 'definition'
  | 'include'
  | 'exclude'
  | 'examples'
  | 'keywords'
  | 'aliases'
  | 'studies'
  | 'status';

/** Headings in small letters. MAXQDA: Code, Memo. NVivo: Name, Description. Taguette: tag, description. ATLAS.ti: Code, Comment. */
const headings: Readonly<Record<CodeField, readonly string[]>> = {
  name: ['name', 'code', 'tag', 'code name', 'label'],
  theme: ['theme', 'themes', 'category', 'parent', 'group', 'groups', 'code groups'],
  id: ['id', 'code id'],
  meaning: ['meaning', 'brief definition', 'short definition'],
  definition: ['definition', 'description', 'memo', 'comment', 'full definition'],
  include: ['include', 'inclusion', 'inclusion criteria', 'when to use'],
  exclude: ['exclude', 'exclusion', 'exclusion criteria', 'when not to use'],
  examples: ['examples', 'example'],
  keywords: ['keywords', 'keyword'],
  aliases: ['aliases', 'alias'],
  studies: ['studies', 'sources of the code'],
  status: ['status'],
};

/** Counts of codings; they come from the codings, not from the codebook. */
const counts = [
  ...['number of highlights', 'number of documents', 'files', 'references'],
  ...['grounded', 'density', 'frequency', 'coded segments'],
];

export interface Columns {
  /** The heading that each part stands under. */
  readonly of: ReadonlyMap<CodeField, string>;
  /** Headings that are counts. */
  readonly counts: readonly string[];
  /** Headings that say nothing a codebook has room for. */
  readonly unknown: readonly string[];
}

/** The first heading that means a part stands for it. */
export function columnsOf(found: readonly string[]): Columns {
  const of = new Map<CodeField, string>();
  for (const field of fields) {
    const heading = found.find((one) => headings[field].includes(plain(one)));
    if (heading !== undefined && ![...of.values()].includes(heading)) of.set(field, heading);
  }
  const used = new Set(of.values());
  const rest = found.filter((one) => !used.has(one));
  const isCount = (heading: string) => counts.includes(plain(heading));
  return { of, counts: rest.filter(isCount), unknown: rest.filter((one) => !isCount(one)) };
}

const fields: readonly CodeField[] = [
  ...(['name', 'theme', 'id', 'meaning', 'definition', 'include', 'exclude'] as const),
  ...(['examples', 'keywords', 'aliases', 'studies', 'status'] as const),
];

function plain(heading: string): string {
  return heading
    .trim()
    .toLowerCase()
    .replace(/[_\s]+/g, ' ');
}
