/** What the terms of a question mean in a study: `code:availing`, `speaker:P1`, words. */
import type { Query } from '../coding/query.js';
import type { Field } from '../coding/query-tokens.js';
import type { Meaning } from '../coding/read-query.js';
import type { CodingFilter } from '../coding/select-codings.js';
import type { How } from '../model/act.js';
import { Problem } from '../model/problem.js';
import type { Study } from '../model/study.js';

/** Names are looked up, and words read, when the term is met, so that a mistake is shown at its place. */
export async function meaningIn(study: Study): Promise<Meaning> {
  const [{ codesMeant }, { codeFilter }, { voicesAsked }, { exactFinder, wordFinder }] =
    await Promise.all([
      import('../codebook/codes-meant.js'),
      import('../coding/select-codings.js'),
      import('../coding/select-voices.js'),
      import('../keywords/find-words.js'),
    ]);
  const codes = (filter: CodingFilter, isOwn: boolean): Query => {
    return { kind: 'codes', fits: codeFilter(filter), isOwn };
  };
  const voices = (field: Field, text: string): Query => {
    const asked = field === 'attribute' ? attributeAsked(text) : text;
    return { kind: 'voices', voices: voicesAsked(study, { [field]: [asked] }) ?? new Map() };
  };
  const words = (find: (language: string) => ReturnType<typeof exactFinder>): Query => {
    find(study.settings.language);
    return { kind: 'words', find };
  };
  return (text, field) => {
    switch (field) {
      case 'words':
        return words((language) => wordFinder(text, language));
      case 'exact':
        return words(() => exactFinder(text));
      case 'code':
        return codes({ codes: codesMeant(study, [text]) }, false);
      case 'how':
        return codes({ how: howAsked(text) }, true);
      default:
        return voices(field, text);
    }
  };
}

/** `key=value`; the first equals sign parts them. @throws Problem where there is none */
export function attributeAsked(value: string): readonly [key: string, value: string] {
  const at = value.indexOf('=');
  if (at > 0) return [value.slice(0, at), value.slice(at + 1)];
  throw new Problem({
    what: `"${value}" is no attribute with its value.`,
    next: 'A key and a value are expected: age=old.',
  });
}

export function howAsked(value: string): How {
  if (value === 'by-hand' || value === 'by-keyword') return value;
  throw new Problem({
    what: `No coding came about "${value}".`,
    next: 'Choose by-hand or by-keyword.',
  });
}

/** Words that may have been meant as an operator or a code, each with what to type instead. */
export async function otherwiseMeant(
  { codebook }: Study,
  typed: readonly string[],
): Promise<readonly string[]> {
  const [{ codeNamed }, { isQuery, tokensOf }, { shellLine }] = await Promise.all([
    import('../codebook/lookup.js'),
    import('../coding/query-tokens.js'),
    import('../text/shell-words.js'),
  ]);
  const operators = typed.filter((text) => !isQuery(text) && /\s(?:and|or|not)\s/.test(text));
  const codes = tokensOf(typed)
    .filter(({ kind, field }) => kind === 'term' && field === undefined)
    .flatMap(({ text }) => codeNamed(codebook, text)?.id ?? []);
  return [
    ...operators.map((text) => {
      const joined = text.replace(/\s(?:and|or|not)\s/g, (sign) => sign.toUpperCase());
      return `AND, OR and NOT join words when they stand in capitals: alongside find ${shellLine([joined])}`;
    }),
    ...codes.map((id) => `"${id}" is a code too: alongside find code:${id}`),
  ];
}
