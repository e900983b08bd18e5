/** The codes that a coder can still give: a retired one is kept for its codings and asks for nothing more. */
import { type Code, type Codebook, codesOf, type PlacedCode } from '../model/codebook.js';

export function codesInUse(codebook: Pick<Codebook, 'themes'>): PlacedCode[] {
  return codesOf(codebook).filter(({ code }) => code.status !== 'retired');
}

/** Active codes that lack what others have; none where all lack it, since the codebook then means it so. */
export function lackingBesideOthers(
  codebook: Pick<Codebook, 'themes'>,
  isLacking: (code: Code) => boolean,
): PlacedCode[] {
  const active = codesInUse(codebook).filter(({ code }) => code.status === 'active');
  const lacking = active.filter(({ code }) => isLacking(code));
  return lacking.length === active.length ? [] : lacking;
}
