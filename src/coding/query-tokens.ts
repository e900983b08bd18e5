/** The parts of a question as somebody typed it: words, fields, operators and parentheses. */
import { didYouMean } from '../text/nearest.js';
import { faultAt } from './query-fault.js';

/** What a part of a question may ask for, besides words: `speaker:P1`. The options of find have the same names. */
export const fields = [
  ...(['code', 'speaker', 'role', 'session', 'transcript', 'attribute'] as const),
  ...(['how', 'words', 'exact'] as const),
] as const;

export type Field = (typeof fields)[number];

export interface Token {
  readonly kind: 'term' | 'operator' | 'open' | 'close';
  /** What is looked for, without its quotation marks; or the sign that stands there. */
  readonly text: string;
  readonly field?: Field;
  /** Where it begins in what was typed, in UTF-16 units. */
  readonly at: number;
  /** True for a word without quotation marks: those side by side are a phrase. */
  readonly isBare?: boolean;
}

const operator = '(?:AND|OR|NOT|(?:NEAR|BEFORE|AFTER)(?:/[^\\s()]*)?)(?=$|[\\s()])';
const names = fields.join('|');
const asksMore = new RegExp(`(?:^|[\\s()])(?:${operator}|(?:${names}):(?=\\S))`);

/** True where operators or fields are typed. Without them these are words, and parentheses are a writer's. */
export function isQuery(typed: string): boolean {
  return asksMore.test(typed);
}

const quotationMark = '["\u201c\u201d\u201e]';
const noMark = '[^"\u201c\u201d\u201e]';

/** A pattern may hold spaces and parentheses. */
const part = new RegExp(
  [
    '(?<space>\\s+)',
    '(?<open>\\()',
    '(?<close>\\))',
    `(?<sign>${operator})`,
    `(?:(?<field>${names})[:=])?(?:${quotationMark}(?<quoted>${noMark}*)${quotationMark}|(?<pattern>/(?:[^/\\\\]|\\\\.)+/)|(?<word>(?:(?![\\s()])${noMark})+))`,
  ].join('|'),
  'uy',
);

/**
 * @param typed what was typed together, one text for each: a phrase where it holds no operator
 * @throws Problem at a quotation mark that is left open, or at a field that there is not
 */
export function tokensOf(typed: readonly string[]): Token[] {
  const whole = typed.join(' ');
  const isAllPlain = !typed.some(isQuery);
  let start = 0;
  return typed.flatMap((text): Token[] => {
    const at = start;
    start += text.length + 1;
    const isPlain = isAllPlain || (!isQuery(text) && /\s/.test(text));
    return isPlain ? [{ kind: 'term', text, at }] : readTokens(text, at, whole);
  });
}

function readTokens(text: string, start: number, whole: string): Token[] {
  const tokens: Token[] = [];
  for (let at = 0; at < text.length; at = part.lastIndex) {
    part.lastIndex = at;
    const groups = part.exec(text)?.groups;
    if (!groups) {
      throw faultAt(whole, start + at, {
        what: 'This quotation mark is left open.',
        next: 'Close it behind the last word: "left a note" OR rang',
      });
    }
    if (groups['space'] !== undefined) continue;
    const token = tokenFrom(groups, start + at);
    if (token.isBare) refuseField(token, whole);
    const last = tokens.at(-1);
    if (token.isBare && last?.isBare) {
      tokens.splice(-1, 1, { ...last, text: `${last.text} ${token.text}` });
    } else tokens.push(token);
  }
  return tokens;
}

function tokenFrom(groups: Readonly<Record<string, string | undefined>>, at: number): Token {
  const { open, close, sign, quoted, pattern, word = '' } = groups;
  if (open !== undefined) return { kind: 'open', text: open, at };
  if (close !== undefined) return { kind: 'close', text: close, at };
  if (sign !== undefined) return { kind: 'operator', text: sign, at };
  const field = fields.find((name) => name === groups['field']);
  const text = quoted ?? pattern ?? word;
  if (field) return { kind: 'term', text, field, at };
  return { kind: 'term', text, at, ...(word !== '' && { isBare: true }) };
}

/** `coder:anna`: a field that there is not. A clock's 10:30 is none. */
function refuseField({ text, at }: Token, whole: string): void {
  const [, name = ''] = /^([\p{L}_-]+):/u.exec(text) ?? [];
  if (name === '') return;
  if (fields.some((field) => field === name)) {
    throw faultAt(whole, at, {
      what: `Nothing stands behind ${name}: that it could ask for.`,
      next: `Write one name right behind it, and the field again for the next: (${name}:one OR ${name}:two)`,
    });
  }
  throw faultAt(whole, at, {
    what: `There is no field "${name}".${didYouMean(name, fields)}`,
    next: `Fields are ${fields.join(', ')}. Words with a colon stand in quotation marks; coders are named with --coder.`,
  });
}
