/** Looks for the words of codings in a transcript that is about to change, or has. */
import type { AnchorState, Coding } from '../model/coding.js';
import type { CoderAnchors } from '../model/correction.js';
import type { CoderWork } from '../model/study.js';
import type { Transcript } from '../model/transcript.js';
import { codingOrder } from '../text/reading-order.js';
import { findAgain } from './find-again.js';

/** The anchors that the codings have in this transcript, for each coder who has some there. */
export function reanchored(
  work: readonly CoderWork[],
  transcript: Transcript,
): readonly CoderAnchors[] {
  const all = work.map(({ coder, codings }) => ({
    coder,
    codings: codings
      .filter(
        (coding) => coding.transcript === transcript.id && coding.anchor.state !== 'withdrawn',
      )
      .map((coding) => ({ ...coding, anchor: findAgain(transcript, coding) }))
      .sort(codingOrder([transcript])),
  }));
  return all.filter(({ codings }) => codings.length > 0);
}

/** True where a person should look: the words are not simply where they were. */
export function isUnsettled({ anchor }: Coding): boolean {
  return !settled.includes(anchor.state);
}

const settled: readonly AnchorState[] = ['same', 'withdrawn'];
