/** A change of a codebook in a few words, the same on the screen and in a document. */
import type { CodebookChange, TouchedCodings } from '../model/codebook-change.js';
import { plural } from './plural.js';

/** `trust: “Trust” is now “Reliance”`; what changed inside a text or a list is not said here. */
export function changePhrase(change: CodebookChange): string {
  const { kind, of, id, name, key, was = '', is = '', heirs = [] } = change;
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
      return `${who}, ${key}: now ${is}`;
    default:
      return key === kind ? who : `${who}, ${key}`;
  }
}

/** True where the old and the new text are shown word by word. */
export function showsText({ kind, was = '', is = '' }: CodebookChange): boolean {
  return ['definition', 'other', 'keywords', 'aliases'].includes(kind) && was + is !== '';
}

/** `12 codings: anna 9, ben 3`; empty where a change touches none. */
export function touchedPhrase({ kind, codings }: CodebookChange): string {
  if (codings.length === 0) return '';
  const what = kind === 'definition' ? ' made under an older one' : '';
  return `${countPhrase(codings)}${what}: ${codersPhrase(codings)}`;
}

/** `21 codings` */
export function countPhrase(codings: readonly TouchedCodings[]): string {
  const ids = new Set(codings.flatMap((one) => one.ids));
  return plural(ids.size, 'coding');
}

/** `anna 9, ben 3`: each coding once. */
export function codersPhrase(codings: readonly TouchedCodings[]): string {
  const byCoder = new Map<string, Set<string>>();
  for (const { coder, ids } of codings) {
    byCoder.set(coder, new Set([...(byCoder.get(coder) ?? []), ...ids]));
  }
  return [...byCoder].map(([coder, ids]) => `${coder} ${ids.size}`).join(', ');
}
