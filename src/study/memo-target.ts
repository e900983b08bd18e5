/** What a memo is on: the study, a code, a place in a transcript, or a coding. */
import { codeNamed, findCode } from '../codebook/lookup.js';
import { Problem } from '../model/problem.js';
import type { Study } from '../model/study.js';
import { parseCitation, printCitation } from '../text/citation.js';
import { citedTranscript, resolveCitation } from '../text/resolve-citation.js';

/**
 * What is meant, as the memo's file keeps it: a code by its id, a sentence by its positions.
 * @throws Problem where there is no such thing
 */
export function memoTarget(study: Study, typed: string): string {
  if (typed === 'study') return typed;
  const colon = typed.indexOf(':');
  const name = typed.slice(colon + 1);
  switch (colon < 0 ? '' : typed.slice(0, colon)) {
    case 'code':
      return `code:${codeId(study, name)}`;
    case 'turn': {
      const { transcript: id, place } = parseCitation(name);
      const transcript = citedTranscript(study.transcripts, id);
      return `turn:${printCitation(transcript, resolveCitation(transcript, place))}`;
    }
    case 'coding':
      return `coding:${codingId(study, name)}`;
  }
  throw new Problem({
    what: `A memo cannot be on "${typed}".`,
    next: 'Write study, code:ID, turn:CITATION (turn:session-1:12) or coding:ID.',
  });
}

/** A memo may well be on a retired code: it says why. */
function codeId({ codebook }: Study, name: string): string {
  return (codeNamed(codebook, name) ?? findCode(codebook, name)).id;
}

function codingId({ work }: Study, id: string): string {
  const codings = work.flatMap((one) => one.codings);
  if (codings.some((coding) => coding.id === id || coding.twins.includes(id))) return id;
  throw new Problem({
    what: `There is no coding "${id}".`,
    next: 'See the ids of codings: alongside find --json',
  });
}
