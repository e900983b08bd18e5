/** A concordance as a person reads it: the words under each other, what stands around them on either side. */
import type { ConcordanceLine } from '../model/concordance.js';
import { printCitation } from '../text/citation.js';
import { beginningWithin, endWithin } from '../text/cut.js';
import { plural } from '../text/plural.js';
import { visible } from '../text/visible.js';
import { padEnd, padStart, widest, widthOf } from '../text/width.js';
import { screenWidth } from './output.js';
import { styleFor } from './style.js';

/** Positions are [turn, code point]; the words are empty where the consent of their speaker leaves out quoting. */
export function concordanceRecord({ transcript, turn, at, left, word, right }: ConcordanceLine) {
  const from = [turn.turn, at[0]] as const;
  const to = [turn.turn, at[1]] as const;
  return {
    citation: printCitation(transcript, { from, to }),
    transcript: transcript.id,
    speaker: turn.speaker ?? null,
    ...{ from, to, left, word, right },
  };
}

/** No side is narrower, however long citations and words are. */
const least = 12;

/** @param isSorted whether somebody asked for an order of their own */
export async function concordanceText(
  lines: readonly ConcordanceLine[],
  isSorted: boolean,
): Promise<string> {
  const style = await styleFor(process.stdout);
  const shown = lines.map(({ transcript, turn, left, word, right }) => ({
    place: visible(`${transcript.id}:${turn.turn}`),
    speaker: visible(turn.speaker ?? ''),
    left: inOneLine(left),
    word: inOneLine(word),
    right: inOneLine(right),
  }));
  const places = widest(shown.map(({ place }) => place));
  const speakers = widest(shown.map(({ speaker }) => speaker));
  const room = screenWidth() - places - speakers - 4;
  const words = Math.min(widest(shown.map(({ word }) => word)), Math.floor(room / 3));
  const side = Math.max(least, Math.floor((room - words) / 2));
  const rows = shown.map(({ place, speaker, left, word, right }) => {
    const head = `${padEnd(place, places)}  ${padEnd(speaker, speakers)}`;
    if (word === '') return `${head}  ${style.faint('(not quoted: no consent)')}`;
    const node = beginningWithin(word, Math.max(words, least));
    const rest = room - side - widthOf(node);
    return `${head}  ${padStart(endWithin(left, side), side)}${style.strong(node)}${beginningWithin(right, Math.max(least, rest))}`.trimEnd();
  });
  const turns = new Set(lines.map(({ turn }) => turn)).size;
  const [first] = lines;
  const next = `alongside read ${first?.transcript.id}:${first?.turn.turn}`;
  const add = isSorted ? '--format csv' : '--sort right';
  const count = `${plural(lines.length, 'line')} in ${plural(turns, 'turn')}.`;
  return [...rows, '', `${count} Next: ${next}   or   add ${add}`].join('\n');
}

/** White space as one space each, and nothing that commands a terminal. */
function inOneLine(text: string): string {
  return visible(text.replace(/\s+/gu, ' '));
}
