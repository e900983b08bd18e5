/** Makes pieces of annotations on tiers, as ELAN and Praat have them: a tier is a voice. */
import { Problem } from '../model/problem.js';
import type { Warning } from '../model/warning.js';
import { didYouMean } from '../text/nearest.js';
import { plural } from '../text/plural.js';
import type { Pieces } from './piece.js';
import type { ReadOptions } from './reading.js';
import { type Recognised, recognisedPieces } from './recognised.js';

export interface Tier {
  readonly name: string;
  /** Who speaks on it, where the file says so; otherwise the tier's name is the speaker's. */
  readonly speaker?: string;
  /** False for a tier of glosses or marks: it is read only when it is asked for. */
  readonly isSpeech: boolean;
  readonly annotations: readonly Annotation[];
}

export interface Annotation {
  readonly text: string;
  /** Seconds. */
  readonly from?: number | undefined;
  readonly to?: number | undefined;
}

/**
 * The annotations of the chosen tiers in the order of their times, each a turn.
 * @throws Problem when a tier that was asked for is not there
 */
export function piecesOfTiers(all: readonly Tier[], options: ReadOptions): Pieces {
  const tiers = all.map(withoutSilence);
  const wanted = options.tiers?.map((name) => tierCalled(name, tiers, options.name));
  const chosen = tiers.filter((tier) => (wanted ? wanted.includes(tier) : tier.isSpeech));
  const said = chosen.flatMap(({ name, speaker = name, annotations }) =>
    annotations.map((annotation): Recognised => ({ speaker, ...annotation })),
  );
  const { pieces, warnings } = recognisedPieces(inTime(said));
  return { pieces, warnings: [...warnings, ...choice(tiers, chosen)] };
}

function withoutSilence(tier: Tier): Tier {
  return { ...tier, annotations: tier.annotations.filter(({ text }) => text.trim() !== '') };
}

function tierCalled(name: string, tiers: readonly Tier[], file: string): Tier {
  const found = tiers.find((tier) => tier.name === name);
  if (found) return found;
  const names = tiers.map((tier) => tier.name);
  throw new Problem({
    what: `${file} has no tier "${name}".${didYouMean(name, names)}`,
    next: `Its tiers: ${names.map((one) => `"${one}"`).join(', ')}.`,
    where: { file },
  });
}

/** What has no time stays behind what it follows on its tier. */
function inTime(said: readonly Recognised[]): Recognised[] {
  let last = 0;
  const placed = said.map((one) => {
    last = one.from ?? last;
    return { one, at: last };
  });
  return placed.toSorted((a, b) => a.at - b.at).map(({ one }) => one);
}

/** Says which tiers were read, where there was a choice. */
function choice(tiers: readonly Tier[], chosen: readonly Tier[]): Warning[] {
  const left = tiers.filter((tier) => !chosen.includes(tier) && tier.annotations.length > 0);
  if (left.length > 0) {
    return [
      { message: `Tiers not imported: ${listed(left)}. --tier "${left[0]?.name}" takes one.` },
    ];
  }
  const full = chosen.filter(({ annotations }) => annotations.length > 0);
  if (full.length < 2) return [];
  return [
    {
      message: `Each tier is read as a speaker: ${listed(full)}. --tier NAME takes only those named.`,
    },
  ];
}

const shown = 8;

function listed(tiers: readonly Tier[]): string {
  const some = tiers
    .slice(0, shown)
    .map(({ name, annotations }) => `"${name}" (${plural(annotations.length, 'annotation')})`);
  return some.join(', ') + (tiers.length > shown ? ` and ${tiers.length - shown} more` : '');
}
