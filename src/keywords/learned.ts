/** What a study's suggestions have learned from its people. */
import type { Unit } from '../model/settings.js';
import type { CoderWork, Study } from '../model/study.js';
import { codedTalk } from './coded-talk.js';
import { compileMatcher } from './compile.js';
import { examplesOf } from './examples.js';
import { type AlikeFinder, fewestTurns, learnAlike } from './passages-alike.js';
import { answersOf, teachersOf, type Verdicts, verdictsFrom } from './verdicts.js';

export interface Learned {
  readonly verdicts: Verdicts;
  /** Absent where no code has enough turns, or none is surely right. */
  readonly alike?: AlikeFinder | undefined;
}

const known = new WeakMap<readonly CoderWork[], Map<Unit, Learned>>();

/** What the suggestions for a coder have learned. Coders of whom the same is asked learn once. */
export function learnedFor(
  study: Pick<Study, 'codebook' | 'transcripts' | 'settings' | 'work'>,
  coder: string,
  unit: Unit,
): Learned {
  const teachers = teachersOf(study, coder);
  const byUnit = known.get(teachers) ?? new Map<Unit, Learned>();
  known.set(teachers, byUnit);
  const learned = byUnit.get(unit) ?? learn(study, teachers, unit);
  byUnit.set(unit, learned);
  return learned;
}

function learn(
  study: Pick<Study, 'codebook' | 'transcripts' | 'settings'>,
  teachers: readonly CoderWork[],
  unit: Unit,
): Learned {
  const { codes, language } = compileMatcher(study.codebook);
  const verdicts = verdictsFrom(answersOf(teachers, codes));
  // Most studies end here, and need not be read for it.
  if (!hasEnough(teachers)) return { verdicts };
  const { turns } = codedTalk(study, teachers);
  return {
    verdicts,
    alike: learnAlike(examplesOf(turns, unit, language), new Set(codes.values())),
  };
}

/** True where some code was given so often that enough turns can have it. */
function hasEnough(teachers: readonly CoderWork[]): boolean {
  const counts = new Map<string | undefined, number>();
  for (const { codings } of teachers) {
    for (const { current, from, to } of codings) {
      counts.set(current, (counts.get(current) ?? 0) + 1 + Math.abs(to[0] - from[0]));
    }
  }
  return [...counts.values()].some((count) => count >= fewestTurns);
}
