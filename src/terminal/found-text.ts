/** What was found, as a person reads it: the words, then each code with its coder. */
import { type AnchorState, type Coding, placeOf } from '../model/coding.js';
import { grouped } from '../model/grouped.js';
import { sameSpan, spanKey } from '../model/span.js';
import type { Study } from '../model/study.js';
import { printCitation } from '../text/citation.js';
import { allToUnits, lengthOf } from '../text/offsets.js';
import { plural } from '../text/plural.js';
import { segmentsOf } from '../text/segment.js';
import { wholeTurn } from '../text/turns.js';
import { visible } from '../text/visible.js';
import { padEnd, widest, wrap } from '../text/width.js';
import { shortQuote } from './act-text.js';
import { type FoundTurn, passageRecord, turnRecord } from './found-record.js';
import { screenWidth } from './output.js';
import { type Style, styleFor } from './style.js';

/** Codings in the order given, those of one passage below its words. */
export async function foundCodingsText(study: Study, codings: readonly Coding[]): Promise<string> {
  const style = await styleFor(process.stdout);
  const transcripts = new Map(study.transcripts.map((one) => [one.id, one]));
  const print = codePrinter(codings, style);
  const { participants } = study.settings;
  const columns = screenWidth();
  const blocks = [...grouped(codings, passageTeller()).values()].flatMap((on) => {
    const [first] = on;
    if (!first) return [];
    const passage = passageText(passageRecord(transcripts, first, participants), style, columns);
    return [[passage, ...print(on)].join('\n')];
  });
  const count = `${plural(codings.length, 'coding')} on ${plural(blocks.length, 'passage')}.`;
  const [first] = codings;
  return [...blocks, `${count} ${nextStep(first?.transcript, first?.from[0])}`].join('\n\n');
}

/** Turns with every code that stands on them, or none. */
export async function foundTurnsText(study: Study, turns: readonly FoundTurn[]): Promise<string> {
  const style = await styleFor(process.stdout);
  const all = turns.flatMap(({ codings }) => codings);
  const print = codePrinter(all, style);
  const columns = screenWidth();
  const blocks = turns.map((one) => {
    const { language = study.settings.language } = one.transcript;
    const found = turnRecord(one, study.settings.participants);
    const quote = found.quote === '' ? '' : excerptOf(one, language);
    const passage = passageText({ ...found, quote }, style, columns);
    const part = partOf(one);
    const codes = one.codings.length === 0 ? ['   no code'] : print(one.codings, part);
    return [passage, ...codes].join('\n');
  });
  const coded = turns.filter(({ codings }) => codings.length > 0).length;
  const count = `${plural(turns.length, 'turn')}, ${coded} coded.`;
  const [first] = turns;
  return [...blocks, `${count} ${nextStep(first?.transcript.id, first?.turn.turn)}`].join('\n\n');
}

/**
 * What to try when nothing was found.
 * @param meant what the words may have been meant for, each with what to type instead
 */
export function nothingFoundText(
  searched: 'talk' | 'codings',
  hasWords: boolean,
  meant: readonly string[] = [],
): string {
  return [...meant, nextTry(searched, hasWords)].join('\n');
}

function nextTry(searched: 'talk' | 'codings', hasWords: boolean): string {
  const fewer = 'fewer options';
  if (searched === 'talk') {
    if (!hasWords) return `No turn is like that. Next: ${fewer}`;
    return `Nobody says so. Next: the beginning of a word (ring*), --exact, or ${fewer}`;
  }
  if (hasWords) return `No coding is like that. Next: --in talk, coded or not, or ${fewer}`;
  return `No coding is like that. Next: ${fewer}, or see what there is: alongside status`;
}

/**
 * Tells passages apart: by their place, and orphans by the words they had there. In reading order those of
 * one place follow each other, orphans aside, so the first of them can stand for it.
 */
function passageTeller(): (coding: Coding) => Coding | string {
  let first: Coding | undefined;
  return (coding) => {
    const { transcript, anchor, quote } = coding;
    if (!anchor.span) return `${transcript} ${spanKey(coding)} ${quote}`;
    const isThere = first?.transcript === transcript && sameSpan(placeOf(first), anchor.span);
    if (!first || !isThere) first = coding;
    return first;
  };
}

interface Passage {
  readonly citation: string;
  readonly speaker: string | null;
  readonly quote: string;
}

function passageText({ citation, speaker, quote }: Passage, style: Style, columns: number): string {
  const words = quote === '' ? '(no words)' : `“${visible(quote)}”`;
  const heading = `${visible(citation)}  ${style.strong(visible(speaker ?? ''))}`.trimEnd();
  return `${heading}\n  ${wrap(words, columns - 2).join('\n  ')}`;
}

/** Prints codings one a line, in columns that fit all of those that are shown. */
function codePrinter(all: readonly Coding[], style: Style) {
  const codes = widest([...new Set(all.map(({ current, code }) => current ?? code))]);
  const coders = widest([...new Set(all.map(({ coder }) => coder))]);
  return (codings: readonly Coding[], partOf?: (coding: Coding) => string | undefined): string[] =>
    codings.map((coding) => {
      const code = style.good(visible(padEnd(coding.current ?? coding.code, codes)));
      const remarks = [partOf?.(coding), ...remarksOn(coding)].filter((one) => one !== undefined);
      const beside = style.faint(remarks.join(' · '));
      return `   ${code}  ${padEnd(coding.coder, coders)}  ${beside}`.trimEnd();
    });
}

/** Names the place of a coding that is not the whole turn it is listed under. */
function partOf({ transcript, turn }: FoundTurn): (coding: Coding) => string | undefined {
  const whole = spanKey(wholeTurn(turn));
  return (coding) =>
    spanKey(placeOf(coding)) === whole ? undefined : printCitation(transcript, placeOf(coding));
}

const anchors: Readonly<Record<AnchorState, string | undefined>> = {
  same: undefined,
  moved: 'the words have moved',
  folded: 'the words are spelled otherwise now',
  fuzzy: 'the words have changed a little',
  orphan: 'the words are gone',
  withdrawn: 'the words were withdrawn',
};

function remarksOn({ how, keywords, anchor, drifted, notes }: Coding): (string | undefined)[] {
  // Reasons other than keywords bear a mark, so that no keyword is taken for one.
  const reasons = keywords.map((reason) => visible(reason.replace(/^~ /, '')));
  const by = reasons.length === 0 ? 'by keyword' : `by keyword: ${reasons.join(', ')}`;
  return [
    how === 'by-keyword' ? by : undefined,
    anchors[anchor.state],
    drifted ? 'the definition has changed since' : undefined,
    ...notes.map((note) => `note ${shortQuote(note)}`),
  ];
}

/** A longer turn is cut to the sentences with the words. */
const longest = 320;

function excerptOf({ turn: { text }, found }: FoundTurn, language: string): string {
  if (found.length === 0 || lengthOf(text) <= longest) return text;
  // Sentences and words are walked through side by side, since a turn may have thousands of both.
  const hits = allToUnits(text, apart(found).flat());
  let next = 0;
  return segmentsOf(text, 'sentence', language)
    .map(([from, to]) => {
      while ((hits[next + 1] ?? text.length) <= from) next += 2;
      return (hits[next] ?? text.length) < to ? text.slice(from, to) : '…';
    })
    .filter((part, index, parts) => part !== '…' || parts[index - 1] !== '…')
    .join(' ');
}

/** The stretches, those that overlap as one, so that each begins where the one before has ended. */
function apart(stretches: FoundTurn['found']): (readonly [number, number])[] {
  const joined: [number, number][] = [];
  for (const [from, to] of stretches) {
    const last = joined.at(-1);
    if (last && from <= last[1]) last[1] = Math.max(last[1], to);
    else joined.push([from, to]);
  }
  return joined;
}

function nextStep(transcript: string | undefined, turn: number | undefined): string {
  return `Next: alongside read ${transcript}:${turn}   or   add --format csv`;
}
