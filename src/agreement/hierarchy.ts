/** Codes as they count at a level of the codebook: the outermost theme is level 1. */
import { type Codebook, codesOf } from '../model/codebook.js';
import { Problem } from '../model/problem.js';
import { plural } from '../text/plural.js';

export interface Labels {
  /** In the order of the codebook. */
  readonly labels: readonly string[];
  readonly labelOf: (code: string) => string | undefined;
}

/** Ids of codes that are asked for; all that are not retired without it. */
export type CodesAsked = ReadonlySet<string> | undefined;

/** How many levels a codebook has, the codes being the last. */
export function levelsOf(codebook: Pick<Codebook, 'themes'>): number {
  return Math.max(1, ...codesOf(codebook).map(({ themes }) => themes.length + 1));
}

/**
 * @param level without it, codes count as themselves; a code that stands higher than the level does too
 * @throws Problem when the codebook does not go down to this level
 */
export function labelsAt(
  codebook: Pick<Codebook, 'themes'>,
  level: number | undefined,
  codes: CodesAsked,
): Labels {
  const levels = levelsOf(codebook);
  if (level !== undefined && level > levels) {
    throw new Problem({
      what: `The codebook has ${plural(levels, 'level')}, and no level ${level}.`,
      next: `Name one from 1, the outermost themes, to ${levels}, the codes: --level 1`,
    });
  }
  const labels = new Map<string, string>();
  for (const { code, themes } of codesOf(codebook)) {
    if (codes ? !codes.has(code.id) : code.status === 'retired') continue;
    const path = [...themes.map(({ id }) => id), code.id];
    labels.set(code.id, (level === undefined ? undefined : path[level - 1]) ?? code.id);
  }
  return { labels: [...new Set(labels.values())], labelOf: (code) => labels.get(code) };
}
