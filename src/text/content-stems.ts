/** What a text is about: the stems of its words, function words left out. */
import { fold } from './fold.js';
import { comparableStem } from './stems.js';
import { wordsOf } from './words.js';

/** By language, what words met so far are compared by. It starts afresh when it is full, so that memory does not grow. */
const met = new Map<string, Map<string, string | undefined>>();
const metLimit = 50_000;

/** In the order of the text, each once. */
export function contentStems(text: string, language: string): ReadonlySet<string> {
  const known = met.get(language) ?? new Map<string, string | undefined>();
  met.set(language, known);
  const stems = new Set<string>();
  for (const { form } of wordsOf(fold(text).text)) {
    if (known.size >= metLimit) known.clear();
    if (!known.has(form)) known.set(form, comparableStem(form, language));
    const stem = known.get(form);
    if (stem !== undefined) stems.add(stem);
  }
  return stems;
}
