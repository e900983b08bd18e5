/** A coding as a row of the cache: short, and without what its transcript says of it. */
import { wordsAt } from '../coding/anchored.js';
import { type CurrentCode, resolved } from '../coding/resolve.js';
import type { How } from '../model/act.js';
import type { Coding } from '../model/coding.js';
import type { Span, TurnPosition } from '../model/span.js';
import type { Transcript } from '../model/transcript.js';

export type CodingRow = readonly [
  ...[id: string, at: string, line: number],
  ...[transcript: string, from: TurnPosition, to: TurnPosition],
  ...[code: string, definition: string, codebook: string, how: How],
  unusual?: Partial<Unusual>,
];

/** What most codings have none of, or have as their transcript says. */
interface Unusual extends Pick<Coding, 'anchor' | 'twins' | 'keywords' | 'notes' | 'nth'> {
  readonly words: Words;
}

type Words = ReturnType<typeof wordsAt>;

export function toRow(coding: Coding, transcript: Transcript | undefined): CodingRow {
  const { id, at, line, from, to, code, definition, codebook, how } = coding;
  const row = [id, at, line, coding.transcript, from, to, code, definition, codebook, how] as const;
  const { quote, before, after, text, anchor, twins, keywords, notes, nth } = coding;
  const words = { quote, before, after, text };
  const isSaid = isAsSaid(words, coding, transcript);
  const marks = twins.length + keywords.length + notes.length;
  if (isSaid && anchor.state === 'same' && marks === 0 && !nth) return row;
  return [
    ...row,
    {
      ...(!isSaid && { words }),
      ...(anchor.state !== 'same' && { anchor }),
      ...(twins.length > 0 && { twins }),
      ...(keywords.length > 0 && { keywords }),
      ...(notes.length > 0 && { notes }),
      ...(nth && { nth }),
    },
  ];
}

function isAsSaid(words: Words, span: Span, transcript: Transcript | undefined): boolean {
  const said = transcript && wordsAt(transcript, span);
  return (
    said !== undefined &&
    words.quote === said.quote &&
    words.before === said.before &&
    words.after === said.after &&
    `${words.text}` === `${said.text}`
  );
}

/** What a row is held against. */
interface Surroundings {
  readonly coder: string;
  readonly transcripts: ReadonlyMap<string, Transcript>;
  readonly lookup: (code: string) => CurrentCode | undefined;
}

/** @throws where the row was not made with these transcripts */
export function fromRow(row: CodingRow, { coder, transcripts, lookup }: Surroundings): Coding {
  const [id, at, line, transcript, from, to, code, definition, codebook, how, unusual = {}] = row;
  const { anchor = { state: 'same', span: { from, to } }, nth } = unusual;
  const { twins = none, keywords = none, notes = none } = unusual;
  const said = transcripts.get(transcript);
  const words = unusual.words ?? (said && wordsAt(said, { from, to }));
  if (!words) throw new Error(`There is no transcript ${transcript}.`);
  const { quote, before, after, text } = words;
  const place = { transcript, from, to, quote, before, after, text };
  const logged = {
    id,
    twins,
    coder,
    ...place,
    code,
    definition,
    codebook,
    how,
    keywords,
    notes,
    at,
  };
  return resolved(nth ? { ...logged, nth } : logged, { current: lookup(code), anchor, line });
}

const none: readonly string[] = [];
