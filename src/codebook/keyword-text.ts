/** Reads a keyword from the one line that tables print it in. */
import type { Keyword } from '../model/codebook.js';

/** What printKeyword writes: `hope + dream within 8`, `take over unless take over from, weight 2`, `any: kind, warm`. */
export function keywordFromText(text: string): Keyword {
  const [said, weighed] = withoutWeight(text);
  const weight = weighed === undefined ? {} : { weight: weighed };
  const together = /^(.+ \+ .+) within (\d{1,4})$/.exec(said);
  if (together) {
    return { all: (together[1] ?? '').split(' + '), within: Number(together[2]), ...weight };
  }
  const at = said.indexOf(' unless ');
  const term = at < 0 ? said : said.slice(0, at);
  const unless = at < 0 ? {} : { unless: said.slice(at + ' unless '.length).split(', ') };
  if (term.startsWith(several)) {
    return { any: term.slice(several.length).split(', '), ...unless, ...weight };
  }
  return term === text ? text : { term, ...unless, ...weight };
}

const several = 'any: ';

function withoutWeight(text: string): readonly [said: string, weight?: number] {
  const at = text.lastIndexOf(', weight ');
  const weight = at < 0 ? '' : text.slice(at + ', weight '.length);
  return /^\d{1,4}(\.\d{1,4})?$/.test(weight) ? [text.slice(0, at), Number(weight)] : [text];
}
