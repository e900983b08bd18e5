/** Looks for the words of codings in a transcript that is about to change, or has. */
import type { AnchorState, Around, Coding } from '../model/coding.js';
import type { CoderAnchors } from '../model/correction.js';
import type { Study } from '../model/study.js';
import type { Transcript } from '../model/transcript.js';
import { codingOrder } from '../text/reading-order.js';
import { aroundIn } from './anchored.js';
import { findAgain } from './find-again.js';

/**
 * The anchors that the codings have in this transcript, for each coder who has some there.
 * @param study which has the transcript as it was
 */
export function reanchored(
  { work, transcripts }: Pick<Study, 'work' | 'transcripts'>,
  transcript: Transcript,
): readonly CoderAnchors[] {
  const was = transcripts.find(({ id }) => id === transcript.id);
  const all = work.map(({ coder, codings }) => ({
    coder,
    codings: codings
      .filter(
        (coding) => coding.transcript === transcript.id && coding.anchor.state !== 'withdrawn',
      )
      .map((coding) => anchoredIn(transcript, coding, aroundIn(was, coding)))
      .sort(codingOrder([transcript])),
  }));
  return all.filter(({ codings }) => codings.length > 0);
}

function anchoredIn(transcript: Transcript, coding: Coding, around: Around): Coding {
  return { ...coding, around, anchor: findAgain(transcript, { ...coding, ...around }) };
}

/** True where a person should look: the words are not simply where they were. */
export function isUnsettled({ anchor }: Coding): boolean {
  return !settled.includes(anchor.state);
}

const settled: readonly AnchorState[] = ['same', 'withdrawn'];
