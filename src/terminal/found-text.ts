/** What was found, as a person reads it: the words, then each code with its coder. */
import type { AnchorState, Coding } from '../model/coding.js';
import type { Study } from '../model/study.js';
import { lengthOf, toUnits } from '../text/offsets.js';
import { plural } from '../text/plural.js';
import { segmentsOf } from '../text/segment.js';
import { visible } from '../text/visible.js';
import { padEnd, widthOf, wrap } from '../text/width.js';
import { shortQuote } from './act-text.js';
import { codingRecord, type FoundTurn, turnRecord } from './found-record.js';
import { screenWidth } from './output.js';
import { type Style, styleFor } from './style.js';

/** Codings in the order given, those of one passage below its words. */
export async function foundCodingsText(study: Study, codings: readonly Coding[]): Promise<string> {
  const style = await styleFor(process.stdout);
  const transcripts = new Map(study.transcripts.map((one) => [one.id, one]));
  const passages = new Map<string, Coding[]>();
  for (const coding of codings) {
    const passage = passageText(codingRecord(transcripts, coding), style);
    const there = passages.get(passage);
    if (there) there.push(coding);
    else passages.set(passage, [coding]);
  }
  const print = codePrinter(codings, style);
  const blocks = [...passages].map(([passage, on]) => [passage, ...print(on)].join('\n'));
  const count = `${plural(codings.length, 'coding')} on ${plural(blocks.length, 'passage')}.`;
  const [first] = codings;
  return [...blocks, `${count} ${nextStep(first?.transcript, first?.from[0])}`].join('\n\n');
}

/** Turns with every code that stands on them, or none. */
export async function foundTurnsText(study: Study, turns: readonly FoundTurn[]): Promise<string> {
  const style = await styleFor(process.stdout);
  const all = turns.flatMap(({ codings }) => codings);
  const print = codePrinter(all, style);
  const blocks = turns.map((one) => {
    const { language = study.settings.language } = one.transcript;
    const passage = passageText({ ...turnRecord(one), quote: excerptOf(one, language) }, style);
    const codes = one.codings.length === 0 ? ['   no code'] : print(one.codings);
    return [passage, ...codes].join('\n');
  });
  const coded = turns.filter(({ codings }) => codings.length > 0).length;
  const count = `${plural(turns.length, 'turn')}, ${coded} of them coded.`;
  const [first] = turns;
  return [...blocks, `${count} ${nextStep(first?.transcript.id, first?.turn.turn)}`].join('\n\n');
}

/** What to try when nothing was found. */
export function nothingFoundText(searched: 'talk' | 'codings', hasWords: boolean): string {
  if (searched === 'talk') {
    return 'Nobody says so here. Next: the beginning of a word (ring*), letters as they stand (--exact), or fewer options';
  }
  if (hasWords) return 'No coding has these words. Next: look in all that was said: --in talk';
  return 'No coding is like that. Next: fewer options, or see what there is: alongside status';
}

interface Passage {
  readonly citation: string;
  readonly speaker: string | null;
  readonly quote: string;
}

function passageText({ citation, speaker, quote }: Passage, style: Style): string {
  const lines = wrap(`“${visible(quote)}”`, screenWidth() - 2).map((line) => `  ${line}`);
  return [`${visible(citation)}  ${style.strong(visible(speaker ?? ''))}`.trimEnd(), ...lines].join(
    '\n',
  );
}

/** Prints codings one a line, in columns that fit all of those that are shown. */
function codePrinter(all: readonly Coding[], style: Style) {
  const widest = (texts: readonly string[]) =>
    texts.reduce((most, text) => Math.max(most, widthOf(text)), 0);
  const codes = widest(all.map(({ current, code }) => current ?? code));
  const coders = widest(all.map(({ coder }) => coder));
  return (codings: readonly Coding[]): string[] =>
    codings.map((coding) => {
      const code = padEnd(coding.current ?? coding.code, codes);
      const remarks = style.faint(remarksOn(coding).join(' · '));
      return `   ${style.good(visible(code))}  ${padEnd(coding.coder, coders)}  ${remarks}`.trimEnd();
    });
}

const anchors: Readonly<Record<AnchorState, string | undefined>> = {
  same: undefined,
  moved: 'the words have moved',
  folded: 'the words are spelled otherwise now',
  fuzzy: 'the words have changed a little',
  orphan: 'the words are gone',
};

function remarksOn({ how, keywords, anchor, drifted, notes }: Coding): string[] {
  const by = keywords.length === 0 ? 'by keyword' : `by keyword: ${visible(keywords.join(', '))}`;
  return [
    how === 'by-keyword' ? by : undefined,
    anchors[anchor.state],
    drifted ? 'the definition has changed since' : undefined,
    ...notes.map((note) => `note ${shortQuote(note)}`),
  ].filter((remark) => remark !== undefined);
}

/** A longer turn is cut to the sentences with the words. */
const longest = 320;

function excerptOf({ turn: { text }, found }: FoundTurn, language: string): string {
  if (found.length === 0 || lengthOf(text) <= longest) return text;
  const hits = found.map(([from, to]) => [toUnits(text, from), toUnits(text, to)] as const);
  return segmentsOf(text, 'sentence', language)
    .map(([from, to]) =>
      hits.some(([start, end]) => start < to && from < end) ? text.slice(from, to) : '…',
    )
    .filter((part, index, parts) => part !== '…' || parts[index - 1] !== '…')
    .join(' ');
}

function nextStep(transcript: string | undefined, turn: number | undefined): string {
  return `Next: alongside read ${transcript}:${turn}   or   the same with --format csv`;
}
