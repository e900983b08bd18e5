/** Asks a coder about codings whose words have moved, changed or gone. */
import type { Coding } from '../model/coding.js';
import type { Transcript } from '../model/transcript.js';
import { anchorText, type Elsewhere } from './anchors-text.js';
import { askOne } from './ask.js';
import { printResult } from './output.js';
import { styleFor } from './style.js';

/** What follows an answer, before the next question. */
interface Answered {
  accept(coding: Coding): Promise<unknown>;
  remove(coding: Coding): Promise<unknown>;
}

/** One after another, transcript by transcript, until the coder stops. */
export async function askAnchors(
  transcripts: readonly Transcript[],
  codings: readonly Coding[],
  elsewhereIn: (transcript: Transcript) => Elsewhere,
  answered: Answered,
): Promise<void> {
  for (const transcript of transcripts) {
    const elsewhere = elsewhereIn(transcript);
    for (const coding of codings.filter((one) => one.transcript === transcript.id)) {
      const said = await askAnchor(transcript, coding, elsewhere);
      if (said === 'stop') return;
      if (said !== 'skip') await answered[said](coding);
    }
  }
}

type AnchorAnswer = 'accept' | 'remove' | 'skip' | 'stop';

async function askAnchor(
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
