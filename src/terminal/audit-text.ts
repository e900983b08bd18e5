/** What each keyword does, as a person reads it: code by code, what it finds first. */
import { grouped } from '../model/grouped.js';
import { plural } from '../text/plural.js';
import { visible } from '../text/visible.js';
import { wrap } from '../text/width.js';
import { decimal } from './figure-text.js';
import { numberTable } from './number-table.js';
import { screenWidth } from './output.js';
import { styleFor } from './style.js';

interface Audited {
  readonly code: string;
  readonly keyword: string;
  readonly hits: number;
  readonly turns: number;
  readonly alone: number;
  readonly accepted: number;
  readonly declined: number;
  readonly precision?: number;
  readonly learned: number;
  readonly collisions: readonly { readonly code: string; readonly turns: number }[];
}

const headings = ['', 'Turns', 'Alone', 'Accepted', 'Declined', 'Precision', 'Weight'];

export async function auditText(keywords: readonly Audited[]): Promise<string> {
  const { strong } = await styleFor(process.stdout);
  const blocks = [...grouped(keywords, ({ code }) => code)].map(([code, own]) => {
    const active = own.filter(isActive);
    const table = active.length === 0 ? [] : numberTable(headings, active.map(row));
    return [strong(visible(code)), ...table, ...silent(own), ...shared(own)].join('\n');
  });
  return [...blocks, summary(keywords)].join('\n\n');
}

function isActive({ hits, accepted, declined }: Audited): boolean {
  return hits + accepted + declined > 0;
}

function row(one: Audited): string[] {
  const { keyword, turns, alone, accepted, declined, precision, learned } = one;
  return [
    visible(keyword),
    ...[turns, alone, accepted, declined].map(String),
    precision === undefined ? '' : decimal(precision),
    learned === 1 ? '' : `×${learned}`,
  ];
}

function silent(keywords: readonly Audited[]): string[] {
  const never = keywords.filter((one) => !isActive(one)).map(({ keyword }) => visible(keyword));
  return never.length === 0 ? [] : note(`Never found: ${never.join(' · ')}`);
}

/** Where two codes claim the same words, one of them is mostly wrong. */
function shared(keywords: readonly Audited[]): string[] {
  const claims = keywords.flatMap(({ keyword, collisions }) => {
    const others = collisions.filter(({ turns }) => turns > 0);
    const said = others.map(({ code, turns }) => `${code} in ${plural(turns, 'turn')}`);
    return said.length === 0 ? [] : [`${visible(keyword)} (${said.join(', ')})`];
  });
  return claims.length === 0 ? [] : note(`The same words for others: ${claims.join(' · ')}`);
}

function note(text: string): string[] {
  return wrap(text, screenWidth() - 2).map((line) => `  ${line}`);
}

function summary(keywords: readonly Audited[]): string {
  const never = keywords.filter(({ hits }) => hits === 0).length;
  const answered = keywords.filter(({ accepted, declined }) => accepted + declined > 0).length;
  if (keywords.length === 0) {
    return 'There are no keywords yet. Next: alongside keywords propose CODE   or   write some: keywords: [a word, a phrase]';
  }
  return wrap(
    `${plural(keywords.length, 'keyword')}: ${never} never found, ${answered} answered. Turns: how many have it. Alone: how many have no other keyword of the code. Weight: what answers make of its points.`,
    screenWidth(),
  ).join('\n');
}
