/** Compares the keys of an entry: texts, and lists of texts. */
import type { CodebookChange, CodebookChangeKind } from '../model/codebook-change.js';

/** A change before anybody has said what it is a change of. */
export type FieldChange = Omit<CodebookChange, 'of' | 'id' | 'name' | 'codings'>;

/** White space at the ends and line breaks say nothing: YAML writes one text in many ways. */
export function changedText(
  kind: CodebookChangeKind,
  key: string,
  was = '',
  is = '',
): FieldChange[] {
  if (plainText(was) === plainText(is)) return [];
  return [
    {
      ...{ kind, key },
      ...(was !== '' && { was: plainText(was) }),
      ...(is !== '' && { is: plainText(is) }),
    },
  ];
}

/** Entries that went and that came; where only their order differs, the list in both orders. */
export function changedList(
  kind: CodebookChangeKind,
  key: string,
  was: readonly string[],
  is: readonly string[],
): FieldChange[] {
  const gone = was.filter((one) => !is.includes(one));
  const come = is.filter((one) => !was.includes(one));
  if (gone.length + come.length > 0) return [{ kind, key, gone, come }];
  return changedText(kind, key, was.join('; '), is.join('; '));
}

function plainText(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}
