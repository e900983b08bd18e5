/** What people have said of each keyword: how often they accepted what it proposed, and how often not. */
import type { CoderWork, Study } from '../model/study.js';

/** Answers to what a keyword proposed. */
export interface Verdict {
  readonly accepted: number;
  readonly declined: number;
}

/** The verdict on a keyword of a code; undefined where nobody has answered yet. */
export type Verdicts = (code: string, keyword: string) => Verdict | undefined;

/**
 * Whose answers a coder's suggestions learn from: everybody's. Where coders are compared (coding
 * reliability) their own alone, since two who are shown the same are no longer independent.
 * @param coder nobody in particular: everybody
 */
export function teachersOf(
  { settings, work }: Pick<Study, 'settings' | 'work'>,
  coder: string | undefined,
): readonly CoderWork[] {
  if (coder === undefined || settings.approach !== 'coding-reliability') return work;
  return work.filter((one) => one.coder === coder);
}

/**
 * Counts suggestions that were accepted and are still in force, and those that were declined, each for
 * every keyword that spoke for it. What a person withdrew teaches nothing.
 * @param codes every id that a code has or had, with the id it has today
 */
export function verdictsOf(
  work: readonly CoderWork[],
  codes: ReadonlyMap<string, string>,
): Verdicts {
  const verdicts = new Map<string, Verdict>();
  const count = (code: string, keywords: readonly string[], more: Verdict) => {
    for (const keyword of keywords) {
      const { accepted, declined } = verdicts.get(keyOf(code, keyword)) ?? none;
      verdicts.set(keyOf(code, keyword), {
        accepted: accepted + more.accepted,
        declined: declined + more.declined,
      });
    }
  };
  for (const { codings, declined } of work) {
    for (const { how, current, keywords, anchor } of codings) {
      if (how !== 'by-keyword' || current === undefined || anchor.state === 'withdrawn') continue;
      count(current, keywords, { accepted: 1, declined: 0 });
    }
    for (const { code, keywords } of declined) {
      count(codes.get(code) ?? code, keywords, { accepted: 0, declined: 1 });
    }
  }
  return (code, keyword) => verdicts.get(keyOf(code, keyword));
}

const none: Verdict = { accepted: 0, declined: 0 };

function keyOf(code: string, keyword: string): string {
  return `${code} ${keyword}`;
}
