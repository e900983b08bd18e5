/** Codings as lists for the cache: short, and without what their transcripts say of them. */
import { anchorAsCoded } from '../coding/find-again.js';
import { type CurrentCode, resolved } from '../coding/resolve.js';
import type { Coding } from '../model/coding.js';
import type { Span } from '../model/span.js';
import type { Transcript } from '../model/transcript.js';
import { quoteOf } from '../text/turns.js';

/**
 * Numbers stand in one list, and a text that many codings share stands once: to read a hundred thousand
 * small lists and to clear them away takes twice as long.
 */
export interface CodingRows {
  readonly ids: readonly string[];
  /** Ten for each coding: its line, its span, and where among the names the rest stands. */
  readonly numbers: readonly number[];
  readonly names: readonly string[];
  /** By the place of a coding among the ids. */
  readonly unusual: readonly (readonly [place: number, what: Unusual])[];
}

/** What most codings have none of, or have as their transcript says, or have in common. */
type Unusual = Partial<
  Pick<Coding, 'quote' | 'around' | 'anchor' | 'twins' | 'how' | 'keywords' | 'notes' | 'nth'>
>;

type Transcripts = ReadonlyMap<string, Transcript>;

export function toRows(codings: readonly Coding[]): CodingRows {
  const places = new Map<string, number>();
  const placeOf = (name: string): number => {
    const place = places.get(name) ?? places.size;
    places.set(name, place);
    return place;
  };
  const numbers = codings.flatMap(
    ({ line, from, to, at, transcript, code, definition, codebook }) => [
      ...[line, ...from, ...to],
      ...[at, transcript, code, definition, codebook].map(placeOf),
    ],
  );
  const unusual = codings.flatMap((coding, place) => {
    const what = unusualIn(coding);
    return Object.keys(what).length === 0 ? [] : [[place, what] as const];
  });
  return { ids: codings.map(({ id }) => id), numbers, names: [...places.keys()], unusual };
}

function unusualIn(coding: Coding): Unusual {
  const { quote, around, anchor, twins, how, keywords, notes, nth } = coding;
  return {
    ...(around && { quote, around, anchor }),
    ...(twins.length > 0 && { twins }),
    ...(how !== 'by-hand' && { how }),
    ...(keywords.length > 0 && { keywords }),
    ...(notes.length > 0 && { notes }),
    ...(nth && { nth }),
  };
}

/** What rows are held against. */
interface Surroundings {
  readonly coder: string;
  readonly transcripts: Transcripts;
  readonly lookup: (code: string) => CurrentCode | undefined;
}

/** @throws where the rows were not made with these transcripts */
export function fromRows(rows: CodingRows, { coder, transcripts, lookup }: Surroundings): Coding[] {
  const { number, name } = readerOf(rows);
  const unusual = new Map(rows.unusual);
  return rows.ids.map((id, place) => {
    const line = number();
    const from = [number(), number()] as const;
    const to = [number(), number()] as const;
    const at = name();
    const transcript = name();
    const code = name();
    const {
      twins = none,
      keywords = none,
      notes = none,
      how = 'by-hand',
      ...others
    } = unusual.get(place) ?? {};
    const { anchor = anchorAsCoded({ from, to }), around, nth } = others;
    const quote = others.quote ?? quoteIn(transcripts.get(transcript), { from, to });
    const logged = {
      id,
      twins,
      coder,
      transcript,
      from,
      to,
      quote,
      code,
      definition: name(),
      codebook: name(),
      how,
      keywords,
      notes,
      at,
    };
    const current = lookup(code);
    return resolved(nth ? { ...logged, nth } : logged, { current, anchor, line, around });
  });
}

/** Takes one number after the other, or the name it stands for. @throws where there is none */
function readerOf({ numbers, names }: CodingRows) {
  let read = 0;
  const number = (): number => there(numbers[read++]);
  return { number, name: () => there(names[number()]) };
}

function there<T>(value: T | undefined): T {
  if (value === undefined) throw new Error('Something is missing in what was kept.');
  return value;
}

function quoteIn(transcript: Transcript | undefined, span: Span): string {
  if (!transcript) throw new Error('A transcript is gone.');
  return quoteOf(transcript, span);
}

const none: readonly string[] = [];
