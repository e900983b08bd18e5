/** Codebooks for tests: codes with their keywords and nothing else. */

import { compileMatcher } from '../../src/keywords/compile.js';
import { type Hit, matchTurn, scoreOf } from '../../src/keywords/match.js';
import type { Code, Codebook, Keyword } from '../../src/model/codebook.js';

/** One theme with these codes: `{trust: {keywords: ['trust']}}`. */
export function codebookOf(
  codes: Readonly<Record<string, Partial<Code>>>,
  language = 'en',
): Codebook {
  const theme = { id: 'theme', name: 'Theme', aliases: [], themes: [] };
  return {
    ...{ id: 'test', version: '1', title: 'Test', language, sources: [] },
    themes: [
      { ...theme, codes: Object.entries(codes).map(([id, code]) => ({ ...plain(id), ...code })) },
    ],
  };
}

function plain(id: string): Code {
  return {
    ...{ id, name: id, aliases: [], formerIds: [], include: [], exclude: [], examples: [] },
    ...{ keywords: [], shouldMatch: [], shouldNotMatch: [], studies: [], becomes: [] },
    ...{ status: 'active', replacedBy: [] },
  };
}

/** A codebook of one theme as it is written in a file; each code in a line of its own. */
export function writtenCodebook(...codes: readonly string[]): string {
  const head = ['codebook: care', 'title: Care', 'themes:', '  - id: met', '    name: Met'];
  return [...head, '    codes:', ...codes.map((code) => `      - ${code}`), ''].join('\n');
}

/** The hits of some keywords of one code in a text. */
export function hitsIn(text: string, keywords: readonly Keyword[], language = 'en'): Hit[] {
  return matchTurn(compileMatcher(codebookOf({ code: { keywords } }, language)), text);
}

/** The words that some keywords find. */
export function wordsFound(text: string, keywords: readonly Keyword[], language = 'en'): string[] {
  return hitsIn(text, keywords, language).map(({ from, to }) => text.slice(from, to));
}

/** The points that some keywords give a text. */
export function pointsOf(text: string, keywords: readonly Keyword[]): number {
  return scoreOf(hitsIn(text, keywords));
}
