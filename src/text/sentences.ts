/** Sentences and paragraphs: stretches that follow each other without a gap, so that no word is lost. */
import { asidesOf } from './asides.js';
import { primaryLanguage } from './language.js';
import type { Range } from './pattern.js';

/** Intl.Segmenter's time grows with the square of the text, so it is given windows (UTF-16 units). */
const windowLength = 4096;

/** Words whose full stop does not end a sentence. */
const abbreviations: ReadonlyMap<string, ReadonlySet<string>> = new Map([
  ['en', new Set('dr mr mrs ms mx prof rev st hon capt sgt e.g i.e eg ie cf vs approx'.split(' '))],
]);

/**
 * The sentences of a text, each with the white space behind it. Unicode's rules (UAX 29), and then a
 * reader's: `Dr.` ends nothing, no sentence starts in lower case, none starts inside a short aside.
 */
export function sentencesOf(text: string, language: string): Range[] {
  const sentences: Range[] = [];
  const inAside = asidesOf(text);
  for (const [from, to] of piecesOf(text, language)) {
    const start = to - text.slice(from, to).trimStart().length;
    const last = sentences.at(-1);
    if (!last) {
      sentences.push([from, to]);
      continue;
    }
    const goesOn =
      inAside(start) || startsSmall(text, start, to) || endsShort(text, last, language);
    sentences[sentences.length - 1] = [last[0], goesOn ? to : start];
    if (!goesOn) sentences.push([start, to]);
  }
  return sentences;
}

/** The paragraphs of a text, each with the line feed behind it. */
export function paragraphsOf(text: string): Range[] {
  const paragraphs: Range[] = [];
  for (let at = 0; at < text.length; ) {
    const feed = text.indexOf('\n', at);
    const end = feed < 0 ? text.length : feed + 1;
    paragraphs.push([at, end]);
    at = end;
  }
  return paragraphs;
}

/** Unicode's sentences. A window may cut its last one short, so the next window starts with that one. */
function* piecesOf(text: string, language: string): Generator<Range> {
  const segmenter = segmenterFor(primaryLanguage(language));
  const firstWord = text.search(/\S/);
  let start = 0;
  for (let at = firstWord < 0 ? text.length : firstWord; at < text.length; ) {
    const window = windowAt(text, at);
    const ends = Array.from(segmenter.segment(window), ({ index }) => at + index).slice(1);
    for (const end of ends) {
      yield [start, end];
      start = end;
    }
    const isLast = at + window.length === text.length;
    at = isLast || ends.length === 0 ? at + window.length : start;
  }
  if (start < text.length) yield [start, text.length];
}

// Making one takes longer than cutting a turn.
const segmenters = new Map<string, Intl.Segmenter>();

function segmenterFor(language: string): Intl.Segmenter {
  const known = segmenters.get(language);
  if (known) return known;
  const segmenter = new Intl.Segmenter(language, { granularity: 'sentence' });
  segmenters.set(language, segmenter);
  return segmenter;
}

/** The text from `at` on, up to the last white space that fits. */
function windowAt(text: string, at: number): string {
  const window = text.slice(at, at + windowLength);
  if (at + window.length === text.length) return window;
  const cut = Math.max(window.lastIndexOf(' '), window.lastIndexOf('\n')) + 1;
  return cut > 0 ? window.slice(0, cut) : window;
}

/** True where a piece goes on in lower case, or is only white space. */
function startsSmall(text: string, start: number, end: number): boolean {
  return start === end || /^\p{Ll}/u.test(text.slice(start, end));
}

/** True where a sentence ends in an abbreviation. */
function endsShort(text: string, [from, to]: Range, language: string): boolean {
  const end = text.slice(Math.max(from, to - 24), to).trimEnd();
  const word = /([\p{L}.]+)\.$/u.exec(end)?.[1];
  return word !== undefined && hasAbbreviation(language, word.toLowerCase());
}

function hasAbbreviation(language: string, word: string): boolean {
  return abbreviations.get(primaryLanguage(language))?.has(word) ?? false;
}
