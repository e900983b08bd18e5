/** An act as a person says it. */
import type { Act } from '../model/act.js';
import { visible } from '../text/visible.js';
import { widthOf } from '../text/width.js';

/**
 * `coded session-1:12 "we kept ringing him…" with availing`
 * @param log the acts of the same coder: what is done to a coding is said of its code and its words
 */
export function actText(act: Act, log: readonly Act[] = []): string {
  const about = 'coding' in act ? act.coding : undefined;
  const coding = log.filter((one) => one.act === 'code').find(({ id }) => id === about);
  switch (act.act) {
    case 'code':
      return `coded ${act.transcript}:${act.from[0]} ${shortQuote(act.quote)} with ${act.code}`;
    case 'uncode':
      return coding
        ? `took ${coding.code} away from ${shortQuote(coding.quote)}`
        : 'took a code away';
    case 'decline':
      return `declined ${act.code} at ${act.transcript}:${act.from[0]}`;
    case 'move':
      return `moved ${coding?.code ?? 'a coding'} to ${shortQuote(act.quote)}`;
    case 'note':
      return `noted ${shortQuote(act.text)}`;
    case 'keep':
      return `kept ${coding ? `${coding.code} on ${shortQuote(coding.quote)}` : 'a coding'} under the present definition`;
    case 'seen':
      return `marked ${act.transcript}:${act.turns[0]}-${act.turns[1]} as read`;
    case 'undo':
      return 'undid an act';
  }
}

const longest = 48;

/** The words in quotation marks, cut at a space when they are many. */
export function shortQuote(quote: string, width = longest): string {
  const line = visible(quote).replace(/\s+/g, ' ');
  if (widthOf(line) <= width) return `“${line}”`;
  const cut = line.slice(0, width);
  return `“${cut.slice(0, Math.max(cut.lastIndexOf(' '), width / 2))}…”`;
}
