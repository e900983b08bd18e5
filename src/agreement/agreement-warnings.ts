/** What a reader of the figures should know before they believe them. */
import { listed, plural } from '../text/plural.js';
import type { CodeFigures } from './code-figures.js';
import type { CoderMaterial, Material } from './material.js';
import { unitsNeeded } from './units-needed.js';

export interface AgreementWarning {
  readonly kind:
    | 'read-nothing'
    | 'unmarked'
    | 'assumed-read'
    | 'partly-read'
    | 'left-out'
    | 'rare'
    | 'common'
    | 'too-few-units';
  readonly message: string;
  /** The codes it is about. */
  readonly codes?: readonly string[];
}

const rareShare = 0.05;

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
  const leftOut = coders.filter((one) => one.leftOut > 0);
  return [
    ...readNothing(coders),
    ...assumedRead(coders),
    ...(partly > 0
      ? [
          {
            kind: 'partly-read' as const,
            message: `${plural(partly, 'turn')} of ${turns.length} were read by some of the coders only. Where fewer than two read one it is left out; it is missing, not empty.`,
          },
        ]
      : []),
    ...unmarked.map((one) => ({
      kind: 'unmarked' as const,
      message: `${one.coder} coded ${plural(one.unmarked, 'turn')} beyond those marked as read; they are left out. Mark all that was read: alongside seen TRANSCRIPT --coder ${one.coder}`,
    })),
    ...leftOut.map((one) => ({
      kind: 'left-out' as const,
      message: `${plural(one.leftOut, 'coding')} of ${one.coder} left out: the words or the code are not to be found. See them: alongside check`,
    })),
    ...onCodes(codes, coders.length, bar),
  ];
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
  const byTranscripts = new Map<string, string[]>();
  for (const { coder, assumed } of coders) {
    if (assumed.length === 0) continue;
    const transcripts = listed(assumed);
    byTranscripts.set(transcripts, [...(byTranscripts.get(transcripts) ?? []), coder]);
  }
  return [...byTranscripts].map(([transcripts, names]) => ({
    kind: 'assumed-read',
    message: `${listed(names)} marked no turn as read in ${transcripts}; a coder with codings there is taken to have read all of it. To say what was read: alongside seen TRANSCRIPT --coder ${names[0]}`,
  }));
}

function onCodes(codes: readonly CodeFigures[], coders: number, bar: number): AgreementWarning[] {
  const used = codes
    .map((one) => ({ ...one, share: shareOf(one) }))
    .filter(({ share, n }) => share > 0 && n > 0);
  const rare = used.filter(({ share }) => share < rareShare);
  const common = used.filter(({ share }) => share > 1 - rareShare);
  const few = used.filter(
    ({ share, n }) => n < unitsNeeded(Math.min(share, 1 - share), bar, coders),
  );
  const ids = (some: readonly { code: string }[]) => some.map(({ code }) => code);
  const most = Math.max(
    0,
    ...few.map(({ share }) => unitsNeeded(Math.min(share, 1 - share), bar, coders)),
  );
  return [
    ...(rare.length > 0
      ? [
          {
            kind: 'rare' as const,
            message: `${rare.length} of ${codes.length} codes stand on fewer than 5 % of the units: percent, AC1 and Brennan-Prediger are high there whatever coders do, and one unit more or less moves kappa and alpha far.`,
            codes: ids(rare),
          },
        ]
      : []),
    ...(common.length > 0
      ? [
          {
            kind: 'common' as const,
            message: `${plural(common.length, 'code')} on more than 95 % of the units: hardly a unit tells coders apart.`,
            codes: ids(common),
          },
        ]
      : []),
    ...(few.length > 0
      ? [
          {
            kind: 'too-few-units' as const,
            message: `Too few units to tell ${few.length} of ${codes.length} codes from an alpha of ${`${bar}`.replace(/^0/, '')} (Bloch & Kraemer 1989, 5 %): the rarest of them would take ${most.toLocaleString('en')}.`,
            codes: ids(few),
          },
        ]
      : []),
  ];
}

/** The share of units with the code, over the coders. */
function shareOf({ prevalence }: CodeFigures): number {
  const shares = Object.values(prevalence).filter((share) => share !== null);
  return shares.length === 0 ? 0 : shares.reduce((sum, share) => sum + share, 0) / shares.length;
}
