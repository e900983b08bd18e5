/** What a text is about: the stems of its words, function words left out. */
import { fold } from './fold.js';
import { comparableStem } from './stems.js';
import { wordsOf } from './words.js';

/** In the order of the text, each once. */
export function contentStems(text: string, language: string): ReadonlySet<string> {
  const forms = wordsOf(fold(text).text).map(({ form }) => form);
  return new Set(forms.flatMap((form) => comparableStem(form, language) ?? []));
}
