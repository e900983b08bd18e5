/** Reads a keyword from the one line that tables print it in. */
import type { Keyword } from '../model/codebook.js';

/** What printKeyword writes: `hope + dream within 8`, `take over unless take over from, weight 2`. */
export function keywordFromText(text: string): Keyword {
  const [said, weighed] = withoutWeight(text);
  const weight = weighed === undefined ? {} : { weight: weighed };
  const together = /^(.+ \+ .+) within (\d{1,4})$/.exec(said);
  if (together) {
    return { all: (together[1] ?? '').split(' + '), within: Number(together[2]), ...weight };
  }
  const at = said.indexOf(' unless ');
  if (at < 0) return weighed === undefined ? said : { term: said, ...weight };
  const unless = said.slice(at + ' unless '.length).split(', ');
  return { term: said.slice(0, at), unless, ...weight };
}

function withoutWeight(text: string): readonly [said: string, weight?: number] {
  const at = text.lastIndexOf(', weight ');
  const weight = at < 0 ? '' : text.slice(at + ', weight '.length);
  return /^\d{1,4}(\.\d{1,4})?$/.test(weight) ? [text.slice(0, at), Number(weight)] : [text];
}
