/**
 * Lengths that coders' stretches have in common, for the unitizing alphas of Krippendorff, Mathet, Bouvry &
 * Widlöcher 2016. A coder's stretches and the gaps between them fill the continuum from end to end. All is
 * counted on borders, never on single characters.
 */
import type { Continuum, LabelledStretch } from './contract.js';

/** A stretch, or the gap between two: its label is then null. */
export interface Section {
  readonly label: string | null;
  readonly start: number;
  readonly end: number;
}

/**
 * A coder's sections, in order.
 * @throws RangeError where stretches overlap or leave the continuum: see layered.ts
 */
export function sectionsOf(stretches: readonly LabelledStretch[], length: number): Section[] {
  const sections: Section[] = [];
  let at = 0;
  for (const [label, start, end] of [...stretches].sort((a, b) => a[1] - b[1])) {
    if (start < at || end <= start || end > length) {
      throw new RangeError(
        `The stretch ${start} to ${end} overlaps another, is empty or leaves 0 to ${length}.`,
      );
    }
    if (start > at) sections.push({ label: null, start: at, end: start });
    sections.push({ label, start, end });
    at = end;
  }
  return at < length ? [...sections, { label: null, start: at, end: length }] : sections;
}

/** Calls `visit` for every pair of sections that meet, with the length they share: one walk along both. */
export function eachMeeting(
  first: readonly Section[],
  second: readonly Section[],
  visit: (one: Section, other: Section, length: number) => void,
): void {
  for (let i = 0, j = 0; i < first.length && j < second.length; ) {
    const [one, other] = [first[i], second[j]];
    if (!one || !other) return;
    const length = Math.min(one.end, other.end) - Math.max(one.start, other.start);
    if (length > 0) visit(one, other, length);
    if (one.end <= other.end) i += 1;
    if (other.end <= one.end) j += 1;
  }
}

/** Sums of lengths by what the coders call them. */
export interface Coincidences {
  /** All of it: every ordered pair of coders, divided by the number of coders less one. */
  readonly all: number;
  /** By label: how much of it has this label with one coder, and how much with both of a pair. */
  readonly labels: ReadonlyMap<string | null, { readonly any: number; readonly both: number }>;
  /** By label: what a chance pair must not draw twice from, the squares of single stretches. */
  readonly own: ReadonlyMap<string | null, number>;
  /** The sum of `own` over all labels. */
  readonly allOwn: number;
}

/** Gaps count as a value of their own. A gap is no unit: any two of its characters may be drawn, but no character twice. */
export function coincidencesWithGaps({ continuum, coders }: Continuum): Coincidences {
  const layers = coders.map((stretches) => sectionsOf(stretches, continuum));
  const own = new Map<string | null, number>();
  for (const { label, start, end } of layers.flat()) {
    add(own, label, label === null ? end - start : (end - start) ** 2);
  }
  return summed(layers, own, () => true);
}

/** Only what both coders of a pair have marked counts. */
export function coincidencesOfMarked({ continuum, coders }: Continuum): Coincidences {
  const layers = coders.map((stretches) => sectionsOf(stretches, continuum));
  const own = new Map<string | null, number>();
  const isMarked = (one: Section, other: Section) => one.label !== null && other.label !== null;
  eachPair(layers, (first, second) => {
    const shared = new Map<Section, number>();
    eachMeeting(first, second, (one, other, length) => {
      if (isMarked(one, other)) shared.set(one, (shared.get(one) ?? 0) + length);
    });
    for (const [{ label }, length] of shared) {
      add(own, label, length ** 2 / (layers.length - 1));
    }
  });
  return summed(layers, own, isMarked);
}

/** What two different characters of the continuum have by chance in common: e of the paper, for one label. */
export function expectedOf({ all, labels, own, allOwn }: Coincidences, label: string | null) {
  const any = labels.get(label)?.any ?? 0;
  const single = own.get(label) ?? 0;
  const scale = all / (all * all - allOwn);
  return { any: scale * (any * all - single), both: scale * (any * any - single) };
}

function summed(
  layers: readonly (readonly Section[])[],
  own: ReadonlyMap<string | null, number>,
  counts: (one: Section, other: Section) => boolean,
): Coincidences {
  const any = new Map<string | null, number>();
  const both = new Map<string | null, number>();
  eachPair(layers, (first, second) => {
    eachMeeting(first, second, (one, other, length) => {
      if (!counts(one, other)) return;
      const share = length / (layers.length - 1);
      add(any, one.label, share);
      if (one.label === other.label) add(both, one.label, share);
    });
  });
  const labels = new Map(
    [...any].map(([label, length]) => [label, { any: length, both: both.get(label) ?? 0 }]),
  );
  return { all: sum(any.values()), labels, own, allOwn: sum(own.values()) };
}

function eachPair(
  layers: readonly (readonly Section[])[],
  visit: (first: readonly Section[], second: readonly Section[]) => void,
): void {
  layers.forEach((first, i) => {
    layers.forEach((second, j) => {
      if (i !== j) visit(first, second);
    });
  });
}

function add(sums: Map<string | null, number>, label: string | null, length: number): void {
  sums.set(label, (sums.get(label) ?? 0) + length);
}

function sum(lengths: Iterable<number>): number {
  let total = 0;
  for (const length of lengths) total += length;
  return total;
}
