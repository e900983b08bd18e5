/** Why a code is suggested, in words. */
import type { Alike, KeywordHit, Suggestion } from '../model/suggestion.js';
import { plural } from './plural.js';

/** What proposes it, in one line. */
export function reasonsText(suggestion: Suggestion): string {
  const { hits, alike = [] } = suggestion;
  const found = hits.map((hit) => reason(hit, suggestion));
  return [...new Set(found), ...alike.map(likeness)].join(' · ') || 'like its definition';
}

/**
 * `keep* “kept” ×0.75 (1 of 4 accepted)`: the keyword, the words it was found in where they differ, what was
 * learned. A keyword of several words or a pattern is long: the words it was found in tell enough.
 */
function reason(hit: KeywordHit, { from, to }: Suggestion): string {
  const { keyword, text, learned } = hit;
  const isLong = /[|/]| \+ /.test(keyword);
  const isSame = keyword.toLowerCase() === text.toLowerCase();
  const found = isSame ? keyword : `${isLong ? '' : `${keyword} `}“${text}”`;
  const isNear = hit.from[0] === from[0] || hit.from[0] === to[0];
  return [found, ...(isNear ? [] : ['(turn before)']), ...weight(learned)].join(' ');
}

function weight(learned: KeywordHit['learned']): string[] {
  if (!learned || learned.weight === 1) return [];
  const { accepted, declined, weight } = learned;
  return [`×${weight} (${accepted} of ${accepted + declined} accepted)`];
}

/** `like 12 passages you coded: letterbox, thursday`, `like its examples: letterbox, on thursday`. */
function likeness({ to, passages = 0, words, learned }: Alike): string {
  const what = to === 'examples' ? 'its examples' : `${plural(passages, 'passage')} you coded`;
  return [`like ${what}: ${words.slice(0, 4).join(', ')}`, ...weight(learned)].join(' ');
}
