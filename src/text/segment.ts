/** Segments: the stretches of a turn that a suggestion or a figure counts. */
import type { Segment } from '../model/settings.js';
import type { Range } from './pattern.js';
import { paragraphsOf, sentencesOf } from './sentences.js';

/** The segments of one turn in UTF-16 units. Sentences and paragraphs come without the white space around them. */
export function segmentsOf(text: string, unit: Segment, language: string): Range[] {
  switch (unit) {
    case 'turn':
      return [[0, text.length]];
    case 'sentence':
      return withoutSpace(text, sentencesOf(text, language));
    case 'paragraph':
      return withoutSpace(text, paragraphsOf(text));
  }
}

function withoutSpace(text: string, ranges: readonly Range[]): Range[] {
  return ranges.flatMap(([from, to]): Range[] => {
    const start = text.slice(from, to).trimStart();
    return start === '' ? [] : [[to - start.length, to - start.length + start.trimEnd().length]];
  });
}
