/** Changes of a codebook as a person reads them on a terminal. */
import type { CodebookChange } from '../model/codebook-change.js';
import {
  changePhrase,
  codersPhrase,
  countPhrase,
  showsText,
  touchedPhrase,
} from '../text/change-phrase.js';
import { plural } from '../text/plural.js';
import { visible } from '../text/visible.js';
import { padEnd, wrap } from '../text/width.js';
import { diffLines } from './diff-lines.js';
import { screenWidth } from './output.js';
import { type Style, styleFor } from './style.js';

/** As wide as the longest kind, and a space on either side. */
const column = 12;

/** A block for each change: its kind, what it is about, and below that what changed and whom it touches. */
export async function codebookChangesText(changes: readonly CodebookChange[]): Promise<string> {
  const style = await styleFor(process.stdout);
  return changes.map((change, at) => block(change, changes[at + 1], style)).join('\n');
}

/** The changes between two codebooks, and how many codings they touch. @param before, after: what the two are called */
export async function codebookDiffText(
  changes: readonly CodebookChange[],
  before: string,
  after: string,
): Promise<string> {
  if (changes.length === 0) return `${before} → ${after}: nothing differs.`;
  const codings = changes.flatMap((change) => change.codings);
  const touched =
    codings.length === 0
      ? 'They touch no coding.'
      : `They touch ${countPhrase(codings)}: ${codersPhrase(codings)}. Next: alongside recode list`;
  const heading = `${before} → ${after}: ${plural(changes.length, 'change')}`;
  return [heading, '', await codebookChangesText(changes), '', touched].join('\n');
}

/** Codings that the next change touches too are said there. */
function block(change: CodebookChange, next: CodebookChange | undefined, style: Style): string {
  const isSaid =
    next?.id === change.id && codersPhrase(next.codings) === codersPhrase(change.codings);
  const touched = isSaid ? '' : touchedPhrase(change);
  const [first = '', ...rest] = [
    ...wrap(visible(changePhrase(change)), room()),
    ...below(change, style),
    ...(touched === '' ? [] : wrap(visible(touched), room())),
  ];
  const label = style.strong(padEnd(change.kind.replace('-', ' '), column));
  return [label + first, ...rest.map((line) => ' '.repeat(column) + line)].join('\n');
}

function room(): number {
  return screenWidth() - column;
}

/** What changed inside a text or a list. */
function below(change: CodebookChange, style: Style): string[] {
  const { kind, was = '', is = '', gone = [], come = [] } = change;
  const sentences = kind === 'definition' || kind === 'other';
  const rows = (entries: readonly string[]) => (sentences ? entries : inRow(entries));
  return [
    ...rows(gone).flatMap((entry) => marked('- ', entry, style.error)),
    ...rows(come).flatMap((entry) => marked('+ ', entry, style.good)),
    ...(showsText(change) ? diffLines(was, is, room(), style) : []),
  ];
}

/** Keywords and aliases stand side by side, sentences below each other. */
function inRow(entries: readonly string[]): readonly string[] {
  return entries.length === 0 ? [] : [entries.join(' · ')];
}

function marked(mark: string, entry: string, paint: Style['good']): string[] {
  const [first = '', ...rest] = wrap(visible(entry), room() - mark.length);
  return [mark + first, ...rest.map((line) => `  ${line}`)].map((line) => paint(line));
}
