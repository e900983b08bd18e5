/** What each keyword does, as a person reads it: code by code, what finds most first. */
import { grouped } from '../model/grouped.js';
import { plural } from '../text/plural.js';
import { visible } from '../text/visible.js';
import { startOf, widthOf, wrap } from '../text/width.js';
import { columns } from './columns.js';
import { screenWidth } from './output.js';
import { styleFor } from './style.js';

interface Audited {
  readonly code: string;
  readonly keyword: string;
  readonly turns: number;
  readonly alone: number;
  readonly accepted: number;
  readonly declined: number;
  readonly learned: number;
  readonly collisions: readonly { readonly code: string; readonly turns: number }[];
  readonly advice: string;
}

const headings = ['Keyword', 'Turns', 'Alone', 'Accepted', 'Weight', 'What to do'];

/** A longer keyword is cut; --json and --format csv have it whole. */
const widest = 28;

/** @param isWhole whether keywords that are never found are named one by one */
export async function auditText(keywords: readonly Audited[], isWhole: boolean): Promise<string> {
  if (keywords.length === 0) {
    return 'There are no keywords yet. Next: alongside keywords propose CODE   or   write some: keywords: [a word, a phrase]';
  }
  const { strong } = await styleFor(process.stdout);
  const blocks = [...grouped(keywords, ({ code }) => code)].map(([code, own]) => {
    const found = own.filter(isFound).toSorted(byUse);
    const table = found.length === 0 ? [] : columns([headings, ...found.map(row)]);
    const notes = [...rivals(found), silent(own, code, isWhole)].flatMap(note);
    return [strong(visible(code)), ...table, ...notes].join('\n');
  });
  return [...blocks, summary(keywords)].join('\n\n');
}

function isFound({ advice }: Audited): boolean {
  return advice !== 'never found';
}

/** What is answered or found most first. */
function byUse(a: Audited, b: Audited): number {
  const answers = (one: Audited) => one.accepted + one.declined;
  return b.turns - a.turns || b.alone - a.alone || answers(b) - answers(a);
}

function row({ keyword, turns, alone, accepted, declined, ...one }: Audited): string[] {
  const answers = accepted + declined;
  return [
    shortened(visible(keyword)),
    ...[turns, alone].map(String),
    answers === 0 ? '' : `${accepted} of ${answers}`,
    one.learned === 1 ? '' : `×${one.learned}`,
    one.advice,
  ];
}

function shortened(keyword: string): string {
  return widthOf(keyword) <= widest ? keyword : `${startOf(keyword, widest - 1).trimEnd()}…`;
}

/** By the code that claims their words most often, the keywords that are to be told apart from it. */
function rivals(keywords: readonly Audited[]): string[] {
  const unclear = keywords.filter(({ advice }) => advice === 'tell apart');
  const most = ({ collisions }: Audited) => collisions.toSorted((a, b) => b.turns - a.turns)[0];
  return [...grouped(unclear, (one) => most(one)?.code ?? '')].map(
    ([rival, own]) => `Tell apart from ${visible(rival)}: ${listed(own)}`,
  );
}

function silent(keywords: readonly Audited[], code: string, isWhole: boolean): string {
  const never = keywords.filter((one) => !isFound(one));
  if (never.length === 0) return '';
  return isWhole
    ? `Never found: ${listed(never)}`
    : `Never found: ${never.length} of ${keywords.length}. Which: alongside keywords audit --code ${visible(code)}`;
}

function listed(keywords: readonly Audited[]): string {
  return keywords.map(({ keyword }) => shortened(visible(keyword))).join(' · ');
}

function note(text: string): string[] {
  return text === '' ? [] : wrap(text, screenWidth() - 2).map((line) => `  ${line}`);
}

const legend = [
  ['Turns', 'how many have it'],
  ['Alone', 'how many of them no other keyword of the code finds'],
  ['Accepted', 'of the answers people gave'],
  ['Weight', 'what answers make of its points'],
  ['keep', 'people accept what it proposes'],
  ['narrow or drop', 'people decline most of it: write more words, or unless, or take it out'],
  ['tell apart', 'another code claims the same words: add unless, or leave them to one'],
  ['adds little', 'another keyword of the code is always found there too'],
  ['review', 'answers are few or divided: alongside review'],
] as const;

/** How many there are, and what the words above mean that stand there. */
function summary(keywords: readonly Audited[]): string {
  const never = keywords.filter((one) => !isFound(one)).length;
  const answered = keywords.filter(({ accepted, declined }) => accepted + declined > 0).length;
  const all = `${plural(keywords.length, 'keyword')}: ${never} never found, ${answered} answered.`;
  const advice = new Set(keywords.map((one) => one.advice));
  const isShown = (word: string) => {
    if (word === 'Accepted') return answered > 0;
    if (word === 'Weight') return keywords.some(({ learned }) => learned !== 1);
    return /^[A-Z]/.test(word) ? never < keywords.length : advice.has(word);
  };
  return [all, ...columns(legend.filter(([word]) => isShown(word)))].join('\n');
}
