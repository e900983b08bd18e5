/** Changes of a codebook as a person reads them on a terminal. */
import type { CodebookChange, TouchedCodings } from '../model/codebook-change.js';
import { plural } from '../text/plural.js';
import { visible } from '../text/visible.js';
import { padEnd, wrap } from '../text/width.js';
import { diffLines } from './diff-lines.js';
import { screenWidth } from './output.js';
import { type Style, styleFor } from './style.js';

/** `new-id` and `definition` are the longest that stand beside others. */
const column = 12;

/** A block for each change: its kind, what it is about, and below that what changed and whom it touches. */
export async function codebookChangesText(changes: readonly CodebookChange[]): Promise<string> {
  const style = await styleFor(process.stdout);
  return changes.map((change, at) => block(change, changes[at + 1], style)).join('\n');
}

/** Codings that the next change touches too are said there. */
function block(change: CodebookChange, next: CodebookChange | undefined, style: Style): string {
  const head = wrap(visible(headOf(change)), room());
  const isSaid = next?.id === change.id && byCoder(next.codings) === byCoder(change.codings);
  const lines = [...head, ...below(change, style), ...(isSaid ? [] : touched(change))];
  const [first = '', ...rest] = lines;
  const label = style.strong(padEnd(change.kind.replace('-', ' '), column));
  return [label + first, ...rest.map((line) => ' '.repeat(column) + line)].join('\n');
}

function room(): number {
  return screenWidth() - column;
}

/** `trust: “Trust” is now “Reliance”` */
function headOf({
  kind,
  of,
  id,
  name,
  key,
  was = '',
  is = '',
  heirs = [],
}: CodebookChange): string {
  const who = of === 'code' ? id : of === 'theme' ? `theme ${id}` : 'codebook';
  switch (kind) {
    case 'added':
      return is === '' ? `${who}, “${name}”` : `${who}, “${name}”, in ${is}`;
    case 'removed':
      return `${who}, “${name}”: its entry is gone`;
    case 'merged':
    case 'split':
      return `${who} into ${heirs.join(', ')}`;
    case 'retired':
      return `${who}, without an heir`;
    case 'restored':
      return `${who} is in use again`;
    case 'renamed':
      return `${who}: “${was}” is now “${is}”`;
    case 'new-id':
      return `${who}: was ${was}`;
    case 'moved':
      return `${who}: from ${was} to ${is}`;
    case 'reordered':
      return `${who}, ${key}: ${is} (was ${was})`;
    default:
      return key === kind ? who : `${who}, ${key}`;
  }
}

/** What changed inside a text or a list. */
function below(change: CodebookChange, style: Style): string[] {
  const { kind, was = '', is = '', gone = [], come = [] } = change;
  const rows = kind === 'definition' || kind === 'other' ? (all: readonly string[]) => all : inRow;
  const inList = [
    ...rows(gone).flatMap((entry) => marked('- ', entry, style.error)),
    ...rows(come).flatMap((entry) => marked('+ ', entry, style.good)),
  ];
  const inText = ['definition', 'other', 'keywords', 'aliases'].includes(kind);
  return [...inList, ...(inText && was + is !== '' ? diffLines(was, is, room(), style) : [])];
}

/** Keywords and aliases stand side by side, sentences below each other. */
function inRow(entries: readonly string[]): readonly string[] {
  return entries.length === 0 ? [] : [entries.join(' · ')];
}

function marked(mark: string, entry: string, paint: Style['good']): string[] {
  const [first = '', ...rest] = wrap(visible(entry), room() - mark.length);
  return [mark + first, ...rest.map((line) => `  ${line}`)].map((line) => paint(line));
}

/** `12 codings: anna 9, ben 3` */
function touched({ kind, codings }: CodebookChange): string[] {
  if (codings.length === 0) return [];
  const what = kind === 'definition' ? ' made under an older one' : '';
  return wrap(`${codingCount(codings)}${what}: ${byCoder(codings)}`, room());
}

function codingCount(codings: readonly TouchedCodings[]): string {
  return plural(
    codings.reduce((sum, { ids }) => sum + ids.length, 0),
    'coding',
  );
}

function byCoder(codings: readonly TouchedCodings[]): string {
  return codings.map(({ coder, ids }) => `${coder} ${ids.length}`).join(', ');
}
