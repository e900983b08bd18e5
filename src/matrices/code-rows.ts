/** One row a code, in the order of the codebook, under the themes it stands in. */
import { codesOf, type PlacedCode, type Theme } from '../model/codebook.js';
import type { MatrixRow } from '../model/matrix.js';
import type { Study } from '../model/study.js';
import type { TableInput } from './contract.js';
import { pick } from './pick.js';

/** The codes that the rows of a table stand for: those that `--rows` asks for. @throws Problem */
export function codesToPrint({ study, options }: TableInput): PlacedCode[] {
  return codesAsked(study, options.rows);
}

/**
 * All codes that are not retired, or those asked for. A theme that is asked for means every code below it that
 * is not retired.
 * @throws Problem at a name that is no code and no theme
 */
export function codesAsked(
  study: Pick<Study, 'codebook'>,
  wanted: readonly string[] | undefined,
): PlacedCode[] {
  const codes = codesOf(study.codebook);
  const inUse = new Set(codes.filter(({ code }) => code.status !== 'retired'));
  if (!wanted) return [...inUse];
  const namesOf = (placed: PlacedCode) => {
    const { code, themes } = placed;
    const above = inUse.has(placed) ? themes.flatMap(({ id, name }) => [id, name]) : [];
    return [code.id, code.name, ...code.aliases, ...code.formerIds, ...above];
  };
  return pick(codes, wanted, namesOf, 'code or theme');
}

export function rowOf({ code, themes }: PlacedCode): MatrixRow {
  return { id: code.id, label: code.name, group: themePath(themes) };
}

/** `Support › Help in context`: the names of the themes, outermost first. */
export function themePath(themes: readonly Pick<Theme, 'name'>[]): string {
  return themes.map(({ name }) => name).join(' › ');
}
