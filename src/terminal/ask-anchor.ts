/** Asks a coder about one coding whose words have moved, changed or gone. */
import type { Coding } from '../model/coding.js';
import type { Transcript } from '../model/transcript.js';
import { anchorText, type Elsewhere } from './anchors-text.js';
import { askOne } from './ask.js';
import { printResult } from './output.js';
import { styleFor } from './style.js';

export type AnchorAnswer = 'accept' | 'remove' | 'skip' | 'stop';

export async function askAnchor(
  transcript: Transcript,
  coding: Coding,
  elsewhere: Elsewhere,
): Promise<AnchorAnswer> {
  printResult(`\n${anchorText(transcript, coding, await styleFor(process.stdout), elsewhere)}\n`);
  const found = coding.anchor.span !== undefined;
  return askOne<AnchorAnswer>(found ? 'Are these its words?' : 'Its words are gone.', [
    ...(found ? [{ value: 'accept' as const, label: 'yes, it belongs here' }] : []),
    { value: 'skip', label: found ? 'later' : 'leave it; anchors --place gives it a new place' },
    { value: 'remove', label: 'take the coding away' },
    { value: 'stop', label: 'stop here' },
  ]);
}
