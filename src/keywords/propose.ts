/** Terms that mark the passages with a code against the rest of what was read: keywords to think about. */
import type { CoderWork, Study } from '../model/study.js';
import { type CodedTurn, codedTalk } from './coded-talk.js';
import { compileMatcher } from './compile.js';
import { logLikelihood, worthALook } from './log-likelihood.js';
import { matchTurn } from './match.js';
import type { Matcher } from './matcher.js';
import type { Placed } from './placed.js';
import { type Term, termsOf } from './terms.js';

/** Where a term was said. */
interface Said {
  readonly turn: CodedTurn;
  /** Code points. */
  readonly at: readonly [from: number, to: number];
}

export interface ProposedTerm {
  /** The spelling that is most frequent in the passages. */
  readonly term: string;
  /** How often it stands in the passages, and elsewhere. */
  readonly inside: number;
  readonly outside: number;
  /** In how many turns with the code it was said. */
  readonly turns: number;
  readonly logLikelihood: number;
  readonly example: Said;
  /** Other codes that have it as a keyword. */
  readonly claimedBy: readonly string[];
}

export interface Proposal {
  /** Turns with the code, and the words in its passages. */
  readonly turns: number;
  readonly words: number;
  /** Words elsewhere in what was read. */
  readonly others: number;
  /** The surest first. */
  readonly terms: readonly ProposedTerm[];
}

/** A term in one turn could be a name, or one person's way of speaking. */
const fewestTurns = 2;

/**
 * Terms said more often in passages with the code than elsewhere, so clearly that chance does it once in a
 * hundred terms (Rayson & Garside 2000), in two turns at least. Function words, what the code's keywords
 * find already, and what is only ever said as part of a longer term are left out.
 * @param coders whose codings are looked at, in what they have read
 */
export function proposeTerms(
  study: Pick<Study, 'codebook' | 'transcripts' | 'settings'>,
  coders: readonly CoderWork[],
  code: string,
): Proposal {
  const { turns } = codedTalk(study, coders);
  const { language } = study.codebook;
  const counts = countInside(turns, code, language);
  const others = countOutside(turns, code, language, counts);
  const matcher = compileMatcher(study.codebook);
  const marked = [...counts.terms.values()].flatMap((one) => {
    const inside = { count: one.inside, of: counts.words };
    const outside = { count: one.outside, of: others };
    const isMore = inside.count * outside.of > outside.count * inside.of;
    const surely = logLikelihood(inside, outside);
    return isMore && one.turns.size >= fewestTurns && surely >= worthALook
      ? [{ ...one, logLikelihood: surely }]
      : [];
  });
  return {
    ...{ turns: counts.turns, words: counts.words, others },
    terms: withoutParts(marked)
      .map((one) => ({ ...one, claims: claimsOn(matcher, formOf(one)) }))
      .filter(({ claims }) => !claims.includes(code))
      .map(({ claims, ...one }) => proposed(one, claims))
      .sort((a, b) => b.logLikelihood - a.logLikelihood || (a.term < b.term ? -1 : 1)),
  };
}

interface Counted {
  readonly sense: string;
  readonly forms: Map<string, number>;
  readonly turns: Set<CodedTurn>;
  readonly example: Said;
  inside: number;
  outside: number;
}

type Marked = Counted & { readonly logLikelihood: number };

function countInside(turns: readonly CodedTurn[], code: string, language: string) {
  const terms = new Map<string, Counted>();
  const coded = turns.filter(({ codes }) => codes.has(code));
  let words = 0;
  for (const turn of coded) {
    const isInside = insideOf(turn, code);
    for (const term of termsOf(turn.turn.text, turn.transcript.language ?? language)) {
      if (!isInside(term)) continue;
      const { sense, form, at } = term;
      const one = terms.get(sense) ?? started(sense, { turn, at });
      one.inside += 1;
      one.turns.add(turn);
      one.forms.set(form, (one.forms.get(form) ?? 0) + 1);
      terms.set(sense, one);
      words += Number(isWord(term));
    }
  }
  return { terms, words, turns: coded.length };
}

/** Counts, outside the passages, the terms that were said in them. @returns how many words there are outside */
function countOutside(
  turns: readonly CodedTurn[],
  code: string,
  language: string,
  { terms }: Pick<ReturnType<typeof countInside>, 'terms'>,
): number {
  let words = 0;
  for (const turn of turns) {
    const isInside = insideOf(turn, code);
    for (const term of termsOf(turn.turn.text, turn.transcript.language ?? language)) {
      if (isInside(term)) continue;
      words += Number(isWord(term));
      const one = terms.get(term.sense);
      if (one) one.outside += 1;
    }
  }
  return words;
}

/** Words that say something are counted; function words would only make both sides longer. */
function isWord({ sense }: Term): boolean {
  return !sense.includes(' ');
}

function insideOf({ codes }: CodedTurn, code: string): (term: Placed<Term>) => boolean {
  const parts = codes.get(code) ?? [];
  return ({ at }) => parts.some(([from, to]) => from <= at[0] && at[1] <= to);
}

function started(sense: string, example: Said): Counted {
  return { sense, forms: new Map(), turns: new Set(), example, inside: 0, outside: 0 };
}

/** A word that is never said but in one phrase is that phrase. */
function withoutParts(marked: readonly Marked[]): Marked[] {
  const phrases = marked.filter(({ sense }) => sense.includes(' '));
  return marked.filter(
    (one) =>
      !phrases.some(
        ({ sense, inside, outside }) =>
          sense !== one.sense &&
          ` ${sense} `.includes(` ${one.sense} `) &&
          inside === one.inside &&
          outside === one.outside,
      ),
  );
}

/** The most frequent spelling, the first by letters of several. */
function formOf({ forms }: Pick<Counted, 'forms'>): string {
  const sorted = [...forms].sort(([a, m], [b, n]) => n - m || (a < b ? -1 : 1));
  return sorted[0]?.[0] ?? '';
}

/** The codes whose keywords find the whole of a term. */
function claimsOn(matcher: Matcher, form: string): string[] {
  const hits = matchTurn(matcher, form).filter(({ from, to }) => from === 0 && to === form.length);
  return [...new Set(hits.map(({ code }) => code))];
}

function proposed(one: Marked, claimedBy: readonly string[]): ProposedTerm {
  const { inside, outside, turns, logLikelihood, example } = one;
  const term = formOf(one);
  return { term, inside, outside, turns: turns.size, logLikelihood, example, claimedBy };
}
