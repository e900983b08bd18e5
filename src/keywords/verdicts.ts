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

/** What a person said of one suggestion. */
export interface Answer {
  readonly code: string;
  /** All that spoke for it. */
  readonly keywords: readonly string[];
  readonly isAccepted: boolean;
}

/**
 * Suggestions that were accepted and are still in force, and those that were declined. What a person
 * withdrew teaches nothing.
 * @param codes every id that a code has or had, with the id it has today
 */
export function answersOf(
  work: readonly CoderWork[],
  codes: ReadonlyMap<string, string>,
): Answer[] {
  return work.flatMap(({ codings, declined }) => [
    ...codings
      .filter(({ how }) => how === 'by-keyword')
      .flatMap(({ current: code, keywords, anchor }): Answer[] =>
        code !== undefined && anchor.state !== 'withdrawn'
          ? [{ code, keywords, isAccepted: true }]
          : [],
      ),
    ...declined.map(({ code, keywords }) => ({
      code: codes.get(code) ?? code,
      ...{ keywords, isAccepted: false },
    })),
  ]);
}

/** Each answer counts for every keyword that spoke. */
export function verdictsFrom(answers: readonly Answer[]): Verdicts {
  const verdicts = new Map<string, Verdict>();
  for (const { code, keywords, isAccepted } of answers) {
    for (const keyword of keywords) {
      const { accepted, declined } = verdicts.get(keyOf(code, keyword)) ?? none;
      verdicts.set(keyOf(code, keyword), {
        accepted: accepted + Number(isAccepted),
        declined: declined + Number(!isAccepted),
      });
    }
  }
  if (verdicts.size === 0) return () => undefined;
  return (code, keyword) => verdicts.get(keyOf(code, keyword));
}

const none: Verdict = { accepted: 0, declined: 0 };

function keyOf(code: string, keyword: string): string {
  return `${code} ${keyword}`;
}
