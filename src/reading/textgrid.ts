/** Reads the tiers of a Praat TextGrid, in its long and its short form alike. */
import { Problem } from '../model/problem.js';
import type { Annotation, Tier } from './timed-tiers.js';

/** A value that stands by itself: what Praat reads. The words around it are for people. */
interface Value {
  /** As written: quotation marks in it are doubled. */
  readonly text?: string;
  readonly number?: number;
  /** In UTF-16 units. */
  readonly at: number;
}

/** @throws Problem with the line where a value is missing or of the wrong kind */
export function readTextGrid(content: string, file: string): Tier[] {
  const values = valuesOf(content);
  let next = 0;
  const stop = (expected: string, at = content.length): never => {
    const line = content.slice(0, at).split('\n').length;
    throw new Problem({
      what: `${file} is no whole TextGrid: ${expected} is missing.`,
      next: 'Save it in Praat again: Save as text file.',
      where: { file, line },
    });
  };
  const text = (what: string): string => {
    const value = values[next++];
    return value?.text ?? stop(what, value?.at);
  };
  const number = (what: string): number => {
    const value = values[next++];
    return value?.number ?? stop(what, value?.at);
  };
  for (const what of ['the kind of file', 'the kind of object']) text(what);
  for (const what of ['the start', 'the end']) number(what);
  const count = number('the number of tiers');
  const tiers: Tier[] = [];
  while (tiers.length < count) tiers.push(readTier(text, number));
  return tiers;
}

function readTier(text: (what: string) => string, number: (what: string) => number): Tier {
  const isIntervals = text('the kind of a tier') === 'IntervalTier';
  const name = unquoted(text('the name of a tier'));
  for (const what of ['the start of a tier', 'the end of a tier']) number(what);
  const count = number('the number of annotations');
  const annotations: Annotation[] = [];
  while (annotations.length < count) {
    const from = number('the time of an annotation');
    const to = isIntervals ? number('the end of an annotation') : undefined;
    annotations.push({ text: unquoted(text('the text of an annotation')), from, to });
  }
  return { name, isSpeech: isIntervals, annotations };
}

/** A doubled quotation mark is one. */
function unquoted(text: string): string {
  return text.replaceAll('""', '"');
}

const numeral = /^-?\d{1,15}(?:\.\d{1,20})?(?:[eE][+-]?\d{1,3})?$/;

/** Texts in quotation marks and numbers between blanks; `intervals [12]:` and `xmin =` are none. */
function valuesOf(content: string): Value[] {
  const values: Value[] = [];
  const sign = /["!]|[^\s"!]+/g;
  for (let found = sign.exec(content); found; found = sign.exec(content)) {
    const { 0: word, index: at } = found;
    if (word === '"') {
      const end = endOfText(content, at + 1);
      values.push({ text: content.slice(at + 1, end), at });
      sign.lastIndex = end + 1;
    } else if (word === '!') {
      const end = content.indexOf('\n', at);
      sign.lastIndex = end === -1 ? content.length : end;
    } else if (word.length < 40 && numeral.test(word)) values.push({ number: Number(word), at });
  }
  return values;
}

/** Where the closing quotation mark stands; a doubled one is a letter of the text. */
function endOfText(content: string, from: number): number {
  let at = content.indexOf('"', from);
  while (at !== -1 && content[at + 1] === '"') at = content.indexOf('"', at + 2);
  return at === -1 ? content.length : at;
}
