/** What became of one code or theme from one codebook to the next. */
import {
  type Code,
  keywordsOf,
  type PlacedCode,
  type PlacedTheme,
  printKeyword,
} from '../model/codebook.js';
import { changedList, changedText, type FieldChange } from './compare-fields.js';
import type { Pair } from './pairs.js';

export function compareCode({ was, is }: Pair<PlacedCode>): readonly FieldChange[] {
  if (!was || !is) return was ? [{ kind: 'removed' }] : is ? [arrived(is)] : [];
  return [
    ...changedStatus(was.code, is.code),
    ...changedNames(was.code, is.code),
    ...changedDefinition(was.code, is.code),
    ...changedList('keywords', 'keywords', ...both(was.code, is.code, keywordTexts)),
    ...changedRest(was.code, is.code),
  ];
}

export function compareTheme({ was, is }: Pair<PlacedTheme>): readonly FieldChange[] {
  if (!was || !is) return was || is ? [{ kind: was ? 'removed' : 'added' }] : [];
  const [before, after] = [was.theme, is.theme];
  return [
    ...changedNames(before, after),
    ...changedText('definition', 'definition', before.definition, after.definition),
    ...changedText('other', 'meaning', before.meaning, after.meaning),
    ...changedText('other', 'note', before.note, after.note),
  ];
}

function arrived({ themes }: PlacedCode): FieldChange {
  return { kind: 'added', is: themes.map(({ name }) => name).join(' › ') };
}

/** Draft and active are a matter of the code alone; retirement is one of its codings. */
function changedStatus(was: Code, is: Code): FieldChange[] {
  const sameHeirs = was.replacedBy.join() === is.replacedBy.join();
  if (is.status === 'retired' && (was.status !== 'retired' || !sameHeirs)) {
    const kind = (['retired', 'merged'] as const)[is.replacedBy.length] ?? 'split';
    return [{ kind, ...(is.replacedBy.length > 0 && { heirs: is.replacedBy }) }];
  }
  if (was.status === 'retired' && is.status !== 'retired') return [{ kind: 'restored' }];
  return changedText('other', 'status', was.status, is.status);
}

type Named = Pick<Code, 'id' | 'name' | 'aliases'>;

function changedNames(was: Named, is: Named): FieldChange[] {
  return [
    ...(was.name === is.name ? [] : [{ kind: 'renamed' as const, was: was.name, is: is.name }]),
    ...(was.id === is.id ? [] : [{ kind: 'new-id' as const, was: was.id, is: is.id }]),
    ...changedList('aliases', 'aliases', was.aliases, is.aliases),
  ];
}

function changedDefinition(was: Code, is: Code): FieldChange[] {
  return [
    ...changedText('definition', 'definition', was.definition, is.definition),
    ...changedList('definition', 'include', was.include, is.include),
    ...changedList('definition', 'exclude', was.exclude, is.exclude),
  ];
}

function changedRest(was: Code, is: Code): FieldChange[] {
  return [
    ...changedText('other', 'meaning', was.meaning, is.meaning),
    ...changedText('other', 'meaningAsPrinted', was.meaningAsPrinted, is.meaningAsPrinted),
    ...changedText('other', 'negated', was.negated, is.negated),
    ...changedText('other', 'note', was.note, is.note),
    ...changedList('other', 'examples', ...both(was, is, exampleTexts)),
    ...changedList('other', 'shouldMatch', was.shouldMatch, is.shouldMatch),
    ...changedList('other', 'shouldNotMatch', was.shouldNotMatch, is.shouldNotMatch),
    ...changedList('other', 'studies', was.studies, is.studies),
    ...changedList('other', 'becomes', was.becomes, is.becomes),
  ];
}

function both(was: Code, is: Code, texts: (code: Code) => readonly string[]) {
  return [texts(was), texts(is)] as const;
}

function keywordTexts(code: Code): readonly string[] {
  return keywordsOf(code).map(({ keyword }) => printKeyword(keyword));
}

function exampleTexts({ examples }: Code): readonly string[] {
  return examples.map(({ text, source }) => (source === undefined ? text : `${text} (${source})`));
}
