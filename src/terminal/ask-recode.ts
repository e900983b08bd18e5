/** Asks a coder about one coding that a changed codebook leaves to review. */
import { type Codebook, codesOf } from '../model/codebook.js';
import type { Study } from '../model/study.js';
import { askOne } from './ask.js';
import { printResult } from './output.js';
import { codingText, type Recoding, reasonLines } from './recode-text.js';
import { styleFor } from './style.js';

/** What becomes of a coding: it holds, its words get other codes, or neither: the code is taken away. */
export interface RecodeDecision {
  readonly keep: boolean;
  readonly to: readonly string[];
}

/** Shows the words and what changed, and waits. */
export async function askRecode(
  { codebook, transcripts }: Pick<Study, 'codebook' | 'transcripts'>,
  recoding: Recoding,
  number: number,
  of: number,
): Promise<RecodeDecision | 'skip' | 'stop'> {
  const { coding, reason, code } = recoding;
  const style = await styleFor(process.stdout);
  const lines = [...reasonLines(recoding, style), codingText(coding, transcripts, style)];
  printResult(`\n${lines.join('\n')}\n`);
  const heirs = reason === 'split' ? (code?.replacedBy ?? []) : [];
  const canGive = coding.anchor.span !== undefined;
  const said = await askOne<Answer>(`${number} of ${of}: what are these words?`, [
    ...(reason === 'definition' && code
      ? [{ value: 'keep' as const, label: `still ${code.id}` }]
      : []),
    ...(canGive ? heirs.map((id) => ({ value: `to:${id}` as const, label: id })) : []),
    ...(canGive ? [{ value: 'other' as const, label: 'another code' }] : []),
    { value: 'remove', label: 'none: take the code away' },
    { value: 'skip', label: 'later' },
    { value: 'stop', label: 'stop here' },
  ]);
  if (said === 'skip' || said === 'stop') return said;
  const to = said === 'other' ? await askCode(codebook) : heirs.find((id) => said === `to:${id}`);
  return { keep: said === 'keep', to: to === undefined ? [] : [to] };
}

/** `to:CODE` gives the words that code. */
type Answer = 'keep' | 'remove' | 'other' | 'skip' | 'stop' | `to:${string}`;

/** One of the codes in use. */
async function askCode(codebook: Codebook): Promise<string> {
  const codes = codesOf(codebook).flatMap(({ code }) => (code.status === 'retired' ? [] : [code]));
  return askOne(
    'Which code?',
    codes.map(({ id, name }) => ({ value: id, label: name })),
  );
}
