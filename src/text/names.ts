/** Puts pseudonyms in the place of names, and knows what became of every position. */

export interface NamePair {
  readonly name: string;
  readonly pseudonym: string;
  /** The name it is counted for, where this is another way to write one. */
  readonly of?: string;
}

/** A name in a text, in UTF-16 units, half open. */
export interface NameHit {
  readonly from: number;
  readonly to: number;
  readonly instead: string;
  readonly name: string;
}

export interface Renamed {
  readonly text: string;
  /** What was replaced, in the order of the text before. */
  readonly hits: readonly NameHit[];
}

export type Renamer = (text: string) => Renamed;

/**
 * Names are replaced as whole words, in one pass, so that no pseudonym is replaced again; of names that
 * begin at one place the longest. Case counts, but a name in capitals throughout gets its pseudonym in
 * capitals. What an apostrophe or a hyphen joins to a name stays: Anna's, Anna-like.
 */
export function renamer(pairs: readonly NamePair[]): Renamer {
  const forms = new Map<string, NamePair>();
  const capitals = pairs.map(({ name, pseudonym, of = name }) => ({
    ...{ name: name.toUpperCase(), pseudonym: pseudonym.toUpperCase(), of },
  }));
  // What the map says itself wins over what follows from it.
  for (const pair of [...capitals, ...pairs]) forms.set(asWritten(pair.name), pair);
  if (forms.size === 0) return (text) => ({ text, hits: [] });
  const names = [...forms.keys()].sort((a, b) => b.length - a.length);
  const pattern = new RegExp(names.map(wholeWord).join('|'), 'gu');
  return (text) => {
    const hits = Array.from(text.matchAll(pattern), ({ 0: found, index }): NameHit => {
      const { name = found, pseudonym = found, of = name } = forms.get(asWritten(found)) ?? {};
      return { from: index, to: index + found.length, instead: pseudonym, name: of };
    });
    return { text: replaced(text, hits), hits };
  };
}

/** Renames in a text as JSON writes it: the n of a line feed is no letter of the word behind it. */
export function renamedInJson(text: string, rename: Renamer): string {
  return text.replace(/\\u[\da-f]{4}|\\.|[^\\]+/gi, (part) =>
    part.startsWith('\\') ? part : rename(part).text,
  );
}

function replaced(text: string, hits: readonly NameHit[]): string {
  let done = 0;
  let all = '';
  for (const { from, to, instead } of hits) {
    all += text.slice(done, from) + instead;
    done = to;
  }
  return all + text.slice(done);
}

/** Where a stretch of the text before stands in the renamed text. One that cuts a name takes in the whole pseudonym. */
export function renamedRange(
  hits: readonly NameHit[],
  [from, to]: readonly [number, number],
): [number, number] {
  let [start, end] = [from, to];
  for (const hit of hits) {
    const grown = hit.instead.length - (hit.to - hit.from);
    if (hit.to <= from) start += grown;
    else if (hit.from < from) start -= from - hit.from;
    if (hit.to <= to) end += grown;
    else if (hit.from < to) end += hit.to - to + grown;
  }
  return [start, end];
}

/** One spelling for all that a reader takes for the same: spaces, apostrophes, hyphens, composed accents. */
export function asWritten(text: string): string {
  return text
    .normalize('NFC')
    .replace(/\s+/g, ' ')
    .replace(/[\u2018\u2019\u02bc`\u00b4]/g, "'")
    .replace(/[\u2010\u2011]/g, '-');
}

/** The pattern of a name in any of these spellings. @param name as `asWritten` gives it */
export function anySpelling(name: string): string {
  const forms = new Set([name, name.normalize('NFD')]);
  const patterns = Array.from(forms, (form) =>
    form
      .replace(/[.*+?^${}()|[\]\\/-]/g, (mark) => (mark === '-' ? mark : `\\${mark}`))
      .replaceAll(' ', '\\s+')
      .replaceAll("'", "['\\u2018\\u2019\\u02bc`\\u00b4]")
      .replaceAll('-', '[-\\u2010\\u2011]'),
  );
  return patterns.length === 1 ? (patterns[0] ?? '') : `(?:${patterns.join('|')})`;
}

const letter = '[\\p{L}\\p{M}\\p{Nd}]';
/** A soft hyphen or a joiner does not end a word. */
const unseen = '\\p{Cf}{0,4}';
/** In these scripts no space parts words. */
const unspaced =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}]/u;

function wholeWord(name: string): string {
  const [first = '', last = ''] = [Array.from(name)[0], Array.from(name).at(-1)];
  const before = unspaced.test(first) ? '' : `(?<!${letter}${unseen})`;
  const after = unspaced.test(last) ? '' : `(?!${unseen}${letter})`;
  return before + anySpelling(name) + after;
}
