/** Studies for tests in which coders have answered what keywords proposed. */
import type { DeclineAct } from '../../src/model/act.js';
import type { Coding } from '../../src/model/coding.js';
import type { CoderWork } from '../../src/model/study.js';
import { coding } from '../matrices/study-in-memory.js';

/** Turns that a coder accepted for a code, as `s1:4`, and what they declined. */
interface Answers {
  readonly accepted?: readonly string[];
  readonly declined?: readonly string[];
  /** Turns with this code that the coder chose without a keyword. */
  readonly byHand?: readonly string[];
}

/** A coder who answered what these keywords of one code proposed, whole turns of at most 999 characters. */
export function coderWho(
  coder: string,
  code: string,
  keywords: readonly string[],
  { accepted = [], declined = [], byHand = [] }: Answers,
): CoderWork {
  const made = (cited: string, how: Coding['how']): Coding => ({
    ...coding(...placeOf(cited, code)),
    ...{ coder, how, keywords: how === 'by-keyword' ? keywords : [] },
  });
  return {
    ...{ coder, file: `codings/${coder}.jsonl`, seen: [] },
    codings: [
      ...accepted.map((cited) => made(cited, 'by-keyword')),
      ...byHand.map((cited) => made(cited, 'by-hand')),
    ],
    declined: declined.map((cited): DeclineAct => {
      const [transcript, , span] = placeOf(cited, code);
      return { act: 'decline', id: cited, at: '', transcript, ...span, code, keywords };
    }),
  };
}

function placeOf(cited: string, code: string): Parameters<typeof coding> {
  const [transcript = '', turn = ''] = cited.split(':');
  return [transcript, code, { from: [Number(turn), 0], to: [Number(turn), 999] }];
}
