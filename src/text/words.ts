/** Words: runs of letters, marks and digits with inner apostrophes and hyphens. */

/** Letters and where they stand, in UTF-16 units, half open. */
interface Form {
  readonly form: string;
  readonly from: number;
  readonly to: number;
}

/** A hyphenated word as it stands: `follow-up`. */
export interface HyphenatedWord extends Form {
  /** How many words of the sequence it is made of. */
  readonly parts: number;
}

/**
 * A word without a hyphen, or one part of a hyphenated word. A text is a sequence of these, so that
 * `follow-up` reads like `follow up`; the first part also carries the hyphenated word.
 */
export interface Word extends Form {
  readonly whole?: HyphenatedWord;
}

/** The words of a text in order. */
export function wordsOf(text: string): Word[] {
  const words: Word[] = [];
  let at = 0;
  while (at < text.length) {
    if (startsWord(text, at)) at = readWord(text, at, words);
    else at += 1;
  }
  return words;
}

/** How many words a reader counts; a hyphenated word is one. */
export function countWords(text: string): number {
  let count = 0;
  for (let at = 0; at < text.length; ) {
    if (startsWord(text, at)) {
      count += 1;
      at = endOfPart(text, at);
      while (isHyphen(text.charCodeAt(at)) && startsWord(text, at + 1)) {
        at = endOfPart(text, at + 1);
      }
    } else at += 1;
  }
  return count;
}

/** Adds the word that starts at `from`, by its parts, and returns its end. */
function readWord(text: string, from: number, words: Word[]): number {
  const first = words.length;
  let end = endOfPart(text, from);
  words.push({ form: text.slice(from, end), from, to: end });
  while (isHyphen(text.charCodeAt(end)) && startsWord(text, end + 1)) {
    const start = end + 1;
    end = endOfPart(text, start);
    words.push({ form: text.slice(start, end), from: start, to: end });
  }
  const part = words[first];
  const parts = words.length - first;
  if (part && parts > 1) {
    words[first] = { ...part, whole: { form: text.slice(from, end), from, to: end, parts } };
  }
  return end;
}

/** The end of the letters from `from` on; an apostrophe between two of them belongs to the word. */
function endOfPart(text: string, from: number): number {
  let at = from;
  for (;;) {
    const width = widthInWord(text, at);
    if (width > 0) at += width;
    else if (isApostrophe(text.charCodeAt(at)) && startsWord(text, at + 1)) at += 1;
    else return at;
  }
}

const plain = Uint8Array.from({ length: 128 }, (_, code) =>
  /[a-z0-9]/i.test(String.fromCharCode(code)) ? 1 : 0,
);
const starting = /[\p{L}\p{Nd}]/u;
// Format characters (soft hyphen, zero-width joiner) stand inside a word without ending it.
const continuing = /[\p{L}\p{M}\p{Nd}\p{Cf}]/u;

function startsWord(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  if (code < 128) return plain[code] === 1;
  return starting.test(characterAt(text, at));
}

/** The units of the word's character at `at`, or 0 where the word ends. */
function widthInWord(text: string, at: number): number {
  const code = text.charCodeAt(at);
  if (code < 128) return plain[code] ?? 0;
  const character = characterAt(text, at);
  return continuing.test(character) ? character.length : 0;
}

function characterAt(text: string, at: number): string {
  const point = text.codePointAt(at);
  return point === undefined ? '' : String.fromCodePoint(point);
}

function isApostrophe(code: number): boolean {
  return code === 0x27 || code === 0x2019;
}

/** Hyphen-minus, hyphen and non-breaking hyphen; dashes part words. */
function isHyphen(code: number): boolean {
  return code === 0x2d || code === 0x2010 || code === 0x2011;
}
