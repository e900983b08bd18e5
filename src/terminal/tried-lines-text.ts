/** The test lines of a codebook as a person reads them: which keyword did what. */
import { grouped } from '../model/grouped.js';
import { plural } from '../text/plural.js';
import { visible } from '../text/visible.js';
import { wrap } from '../text/width.js';
import { screenWidth } from './output.js';
import { styleFor } from './style.js';

interface Tried {
  readonly code: string;
  readonly line: string;
  readonly expected: 'match' | 'no match';
  readonly passes: boolean;
  readonly score: number;
  readonly hits: readonly { readonly keyword: string }[];
}

/** @param untested codes that have keywords and no line */
export async function triedLinesText(
  lines: readonly Tried[],
  untested: readonly string[],
): Promise<string> {
  const { strong, good, error } = await styleFor(process.stdout);
  const blocks = [...grouped(lines, ({ code }) => code)].map(([code, own]) => {
    const printed = own.flatMap((one) => {
      const verdict = one.passes ? good('ok   ') : error('FAILS');
      const said = [
        ...wrapped(`“${visible(one.line)}”`),
        ...wrapped(`should ${one.expected === 'match' ? '' : 'not '}match: ${reasonOf(one)}`),
      ];
      return said.map((line, at) => `  ${at === 0 ? verdict : '     '}  ${line}`);
    });
    return [strong(visible(code)), ...printed].join('\n');
  });
  return [...blocks, summary(lines, untested)].join('\n\n');
}

function wrapped(text: string): string[] {
  return wrap(text, screenWidth() - 9);
}

function reasonOf({ score, hits }: Tried): string {
  const keywords = [...new Set(hits.map(({ keyword }) => keyword))].map(visible);
  if (keywords.length === 0) return 'no keyword is in it';
  return `${plural(score, 'point')} by ${keywords.join(' · ')}`;
}

function summary(lines: readonly Tried[], untested: readonly string[]): string {
  const failing = lines.filter(({ passes }) => !passes).length;
  const without =
    untested.length === 0 ? '' : ` Codes with keywords and no line: ${untested.join(', ')}.`;
  if (lines.length === 0) {
    const next =
      'Next: write into the codebook, below a code with keywords, what they should find (shouldMatch: [a line, another]) and what not (shouldNotMatch).';
    return wrap(`There is no test line to try.${without} ${next}`, screenWidth()).join('\n');
  }
  const next = failing === 0 ? '' : ' Next: change the keywords, or the line if it asked too much.';
  return wrap(
    `${plural(lines.length, 'line')} tried, ${failing} ${failing === 1 ? 'fails' : 'fail'}.${without}${next}`,
    screenWidth(),
  ).join('\n');
}
