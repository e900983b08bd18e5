/** Changes of a codebook as Markdown: for a pull request, a memo or the appendix of a paper. */
import type { CodebookChange } from '../model/codebook-change.js';
import {
  changePhrase,
  codersPhrase,
  countPhrase,
  showsText,
  touchedPhrase,
} from '../text/change-phrase.js';
import { plural } from '../text/plural.js';
import { wordDiff } from '../text/word-diff.js';
import { inline } from './markdown-text.js';

/** @param before, after: what the two codebooks are called */
export function codebookChangesMarkdown(
  changes: readonly CodebookChange[],
  before: string,
  after: string,
): string {
  const codings = changes.flatMap((change) => change.codings);
  const touched =
    codings.length === 0 ? 'no coding' : `${countPhrase(codings)}: ${codersPhrase(codings)}`;
  const count = changes.length === 0 ? 'No change' : plural(changes.length, 'change');
  return [
    `# Codebook: ${inline(before)} → ${inline(after)}\n`,
    changes.length === 0 ? 'No change.' : `${count}, touching ${inline(touched)}.\n`,
    ...changes.map(item),
    '',
  ].join('\n');
}

function item(change: CodebookChange): string {
  const { kind, gone = [], come = [] } = change;
  const touched = touchedPhrase(change);
  return [
    `- **${kind.replace('-', ' ')}** ${inline(changePhrase(change))}`,
    ...(showsText(change) ? [`  ${diff(change)}`] : []),
    ...gone.map((entry) => `  - ~~${inline(entry)}~~`),
    ...come.map((entry) => `  - **${inline(entry)}**`),
    ...(touched === '' ? [] : [`  - ${inline(touched)}`]),
  ].join('\n');
}

/** What went is struck through, what came is bold. */
function diff({ was = '', is = '' }: CodebookChange): string {
  const runs = wordDiff(was, is).map(({ kind, text }) => {
    if (kind === 'same') return inline(text);
    return kind === 'gone' ? `~~${inline(text)}~~` : `**${inline(text)}**`;
  });
  return `<br>${runs.join(' ')}`;
}
