/** Asks a coder about one coding that a changed codebook leaves to review. */
import { type Codebook, codesOf } from '../model/codebook.js';
import type { Transcript } from '../model/transcript.js';
import { askOne } from './ask.js';
import { printResult } from './output.js';
import { codingText, type Recoding, reasonLines } from './recode-text.js';
import { styleFor } from './style.js';

/** `to:CODE` gives the words that code. */
export type RecodeAnswer = 'keep' | 'remove' | 'other' | 'skip' | 'stop' | `to:${string}`;

/** Shows the words and what changed, and waits. */
export async function askRecode(
  recoding: Recoding,
  transcripts: readonly Transcript[],
  number: number,
  of: number,
): Promise<RecodeAnswer> {
  const { coding, reason, code } = recoding;
  const style = await styleFor(process.stdout);
  const lines = [...reasonLines(recoding, style), codingText(coding, transcripts, style)];
  printResult(`\n${lines.join('\n')}\n`);
  const heirs = reason === 'split' ? (code?.replacedBy ?? []) : [];
  const canGive = coding.anchor.span !== undefined;
  return askOne<RecodeAnswer>(`${number} of ${of}: what are these words?`, [
    ...(reason === 'definition' && code
      ? [{ value: 'keep' as const, label: `still ${code.id}` }]
      : []),
    ...(canGive ? heirs.map((id) => ({ value: `to:${id}` as const, label: id })) : []),
    ...(canGive ? [{ value: 'other' as const, label: 'another code' }] : []),
    { value: 'remove', label: 'none: take the code away' },
    { value: 'skip', label: 'later' },
    { value: 'stop', label: 'stop here' },
  ]);
}

/** One of the codes in use. */
export async function askCode(codebook: Codebook): Promise<string> {
  const codes = codesOf(codebook).flatMap(({ code }) => (code.status === 'retired' ? [] : [code]));
  return askOne(
    'Which code?',
    codes.map(({ id, name }) => ({ value: id, label: name })),
  );
}
