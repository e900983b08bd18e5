/** One row a code, in the order of the codebook, under the themes it stands in. */
import { codesOf, type PlacedCode, type Theme } from '../model/codebook.js';
import type { MatrixRow } from '../model/matrix.js';
import type { TableInput } from './contract.js';

/** The codes a table prints: those asked for, else all that are not retired. */
export function codesToPrint({ study, options }: TableInput): PlacedCode[] {
  return codesOf(study.codebook).filter(({ code }) =>
    options.codes ? options.codes.includes(code.id) : code.status !== 'retired',
  );
}

export function rowOf({ code, themes }: PlacedCode): MatrixRow {
  return { id: code.id, label: code.name, group: themePath(themes) };
}

/** `Support › Help in context`: the names of the themes, outermost first. */
export function themePath(themes: readonly Pick<Theme, 'name'>[]): string {
  return themes.map(({ name }) => name).join(' › ');
}
