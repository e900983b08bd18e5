/** Asks about one suggestion. */
import type { Study } from '../model/study.js';
import type { Suggestion } from '../model/suggestion.js';
import { citationOf } from '../text/cited-turns.js';
import { widthOf } from '../text/width.js';
import { askOne } from './ask.js';
import { printResult } from './output.js';
import { styleFor } from './style.js';
import { segmentText } from './suggestion-text.js';

export type Answer = 'accept' | 'decline' | 'skip' | 'stop';

/** Shows the words and the reasons, and waits. */
export async function askSuggestion(
  study: Study,
  suggestion: Suggestion,
  number: number,
  of: number,
): Promise<Answer> {
  const style = await styleFor(process.stdout);
  const citation = citationOf(study.transcripts, suggestion);
  printResult(`\n${segmentText(citation, [suggestion], widthOf(suggestion.code), style)}\n`);
  return askOne<Answer>(`${number} of ${of}: is this ${suggestion.code}?`, [
    { value: 'accept', label: 'yes, code it' },
    { value: 'decline', label: 'no, and do not ask again' },
    { value: 'skip', label: 'later' },
    { value: 'stop', label: 'stop here' },
  ]);
}
