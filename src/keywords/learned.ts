/** What a study's suggestions have learned from its people. */
import type { Unit } from '../model/settings.js';
import type { CoderWork, Study } from '../model/study.js';
import { codedTalk } from './coded-talk.js';
import { compileMatcher } from './compile.js';
import { examplesOf } from './examples.js';
import { likeExamples } from './like-examples.js';
import { type AlikeFinder, fewestTurns, learnAlike } from './passages-alike.js';
import { answersOf, teachersOf, type Verdicts, verdictsFrom } from './verdicts.js';

export interface Learned {
  readonly verdicts: Verdicts;
  /** What segments are like; absent where there is nothing to be like. */
  readonly alike?: AlikeFinder | undefined;
}

type Taught = Pick<Study, 'codebook' | 'examples' | 'transcripts' | 'settings' | 'work'>;

const known = new WeakMap<readonly CoderWork[], Map<Unit, AlikeFinder | undefined>>();

/** What the suggestions for a coder have learned. */
export function learnedFor(study: Taught, coder: string, unit: Unit): Learned {
  const teachers = teachersOf(study, coder);
  // Coders who learn from the same people learn once.
  const byUnit = known.get(teachers) ?? new Map<Unit, AlikeFinder | undefined>();
  known.set(teachers, byUnit);
  if (!byUnit.has(unit)) byUnit.set(unit, alikeFrom(study, teachers, unit));
  return {
    verdicts: verdictsFor(study, coder),
    alike: eitherAlike(likeExamples(study), byUnit.get(unit)),
  };
}

/** Both reasons where there are two. */
export function eitherAlike(
  ...finders: readonly (AlikeFinder | undefined)[]
): AlikeFinder | undefined {
  const there = finders.filter((finder) => finder !== undefined);
  if (there.length < 2) return there[0];
  return (...asked) => there.flatMap((finder) => finder(...asked));
}

/** What the people a coder's suggestions learn from have said of the keywords. */
export function verdictsFor(study: Taught, coder: string): Verdicts {
  const { codes } = compileMatcher(study.codebook);
  return verdictsFrom(answersOf(teachersOf(study, coder), codes));
}

function alikeFrom(
  study: Taught,
  teachers: readonly CoderWork[],
  unit: Unit,
): AlikeFinder | undefined {
  // Most studies end here, and need not be read for it.
  if (!hasEnough(teachers) || isMuch(study)) return undefined;
  const { codes, language } = compileMatcher(study.codebook);
  const { turns } = codedTalk(study, teachers);
  return learnAlike(examplesOf(turns, unit, language), new Set(codes.values()));
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

/** UTF-16 units of talk, some four hundred hours: more is not held in memory to learn from it. */
const most = 20_000_000;

function isMuch({ transcripts }: Pick<Study, 'transcripts'>): boolean {
  let units = 0;
  return transcripts.some(({ lines }) => {
    units += lines.reduce((sum, { text }) => sum + text.length, 0);
    return units > most;
  });
}
