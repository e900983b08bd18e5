/** What is suggested for a text by itself, beside what a person said of it. */
import type { Transcript } from '../model/transcript.js';
import { compileMatcher } from './compile.js';
import { likeExamples } from './like-examples.js';
import { matchTurn } from './match.js';
import type { Judged } from './quality.js';
import { type Ranking, rankCodes } from './rank.js';
import { suggestFor } from './suggest.js';

/** A text taken as one segment. @param given the codes a person gave it */
export function judgedText(study: Ranking, text: string, given: readonly string[]): Judged {
  const matcher = compileMatcher(study.codebook);
  const alike = likeExamples(study);
  const suggested = suggestFor(talkOf(text), matcher, { unit: 'turn', alike });
  return {
    given,
    suggested: suggested.map(({ code }) => code),
    ranked: rankCodes(study, text, matchTurn(matcher, text)).map(({ code }) => code),
  };
}

const nowhere: Omit<Transcript, 'lines'> = {
  ...{ id: 'talk', speakers: [], attributes: {} },
  source: { file: '', sha256: '', format: 'text', encoding: 'utf-8', importer: '', options: {} },
};

/** One turn, that nobody is known to have said. */
function talkOf(text: string): Transcript {
  return { ...nowhere, lines: [{ kind: 'speech', turn: 1, text }] };
}
