/** What codes and themes are called. */
import { type Codebook, codesOf, themesOf } from '../model/codebook.js';

/** Names by id, of codes and of themes. */
export function namesOf(codebook: Pick<Codebook, 'themes'>): ReadonlyMap<string, string> {
  const themes = themesOf(codebook).map(({ theme }) => theme);
  const codes = codesOf(codebook).map(({ code }) => code);
  return new Map([...themes, ...codes].map(({ id, name }) => [id, name]));
}
