/** Suggestions as a person reads them: the words, then each code with its reasons. */
import { codesOf } from '../model/codebook.js';
import { grouped } from '../model/grouped.js';
import type { Study } from '../model/study.js';
import type { Suggestion } from '../model/suggestion.js';
import { citationOf } from '../text/cited-turns.js';
import { plural } from '../text/plural.js';
import { reasonsText } from '../text/reasons.js';
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
  const blocks = await blocksOf(study, shown);
  return [...blocks, summary(study, shown, waiting)].join('\n\n');
}

/** The likeliest codes of every segment. */
export async function rankedText(study: Study, shown: readonly Suggestion[]): Promise<string> {
  const blocks = await blocksOf(study, shown);
  const next = 'Next: alongside review --accept ID';
  return [...blocks, `The likeliest codes of ${plural(blocks.length, 'segment')}. ${next}`].join(
    '\n\n',
  );
}

async function blocksOf(study: Study, shown: readonly Suggestion[]): Promise<string[]> {
  const style = await styleFor(process.stdout);
  const segments = grouped(shown, (one) => citationOf(study.transcripts, one));
  const codes = widest(shown.map(({ code }) => code));
  return [...segments].map(([citation, ones]) => segmentText(citation, ones, codes, style));
}

/** One segment with the codes proposed for it. */
function segmentText(
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
  const counts = Math.max(9, widest(suggestions.map(({ score }) => plural(score, 'point'))));
  const lines = suggestions.map((one) => {
    const { id, code, score } = one;
    const reasons = reasonsText(one);
    const count = padEnd(plural(score, 'point'), counts);
    return `   ${style.good(id)}  ${padEnd(code, codes)}  ${count}  ${style.faint(visible(reasons))}`;
  });
  return [head, ...quote, ...lines].join('\n');
}

function summary(
  study: Study,
  shown: readonly Suggestion[],
  waiting: readonly Suggestion[],
): string {
  const turns = study.transcripts.reduce((sum, one) => sum + orderOf(one).turns.length, 0);
  const hit = new Set(waiting.map(({ transcript, from }) => `${transcript}:${from[0]}`)).size;
  const [first] = shown;
  if (!first && !study.examples && hasNoKeyword(study)) {
    return `No code of ${study.codebookFile} has a keyword, so that nothing is suggested. Write some under a code:\n  keywords: [listen, heard me, "in his|her shoes"]\nor, once you have coded by hand, see what marks a code: alongside keywords propose CODE`;
  }
  if (!first) {
    return 'No suggestion waits. Next: alongside suggest --threshold 1   or   alongside matrix meta-themes';
  }
  const some = shown.length < waiting.length ? `The first ${shown.length} of ` : '';
  return `${some}${plural(waiting.length, 'suggestion')} in ${hit} of ${plural(turns, 'turn')}. Next: alongside review   or   alongside review --accept ${first.id}`;
}

function hasNoKeyword({ codebook }: Study): boolean {
  return codesOf(codebook).every(({ code }) => code.keywords.length === 0);
}
