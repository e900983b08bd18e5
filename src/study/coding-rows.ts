/** Codings as rows of the cache: short, and without what their transcripts say of them. */
import { anchorAsCoded } from '../coding/find-again.js';
import { type CurrentCode, resolved } from '../coding/resolve.js';
import type { How } from '../model/act.js';
import type { Coding } from '../model/coding.js';
import type { Span, TurnPosition } from '../model/span.js';
import type { Transcript } from '../model/transcript.js';
import { quoteOf } from '../text/turns.js';

/** Names that many codings share stand in one list, each once: to read a row costs half as much so. */
export interface CodingRows {
  readonly names: readonly string[];
  readonly rows: readonly Row[];
}

/** Transcript, code, definition and codebook are places among the names. */
type Row = readonly [
  ...[id: string, at: string, line: number],
  ...[transcript: number, from: TurnPosition, to: TurnPosition],
  ...[code: number, definition: number, codebook: number, how: How],
  unusual?: Partial<Unusual>,
];

/** What most codings have none of, or have as their transcript says. */
type Unusual = Pick<Coding, 'quote' | 'around' | 'anchor' | 'twins' | 'keywords' | 'notes' | 'nth'>;

type Transcripts = ReadonlyMap<string, Transcript>;

export function toRows(codings: readonly Coding[]): CodingRows {
  const places = new Map<string, number>();
  const placeOf = (name: string): number => {
    const place = places.get(name) ?? places.size;
    places.set(name, place);
    return place;
  };
  const rows = codings.map((coding): Row => {
    const { id, at, line, transcript, from, to, code, definition, codebook, how } = coding;
    const row = [
      ...([id, at, line, placeOf(transcript), from, to] as const),
      ...([placeOf(code), placeOf(definition), placeOf(codebook), how] as const),
    ] as const;
    const unusual = unusualIn(coding);
    return Object.keys(unusual).length === 0 ? row : [...row, unusual];
  });
  return { names: [...places.keys()], rows };
}

function unusualIn({
  quote,
  around,
  anchor,
  twins,
  keywords,
  notes,
  nth,
}: Coding): Partial<Unusual> {
  return {
    ...(around && { quote, around, anchor }),
    ...(twins.length > 0 && { twins }),
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
export function fromRows({ names, rows }: CodingRows, around: Surroundings): Coding[] {
  const nameAt = (place: number): string => {
    const name = names[place];
    if (name === undefined) throw new Error(`There is no name ${place}.`);
    return name;
  };
  return rows.map((row) => fromRow(row, nameAt, around));
}

function fromRow(
  row: Row,
  nameAt: (place: number) => string,
  { coder, transcripts, lookup }: Surroundings,
): Coding {
  const [id, at, line, said, from, to, code, definition, codebook, how, unusual = {}] = row;
  const { anchor = anchorAsCoded({ from, to }), around, nth } = unusual;
  const { twins = none, keywords = none, notes = none } = unusual;
  const transcript = nameAt(said);
  const quote = unusual.quote ?? quoteIn(transcripts.get(transcript), { from, to });
  const logged = {
    id,
    twins,
    coder,
    transcript,
    from,
    to,
    quote,
    code: nameAt(code),
    definition: nameAt(definition),
    codebook: nameAt(codebook),
    how,
    keywords,
    notes,
    at,
  };
  const current = lookup(logged.code);
  return resolved(nth ? { ...logged, nth } : logged, { current, anchor, line, around });
}

function quoteIn(transcript: Transcript | undefined, span: Span): string {
  if (!transcript) throw new Error('A transcript is gone.');
  return quoteOf(transcript, span);
}

const none: readonly string[] = [];
