/** Finds out what the columns of a table of turns hold, by their headings. */
import { Problem } from '../model/problem.js';
import { didYouMean } from '../text/nearest.js';
import type { ColumnRole, ReadOptions } from './reading.js';

/** The index of the column that holds each thing. */
export type Columns = Partial<Record<ColumnRole, number>>;

/** Headings we have met, in several languages, most telling first; each column holds one thing. */
const headings: readonly (readonly [role: ColumnRole, names: readonly string[]])[] = [
  [
    'text',
    names(`text, utterance text, utterance, words, what was said, speech, sentence, said, content,
      message, caption, quote, turn text, segment, transcript text, transcription, transcript,
      äußerung, aussage, wortlaut, inhalt, tekst, ytring, replikk, yttrande, texto, texte, paroles,
      énoncé, intervención, testo, contenido, contenu`),
  ],
  [
    'speaker',
    names(`speaker, speaker name, speaker id, speaker label, name, who, participant, participant id,
      interlocutor, person, label, respondent, actor, sprecher, sprecherin, teilnehmer, taler,
      deltaker, deltager, talare, deltagare, hablante, participante, locuteur, intervenant, spreker,
      parlante`),
  ],
  [
    'from',
    names(`from, start, start time, starttime, begin, begin time, onset, timestamp, time stamp,
      timecode, timespan, time span, time, in, von, beginn, zeit, fra, tid, från, inicio, tiempo, début, temps`),
  ],
  [
    'to',
    names(`to, end, end time, endtime, stop, out, offset, bis, ende, til, slutt, till, slut, fin`),
  ],
  [
    'transcript',
    names(`transcript id, transcript name, transcript, interview id, interview, conversation id,
      conversation, dialogue id, document, file, filename, session id, session, meeting`),
  ],
  [
    'section',
    names(`section, topic, question, part, frage, thema, spørsmål, tema, avsnitt, pregunta, sección,
      vraag`),
  ],
];

function names(list: string): string[] {
  return list.split(',').map(folded);
}

/** Headings of a column that numbers what is said, where a row may say it once more. */
const numbers = names('utterance id, utterance number, utt id, turn id, turn number');

/** The column that numbers what is said. */
export function numberColumn(header: readonly string[]): number | undefined {
  const at = header.findIndex((cell) => numbers.includes(folded(cell)));
  return at === -1 ? undefined : at;
}

/** Guesses from the headings alone. */
export function guessColumns(header: readonly string[]): Columns {
  return placeColumns(header, new Map());
}

/** @throws Problem when a heading the user named is not there, or no column holds words */
export function findColumns(
  header: readonly string[],
  { name, columns = {} }: ReadOptions,
): Columns {
  const named = new Map<ColumnRole, number>();
  for (const [role] of headings) {
    const heading = columns[role];
    if (heading !== undefined) named.set(role, columnNamed(heading, header, name));
  }
  const found = placeColumns(header, named);
  if (found.text !== undefined) return found;
  throw new Problem({
    what: `${name} has no column that is known to hold what was said. Its columns: ${listed(header)}.`,
    next: `Name the column: --column "text=${header.at(-1)?.slice(0, widest) ?? ''}"   or, where a row is a person and the columns are questions: --cases "${header[0]?.slice(0, widest) ?? ''}"`,
    where: { file: name, line: 1 },
  });
}

/** @throws Problem when no heading is this one, case and accents aside */
export function columnNamed(heading: string, header: readonly string[], file: string): number {
  const index = header.findIndex((cell) => folded(cell) === folded(heading));
  if (index !== -1) return index;
  throw new Problem({
    what: `${file} has no column "${heading}".${didYouMean(heading, header)}`,
    next: `Its columns: ${listed(header)}.`,
    where: { file, line: 1 },
  });
}

function placeColumns(header: readonly string[], named: ReadonlyMap<ColumnRole, number>): Columns {
  const cells = header.map(folded);
  const placed = new Map(named);
  for (const [role, known] of headings) {
    if (placed.has(role)) continue;
    const taken = new Set(placed.values());
    const free = (name: string) => cells.findIndex((cell, at) => cell === name && !taken.has(at));
    const index = known.map(free).find((at) => at !== -1);
    if (index !== undefined) placed.set(role, index);
  }
  return Object.fromEntries(placed);
}

/** Case, accents, and all between the words put aside: `Start_Time` is `start time`. */
function folded(heading: string): string {
  return heading
    .normalize('NFKD')
    .replace(/\p{M}+/gu, '')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}

/** A broken file can have a header of any size. */
const widest = 40;

function listed(header: readonly string[]): string {
  const shown = header.slice(0, 12).map((cell) => `"${cell.slice(0, widest)}"`);
  return shown.join(', ') + (header.length > shown.length ? ' …' : '');
}
