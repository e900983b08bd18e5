/** Trying a codebook's own test lines: what its keywords should, and should not, suggest a code for. */
import { type Codebook, codesOf } from '../model/codebook.js';
import { type Hit, matchTurn, scoreOf } from './match.js';
import type { Matcher } from './matcher.js';
import { defaultThreshold } from './suggest.js';

/** A test line, and what the keywords of its code make of it. */
export interface TriedLine {
  readonly code: string;
  readonly line: string;
  /** Its path in the codebook: `themes.0.codes.2.shouldMatch.1`. */
  readonly path: string;
  readonly expected: 'match' | 'no match';
  readonly passes: boolean;
  readonly score: number;
  readonly hits: readonly Hit[];
}

/** Every line, in the order of the codebook. A line is read as one segment. Retired codes are not tried. */
export function triedLines(codebook: Pick<Codebook, 'themes'>, matcher: Matcher): TriedLine[] {
  return codesOf(codebook)
    .filter(({ code }) => code.status !== 'retired')
    .flatMap(({ code, path }) => [
      ...tried(code.id, code.shouldMatch, 'match', `${path}.shouldMatch`, matcher),
      ...tried(code.id, code.shouldNotMatch, 'no match', `${path}.shouldNotMatch`, matcher),
    ]);
}

/** The lines for which the keywords do not do what the codebook says. */
export function failingLines(codebook: Pick<Codebook, 'themes'>, matcher: Matcher): TriedLine[] {
  return triedLines(codebook, matcher).filter(({ passes }) => !passes);
}

function tried(
  code: string,
  lines: readonly string[],
  expected: TriedLine['expected'],
  path: string,
  matcher: Matcher,
): TriedLine[] {
  return lines.map((line, index) => {
    const hits = matchTurn(matcher, line).filter((hit) => hit.code === code);
    const score = scoreOf(hits);
    const passes = score >= defaultThreshold === (expected === 'match');
    return { code, line, path: `${path}.${index}`, expected, passes, score, hits };
  });
}
