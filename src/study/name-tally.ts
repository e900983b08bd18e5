/** Counts what renaming does: how often, where, and what is nearly a name. */
import { type NameHit, type NamePair, type Renamer, renamer } from '../text/names.js';
import { type Nearness, nearNames } from '../text/near-names.js';

export interface NameCount {
  readonly name: string;
  readonly pseudonym: string;
  /** In what is said, and in how many transcripts. */
  readonly said: number;
  readonly transcripts: number;
  /** In codebook, memos, settings and other texts. */
  readonly elsewhere: number;
}

/** A word to look at, and all places where it stands. */
export interface NearMiss {
  readonly name: string;
  readonly found: string;
  /** `taken`: the pseudonym was there already, and may be somebody else; `file`: in the name of a file. */
  readonly how: Nearness | 'taken' | 'file';
  /** Citations in transcripts, `file:line` elsewhere. */
  readonly places: readonly string[];
}

export interface NameTally {
  said(transcript: string, citation: string, text: string, hits: readonly NameHit[]): void;
  /** @param after the text with pseudonyms: what is nearly a name there stays */
  elsewhere(place: (line: number) => string, hits: readonly NameHit[], after: string): void;
  fileName(file: string, rename: Renamer): void;
  /** Names that only an id may have. */
  met(hits: readonly NameHit[]): void;
  counts(): readonly NameCount[];
  unmet(): readonly string[];
  near(): readonly NearMiss[];
}

export function nameTally(pairs: readonly NamePair[]): NameTally {
  const counts = countsOf(pairs);
  const { add, misses } = missesFound();
  const findNear = nearNames(pairs);
  const pseudonyms = renamer(
    pairs.map(({ name, pseudonym }) => ({ name: pseudonym, pseudonym: '', of: name })),
  );
  const ofHits = (hits: readonly NameHit[]) => hits.flatMap(({ name }) => counts.get(name) ?? []);
  return {
    said(transcript, citation, text, hits) {
      for (const one of ofHits(hits)) {
        one.said += 1;
        one.transcripts.add(transcript);
      }
      for (const near of findNear(text, { hits })) add(near, citation);
      for (const one of foundIn(text, pseudonyms(text).hits))
        add({ ...one, how: 'taken' }, citation);
    },
    elsewhere(place, hits, after) {
      for (const one of ofHits(hits)) one.elsewhere += 1;
      for (const near of findNear(after, { hits: [] })) {
        add(near, place(after.slice(0, near.from).split('\n').length));
      }
    },
    fileName(file, rename) {
      const { hits } = rename(file);
      const spelled = findNear(file, { hits }).filter(({ how }) => how === 'case');
      for (const one of [...foundIn(file, hits), ...spelled]) add({ ...one, how: 'file' }, file);
    },
    met(hits) {
      for (const one of ofHits(hits)) one.isMet = true;
    },
    counts: () => [...counts.values()].filter(isFound).map(asCount),
    unmet: () => [...counts.values()].filter((one) => !isFound(one)).map(({ name }) => name),
    // Where nobody says the name any more, its pseudonym is there because it was put there.
    near: () => misses().filter(({ how, name }) => how !== 'taken' || counts.get(name)?.said !== 0),
  };
}

function foundIn(text: string, hits: readonly NameHit[]) {
  return hits.map(({ name, from, to }) => ({ name, found: text.slice(from, to) }));
}

interface Counted extends NamePair {
  said: number;
  elsewhere: number;
  isMet: boolean;
  readonly transcripts: Set<string>;
}

function countsOf(pairs: readonly NamePair[]): ReadonlyMap<string, Counted> {
  const nothing = { said: 0, elsewhere: 0, isMet: false };
  return new Map(pairs.map((pair) => [pair.name, { ...pair, ...nothing, transcripts: new Set() }]));
}

function isFound({ said, elsewhere, isMet }: Counted): boolean {
  return said + elsewhere > 0 || isMet;
}

function asCount({ name, pseudonym, said, elsewhere, transcripts }: Counted): NameCount {
  return { name, pseudonym, said, transcripts: transcripts.size, elsewhere };
}

/** Gathers the places of each word to look at. */
function missesFound() {
  const byWord = new Map<string, { miss: Omit<NearMiss, 'places'>; places: Set<string> }>();
  return {
    add({ name, found, how }: Omit<NearMiss, 'places'>, place: string): void {
      const key = `${how} ${name} ${found}`;
      const known = byWord.get(key) ?? { miss: { name, found, how }, places: new Set<string>() };
      known.places.add(place);
      byWord.set(key, known);
    },
    misses: (): NearMiss[] =>
      Array.from(byWord.values(), ({ miss, places }) => ({ ...miss, places: [...places] })),
  };
}
