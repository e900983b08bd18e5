/** Texts for the settings or the codebook, as somebody typed them. */
import { Problem } from '../model/problem.js';
import { visible } from '../text/visible.js';

/**
 * The text composed (NFC), as transcripts are, without white space around it.
 * @param noun what it is: `The definition`
 * @throws Problem when it is empty, or has characters that would command a terminal
 */
export function plainText(typed: string, noun: string): string {
  const text = typed.normalize('NFC').trim();
  const next = 'Type it again.';
  if (text === '') throw new Problem({ what: `${noun} is empty.`, next });
  if (visible(text) === text) return text;
  throw new Problem({ what: `${noun} has a character that cannot be read: ${text}`, next });
}

/** The same on one line. */
export function plainLine(typed: string, noun: string): string {
  const text = plainText(typed, noun);
  if (!/[\n\t]/.test(text)) return text;
  const next = 'Type it on one line.';
  throw new Problem({ what: `${noun} has a tab or a second line.`, next });
}
