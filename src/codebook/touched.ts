/** Which codings a change of the codebook touches. */
import type { Code, Codebook } from '../model/codebook.js';
import type { CodebookChangeKind, TouchedCodings } from '../model/codebook-change.js';
import type { Coding } from '../model/coding.js';
import { grouped } from '../model/grouped.js';
import type { CoderWork } from '../model/study.js';
import { definitionHash } from './content.js';
import { codeLookup } from './lookup.js';

interface Change {
  readonly kind: CodebookChangeKind;
  readonly gone?: readonly string[];
  /** The code before and after. */
  readonly was?: Code;
  readonly is?: Code;
}

/** Those that counted for the code before the change (a code that is restored: after it), as far as it makes a difference to them. */
export function touchedBy(
  before: Codebook,
  after: Codebook,
  work: readonly CoderWork[],
): (change: Change) => readonly TouchedCodings[] {
  const [then, now] = [codeLookup(before), codeLookup(after)];
  const byCoder = work.map(({ coder, codings }) => ({
    coder,
    // Made with a code that came later, a coding counts for that one.
    before: grouped(codings, ({ code }) => (then(code) ?? now(code))?.id),
    after: grouped(codings, ({ code }) => now(code)?.id),
  }));
  return (change) => {
    const isTouched = touches(change);
    if (!isTouched) return [];
    return byCoder
      .map(({ coder, ...counted }) => {
        const codings =
          change.kind === 'restored'
            ? counted.after.get(change.is?.id ?? '')
            : counted.before.get(change.was?.id ?? change.is?.id ?? '');
        return { coder, ids: (codings ?? []).filter(isTouched).map(({ id }) => id) };
      })
      .filter(({ ids }) => ids.length > 0);
  };
}

/** Undefined for changes that no coding notices. */
function touches({ kind, gone = [], is }: Change): ((coding: Coding) => boolean) | undefined {
  switch (kind) {
    case 'definition':
      return ({ definition }) => is !== undefined && definition !== definitionHash(is);
    case 'keywords':
      return ({ keywords }) => keywords.some((keyword) => gone.includes(keyword));
    case 'added':
    case 'reordered':
    case 'aliases':
    case 'other':
      return undefined;
    default:
      return () => true;
  }
}
