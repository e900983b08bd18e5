/** The publications of a synthesis as tables print them, and the codes each of them carries. */
import type { Code, PlacedCode } from '../model/codebook.js';
import type { CellLine, MatrixColumn } from '../model/matrix.js';
import { Problem } from '../model/problem.js';
import { type Publication, type PublishedTheme, shortCitation } from '../model/publication.js';
import type { Study } from '../model/study.js';
import { plural } from '../text/plural.js';
import { pick } from './pick.js';

type Theme = Omit<PublishedTheme, 'themes' | 'group'>;

/**
 * By year, those of one year in the order of the list.
 * @throws Problem where the study has none, or at a name that is none of them
 */
export function publicationsToPrint(
  { literature: { publications } }: Pick<Study, 'literature'>,
  wanted?: readonly string[],
): Publication[] {
  if (publications.length === 0) {
    throw new Problem({
      what: 'This study lists no publications: it has no studies.yaml.',
      next: 'Write one beside alongside.yaml; docs/study-folder.md shows how.',
    });
  }
  const byYear = [...publications].sort((a, b) => Number(a.year) - Number(b.year));
  return pick(
    byYear,
    wanted,
    (one) => [one.ref, `[${one.ref}]`, shortCitation(one)],
    'publication',
  );
}

export function columnOf({ ref }: Publication): MatrixColumn {
  return { id: ref, label: `[${ref}]` };
}

/** True where the codebook says that the publication carries the code, or one of its themes does. */
export function carries(publication: Publication, code: Code): boolean {
  return code.studies.includes(publication.ref) || themesInto(publication, code).length > 0;
}

/** The publication's themes that are translated into the code. */
export function themesInto({ themes }: Publication, { id }: Code): Theme[] {
  return themes
    .flatMap((theme) => [theme, ...theme.themes])
    .filter(({ codes }) => codes.includes(id));
}

/** A theme with its meanings behind it, as the source prints them: `Common humanity (equals; community)`. */
export function printTheme({ theme, meanings }: Theme): string {
  return meanings.length === 0 ? theme : `${theme} (${meanings.join('; ')})`;
}

/** The themes of a publication as a list: each heading once, its themes as bullets, theirs below them. */
export function themeLines({ lead, themes }: Publication): CellLine[] {
  const lines: CellLine[] = lead === undefined ? [] : [{ text: lead, as: 'line' }];
  let group: string | undefined;
  for (const theme of themes) {
    if (theme.group !== undefined && theme.group !== group) {
      lines.push({ text: `${theme.group}:`, as: 'heading' });
    }
    group = theme.group;
    lines.push({ text: printTheme(theme), as: 'bullet' });
    for (const below of theme.themes) lines.push({ text: printTheme(below), as: 'sub-bullet' });
  }
  return lines;
}

/** `18 publications, 16 codes; studies 51d105, codebook 77be02.` */
export function publicationsFooter({ hashes }: Pick<Study, 'hashes'>, counted: string): string {
  return `${counted}; studies ${hashes.studies.slice(0, 6)}, codebook ${hashes.codebook.slice(0, 6)}.`;
}

export function countOf(publications: readonly Publication[], codes: readonly PlacedCode[]) {
  return `${plural(codes.length, 'code')} in ${plural(publications.length, 'publication')}`;
}

/** Names the references that codes rest on and that the list does not have; nothing where there are none. */
export function outsideNote(
  { literature }: Pick<Study, 'literature'>,
  codes: readonly PlacedCode[],
): string {
  const listed = new Set(literature.publications.map(({ ref }) => ref));
  const beside = new Map(literature.outside.map((one) => [one.ref, one]));
  const cited = codes.flatMap(({ code }) => [
    ...code.studies.filter((ref) => !listed.has(ref)).map((ref) => ({ ref, name: code.name })),
    ...literature.outside
      .filter(({ ref, codes: ids }) => ids.includes(code.id) && !code.studies.includes(ref))
      .map(({ ref }) => ({ ref, name: code.name })),
  ]);
  const notes = [...new Set(cited.map(({ ref }) => ref))].map((ref) => {
    const { reference } = beside.get(ref) ?? {};
    const names = cited.filter((one) => one.ref === ref).map(({ name }) => name);
    const whole = reference === undefined ? '' : ` (${reference})`;
    return `[${ref}]${whole} for ${new Intl.ListFormat('en').format(names)}`;
  });
  return notes.length === 0 ? '' : ` Cited beside these publications: ${notes.join('; ')}.`;
}
