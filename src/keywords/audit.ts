/** What each keyword does in a study: what it finds, what people said of it, what it adds, whom it meets. */
import type { CoderWork, Study } from '../model/study.js';
import { turnsOf } from '../model/transcript.js';
import { claimedTwice } from './collide.js';
import { compileMatcher } from './compile.js';
import { adviceFor, type KeywordAdvice } from './keyword-advice.js';
import { learnedWeight } from './learned-weight.js';
import { listener } from './listener.js';
import type { Hit } from './match.js';
import type { Matcher, SoughtKeyword } from './matcher.js';
import { hitsIn } from './turn-hits.js';
import { answersOf, type Verdict, type Verdicts, verdictsFrom } from './verdicts.js';

/** Another code that claims words of a keyword, and in how many turns; 0 where nobody has said them. */
export interface Collision {
  readonly code: string;
  readonly turns: number;
}

export interface AuditedKeyword extends Verdict {
  readonly code: string;
  readonly keyword: string;
  /** As the codebook writes it. */
  readonly weight: number;
  readonly hits: number;
  readonly turns: number;
  /** The turns in which no other keyword of the code is found. */
  readonly alone: number;
  /** The share of its proposals that were accepted; undefined where nobody has answered. */
  readonly precision?: number;
  /** What its points are multiplied by after these answers. */
  readonly learned: number;
  readonly collisions: readonly Collision[];
  /** What is to be done with it. */
  readonly advice: KeywordAdvice;
}

/**
 * Every keyword in the order of the codebook, in the talk that suggestions are made for.
 * @param teachers whose answers are counted
 */
export function auditKeywords(
  { codebook, transcripts, settings }: Pick<Study, 'codebook' | 'transcripts' | 'settings'>,
  teachers: readonly CoderWork[],
): AuditedKeyword[] {
  const matcher = compileMatcher(codebook);
  const { countModerators } = settings;
  const tally = startTally(matcher);
  for (const transcript of transcripts) {
    const isHeard = listener(transcript, { countModerators });
    for (const turn of turnsOf(transcript)) if (isHeard(turn)) count(tally, hitsIn(turn, matcher));
  }
  const verdicts = verdictsFrom(answersOf(teachers, matcher.codes));
  return matcher.keywords.map((keyword) => audited(keyword, tally, verdicts));
}

interface Found {
  hits: number;
  turns: number;
  alone: number;
  readonly collisions: Map<string, number>;
}

/** What each sense of each code finds: spellings of one sense find the same. */
type Tally = ReadonlyMap<string, Found>;

function startTally(matcher: Matcher): Tally {
  const tally = new Map<string, Found>();
  for (const keyword of matcher.keywords) {
    tally.set(keyOf(keyword), { hits: 0, turns: 0, alone: 0, collisions: new Map() });
  }
  for (const claims of claimedTwice(matcher)) {
    for (const one of claims) {
      const found = tally.get(keyOf(one));
      for (const { code } of claims) if (code !== one.code) found?.collisions.set(code, 0);
    }
  }
  return tally;
}

/** Counts the hits of one turn. */
function count(tally: Tally, hits: readonly Hit[]): void {
  const places = new Map(hits.map((hit) => [`${keyOf(hit)} ${hit.from}`, keyOf(hit)]));
  for (const key of places.values()) add(tally.get(key), 'hits');
  const senses = new Map(hits.map((hit) => [keyOf(hit), hit.code]));
  const perCode = new Map<string, number>();
  for (const code of senses.values()) perCode.set(code, (perCode.get(code) ?? 0) + 1);
  for (const [key, code] of senses) {
    add(tally.get(key), 'turns');
    if (perCode.get(code) === 1) add(tally.get(key), 'alone');
  }
  for (const [key, codes] of collisionsIn(hits)) {
    const { collisions } = tally.get(key) ?? {};
    for (const code of codes) collisions?.set(code, (collisions.get(code) ?? 0) + 1);
  }
}

function add(found: Found | undefined, what: 'hits' | 'turns' | 'alone'): void {
  if (found) found[what] += 1;
}

/** By keyword: the other codes whose keywords are found in the same words. Hits come in reading order. */
function collisionsIn(hits: readonly Hit[]): ReadonlyMap<string, ReadonlySet<string>> {
  const met = new Map<string, Set<string>>();
  const meet = (one: Hit, other: Hit) => {
    const codes = met.get(keyOf(one)) ?? new Set<string>();
    met.set(keyOf(one), codes.add(other.code));
  };
  hits.forEach((hit, at) => {
    for (let next = at + 1; (hits[next]?.from ?? hit.to) < hit.to; next += 1) {
      const other = hits[next];
      if (!other || other.code === hit.code) continue;
      meet(hit, other);
      meet(other, hit);
    }
  });
  return met;
}

function audited(sought: SoughtKeyword, tally: Tally, verdicts: Verdicts): AuditedKeyword {
  const { code, keyword, weight } = sought;
  const { hits = 0, turns = 0, alone = 0, collisions } = tally.get(keyOf(sought)) ?? {};
  const verdict = verdicts(code, keyword) ?? { accepted: 0, declined: 0 };
  const answers = verdict.accepted + verdict.declined;
  const met = [...(collisions ?? [])].map(([other, turns]) => ({ code: other, turns }));
  return {
    ...{ code, keyword, weight, hits, turns, alone, ...verdict },
    ...(answers > 0 && { precision: verdict.accepted / answers }),
    learned: learnedWeight(verdict),
    collisions: met,
    advice: adviceFor({ turns, alone, ...verdict, collisions: met }),
  };
}

function keyOf({ code, sense }: Pick<Hit, 'code' | 'sense'>): string {
  return `${code} ${sense}`;
}
