/** A suggestion as `suggest --json` prints it. */
import type { Study } from '../model/study.js';
import type { Suggestion } from '../model/suggestion.js';
import { citationOf } from '../text/cited-turns.js';

/** Positions are [turn, code point]. */
export function suggestionRecord(study: Study, suggestion: Suggestion) {
  const { id, transcript, from, to, quote, code, score, hits, alike } = suggestion;
  return {
    ...{
      id,
      citation: citationOf(study.transcripts, suggestion),
      transcript,
      from,
      to,
      quote,
      code,
    },
    score,
    keywords: hits.map(({ keyword, text, from, to, points, learned }) => ({
      ...{ keyword, text, from, to, points },
      ...(learned && { learned }),
    })),
    ...(alike && { alike }),
  };
}
