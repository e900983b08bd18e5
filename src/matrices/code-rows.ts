/** One row a code, in the order of the codebook, under the themes it stands in. */
import { type Codebook, codesOf, type PlacedCode, type Theme } from '../model/codebook.js';
import type { MatrixRow } from '../model/matrix.js';
import type { TableInput } from './contract.js';
import { pick } from './pick.js';

/** The codes a table prints: those asked for, else all that are not retired. @throws Problem at a name that is no code and no theme */
export function codesToPrint({ study, options }: TableInput): PlacedCode[] {
  return codesAmong(study.codebook, options.rows);
}

/** The codes and the themes with these names, a theme with every code below it that is not retired. */
export function codesAmong(
  codebook: Pick<Codebook, 'themes'>,
  wanted: readonly string[] | undefined,
): PlacedCode[] {
  const codes = codesOf(codebook);
  const inUse = codes.filter(({ code }) => code.status !== 'retired');
  if (!wanted) return inUse;
  const namesOf = ({ code, themes }: PlacedCode) => [
    ...[code.id, code.name, ...code.aliases, ...code.formerIds],
    ...(inUse.some((one) => one.code === code) ? themes : []).flatMap(({ id, name }) => [id, name]),
  ];
  return pick(codes, wanted, namesOf, 'code or theme');
}

export function rowOf({ code, themes }: PlacedCode): MatrixRow {
  return { id: code.id, label: code.name, group: themePath(themes) };
}

/** `Support › Help in context`: the names of the themes, outermost first. */
export function themePath(themes: readonly Pick<Theme, 'name'>[]): string {
  return themes.map(({ name }) => name).join(' › ');
}
