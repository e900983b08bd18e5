/** The codes that a coder can still give: a retired one is kept for its codings and asks for nothing more. */
import { type Codebook, codesOf, type PlacedCode } from '../model/codebook.js';

export function codesInUse(codebook: Pick<Codebook, 'themes'>): PlacedCode[] {
  return codesOf(codebook).filter(({ code }) => code.status !== 'retired');
}
