/** What a reader of the figures should know before they believe them. */
import { grouped } from '../model/grouped.js';
import { listed, plural } from '../text/plural.js';
import type { CodeFigures } from './code-figures.js';
import { codeWarnings } from './code-warnings.js';
import type { CoderMaterial, Material } from './material.js';
import type { AgreementWarning } from './warning.js';

export function warningsOn(
  { coders, talks }: Material,
  codes: readonly CodeFigures[],
  { bar }: { readonly bar: number },
): AgreementWarning[] {
  const turns = talks.flatMap((talk, at) => talk.turns.map((_, turn) => [at, turn] as const));
  const partly = turns.filter(([at, turn]) => {
    const readers = coders.filter(({ read }) => read[at]?.[turn]).length;
    return readers > 0 && readers < coders.length;
  }).length;
  const unmarked = coders.filter((one) => one.unmarked > 0);
  return [
    ...readNothing(coders),
    ...assumedRead(coders),
    ...(partly > 0
      ? [
          {
            kind: 'partly-read' as const,
            message: `${plural(partly, 'turn')} of ${turns.length} ${partly === 1 ? 'was' : 'were'} read by some of the coders only. Where fewer than two read one it is left out; it is missing, not empty.`,
          },
        ]
      : []),
    ...unmarked.map((one) => ({
      kind: 'unmarked' as const,
      message: `${one.coder} coded ${plural(one.unmarked, 'turn')} beyond those marked as read; they are left out. Mark all that was read: alongside seen TRANSCRIPT --coder ${one.coder}`,
    })),
    ...leftOut(coders),
    ...codeWarnings(codes, coders.length, bar),
  ];
}

/** Who has codings that stand in no list and no figure. */
export function leftOut(coders: readonly CoderMaterial[]): AgreementWarning[] {
  return coders
    .filter((one) => one.leftOut > 0)
    .map((one) => ({
      kind: 'left-out',
      message: `${plural(one.leftOut, 'coding')} of ${one.coder} left out: the words or the code are not to be found, or the code is retired. See them: alongside check`,
    }));
}

function readNothing(coders: readonly CoderMaterial[]): AgreementWarning[] {
  const idle = coders.filter(({ read }) => !read.some((turns) => turns.includes(true)));
  return idle.map(({ coder }) => ({
    kind: 'read-nothing',
    message: `${coder} has read nothing yet: no coding, and no turn marked as read (alongside seen).`,
  }));
}

/** Once for those who are taken to have read the same transcripts. */
function assumedRead(coders: readonly CoderMaterial[]): AgreementWarning[] {
  const some = coders.filter(({ assumed }) => assumed.length > 0);
  return [...grouped(some, ({ assumed }) => listed(assumed))].map(([transcripts, alike]) => ({
    kind: 'assumed-read',
    message: `${listed(alike.map(({ coder }) => coder))} marked no turn as read in ${transcripts}; a coder with codings there is taken to have read all of it. To say what was read: alongside seen TRANSCRIPT --coder ${alike[0]?.coder}`,
  }));
}
