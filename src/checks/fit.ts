/** How well a code's meaning fits what the codebook says of each code. */
import type { Matcher, SoughtKeyword } from '../keywords/matcher.js';
import { optionsOf } from '../keywords/vocabulary.js';
import type { Code } from '../model/codebook.js';
import { grouped } from '../model/grouped.js';
import { contentStems } from '../text/content-stems.js';

export interface Fit {
  /** Places of the codes whose own words have a rarer word of this code's meaning. */
  candidates(meaning: number): Iterable<number>;
  /** How much of the meaning's words a code's own words have, rare words counting more: 0 to 1. */
  share(meaning: number, code: number): number;
  /** The words of the meaning that a code's own words have. */
  common(meaning: number, code: number): number;
}

/** In a small codebook a word of so many codes still tells them apart; in a large one, a word of every tenth. */
const telling = 8;

/**
 * A code's own words are those of its name, definition, include lines and keywords; what it excludes is
 * another's. A word weighs by how few codes have it (Spärck Jones 1972); a word that none has is left out.
 */
export function fitOf(codes: readonly Code[], { keywords, language }: Matcher): Fit {
  const inKeywords = grouped(keywords, ({ code }) => code);
  const own = codes.map((code) => {
    const stems = contentStems(ownWords(code), language);
    return new Set([...stems, ...(inKeywords.get(code.id) ?? []).flatMap(stemsOf)]);
  });
  const meanings = codes.map(({ meaning = '' }) => contentStems(meaning, language));
  const bearers = new Map<string, number[]>();
  own.forEach((stems, at) => {
    for (const stem of stems) {
      const there = bearers.get(stem) ?? [];
      bearers.set(stem, there);
      there.push(at);
    }
  });
  const weights = new Map(
    [...bearers].map(([stem, there]) => [stem, Math.log((codes.length + 1) / there.length)]),
  );
  const rareBearers = (stem: string): readonly number[] => {
    const there = bearers.get(stem) ?? [];
    return there.length > Math.max(telling, codes.length / 10) ? [] : there;
  };
  const known = meanings.map((stems) => [...stems].filter((stem) => bearers.has(stem)));
  const sum = (stems: readonly string[]) =>
    stems.reduce((weight, stem) => weight + (weights.get(stem) ?? 0), 0);
  const totals = known.map(sum);
  const inCode = (meaning: number, code: number) =>
    (known[meaning] ?? []).filter((stem) => own[code]?.has(stem));
  return {
    candidates: (meaning) => new Set(known[meaning]?.flatMap((stem) => rareBearers(stem))),
    share: (meaning, code) => {
      const total = totals[meaning] ?? 0;
      return total === 0 ? 0 : sum(inCode(meaning, code)) / total;
    },
    common: (meaning, code) => inCode(meaning, code).length,
  };
}

function ownWords({ name, aliases, definition = '', include }: Code): string {
  return [name, ...aliases, definition, ...include].join('\n');
}

function stemsOf({ sought }: SoughtKeyword): string[] {
  const phrases = sought.kind === 'phrase' ? [sought.phrase] : [];
  const signs = (sought.kind === 'together' ? sought.members : phrases).flatMap((one) => one.signs);
  return signs
    .flatMap(optionsOf)
    .flatMap((sign) => (sign.startsWith('stem:') ? sign.slice('stem:'.length) : []));
}
