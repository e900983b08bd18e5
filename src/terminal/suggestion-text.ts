/** Suggestions as a person reads them: the words, then each code with its reasons. */
import { grouped } from '../model/grouped.js';
import type { Study } from '../model/study.js';
import type { Suggestion } from '../model/suggestion.js';
import { citationOf } from '../text/cited-turns.js';
import { plural } from '../text/plural.js';
import { orderOf } from '../text/turns.js';
import { visible } from '../text/visible.js';
import { padEnd, widest, wrap } from '../text/width.js';
import { screenWidth } from './output.js';
import { type Style, styleFor } from './style.js';

/** @param shown those to print, of all that are `waiting` */
export async function suggestionsText(
  study: Study,
  shown: readonly Suggestion[],
  waiting: readonly Suggestion[],
): Promise<string> {
  const style = await styleFor(process.stdout);
  const segments = grouped(shown, (one) => citationOf(study.transcripts, one));
  const codes = widest(shown.map(({ code }) => code));
  const blocks = [...segments].map(([citation, ones]) => segmentText(citation, ones, codes, style));
  return [...blocks, summary(study, shown, waiting)].join('\n\n');
}

/** One segment with the codes proposed for it. */
export function segmentText(
  citation: string,
  suggestions: readonly Suggestion[],
  codes: number,
  style: Style,
): string {
  const [first] = suggestions;
  const head = `${visible(citation)}  ${style.strong(visible(first?.speaker ?? ''))}`;
  const quote = wrap(`“${visible(first?.quote ?? '')}”`, screenWidth() - 2).map(
    (line) => `  ${line}`,
  );
  const lines = suggestions.map((one) => {
    const { id, code, score } = one;
    const reasons = reasonsFor(one);
    const count = padEnd(plural(score, 'point'), 9);
    return `   ${style.good(id)}  ${padEnd(code, codes)}  ${count}  ${style.faint(visible(reasons))}`;
  });
  return [head, ...quote, ...lines].join('\n');
}

/** The keywords that propose it, in one line. */
export function reasonsFor({ hits }: Pick<Suggestion, 'hits'>): string {
  return [...new Set(hits.map(({ keyword, text }) => reason(keyword, text)))].join(' · ');
}

/** `keep* “kept”`: the keyword, and the words it was found in where they differ. */
function reason(keyword: string, text: string): string {
  return keyword.toLowerCase() === text.toLowerCase() ? keyword : `${keyword} “${text}”`;
}

function summary(
  study: Study,
  shown: readonly Suggestion[],
  waiting: readonly Suggestion[],
): string {
  const turns = study.transcripts.reduce((sum, one) => sum + orderOf(one).turns.length, 0);
  const hit = new Set(waiting.map(({ transcript, from }) => `${transcript}:${from[0]}`)).size;
  const [first] = shown;
  if (!first) {
    return 'No suggestion waits. Next: alongside suggest --threshold 1   or   alongside matrix meta-themes';
  }
  const some = shown.length < waiting.length ? `The first ${shown.length} of ` : '';
  return `${some}${plural(waiting.length, 'suggestion')} in ${hit} of ${plural(turns, 'turn')}. Next: alongside review   or   alongside review --accept ${first.id}`;
}
