/** Makes a transcript of pieces: numbers the turns, names the speakers, opens the sections. */
import type { TranscriptLine } from '../model/transcript.js';
import type { Warning } from '../model/warning.js';
import { type Cast, castOf } from './cast.js';
import type { Piece, Pieces, Remark, SpeechPiece } from './piece.js';
import type { DraftTranscript, ReadOptions, SourceComment } from './reading.js';

/** What a source says of the transcript as a whole. */
export type About = Partial<Pick<DraftTranscript, 'name' | 'title' | 'language' | 'attributes'>>;

export interface Draft {
  readonly transcript: DraftTranscript;
  readonly warnings: readonly Warning[];
}

/** Turns count from 1; headings, notes and preamble count each for themselves: `h1`, `n1`, `p1`. */
export function draft(
  { pieces, warnings, remarks = [] }: Pieces,
  options: ReadOptions,
  about: About = {},
): Draft {
  const said = pieces.filter((piece) => piece.text.trim() !== '');
  const cast = castOf(said.filter(isSpeech), options);
  const language = options.language ?? about.language;
  const transcript = {
    attributes: {},
    ...about,
    ...(language !== undefined && { language }),
    speakers: cast.speakers,
    lines: numbered(said, cast),
    ...(remarks.length > 0 && { comments: remarks.map((it) => placed(it, said)) }),
  };
  return {
    transcript,
    warnings: [...warnings, ...cast.warnings, ...gaps(pieces.filter(isSpeech))],
  };
}

function isSpeech(piece: Piece): piece is SpeechPiece {
  return piece.kind === 'speech';
}

function numbered(pieces: readonly Piece[], cast: Cast): TranscriptLine[] {
  const counts = { speech: 0, heading: 0, note: 0, preamble: 0 };
  let section: string | undefined;
  return pieces.map((piece): TranscriptLine => {
    counts[piece.kind] += 1;
    const number = counts[piece.kind];
    if (piece.kind === 'speech') return turnOf(piece, number, cast, section);
    const turn = `${piece.kind.slice(0, 1)}${number}`;
    if (piece.kind === 'heading') section = turn;
    return { kind: piece.kind, turn, text: piece.text.trim() };
  });
}

/** A comment on a heading or a note goes to the turn before it; one before all turns, to the first. */
function placed({ line, ...comment }: Remark, said: readonly Piece[]): SourceComment {
  const before = said.filter((piece) => isSpeech(piece) && (piece.line ?? 0) <= line).length;
  return { turn: Math.max(1, before), ...comment };
}

/** White space around a turn is layout; nobody says it. */
function turnOf(
  { label, text, from, to }: SpeechPiece,
  turn: number,
  cast: Cast,
  section: string | undefined,
): TranscriptLine {
  const speaker = label === undefined ? undefined : cast.idOf(label);
  return {
    kind: 'speech',
    turn,
    ...(speaker !== undefined && { speaker }),
    text: text.trim(),
    ...(from !== undefined && { from }),
    ...(to !== undefined && { to }),
    ...(section !== undefined && { section }),
  };
}

/** Turns without words, and turns without a speaker where others have one. */
function gaps(speech: readonly SpeechPiece[]): Warning[] {
  const silent = speech.filter(({ text }) => text.trim() === '');
  const said = speech.filter(({ text }) => text.trim() !== '');
  const nameless = said.filter(({ label }) => label === undefined);
  const someone = nameless.length < said.length;
  return [
    ...gap(silent, (turns) => `${turns} without words left out.`),
    ...gap(
      someone ? nameless : [],
      (turns) => `${turns} without a speaker: nobody is named there.`,
    ),
  ];
}

function gap(pieces: readonly SpeechPiece[], say: (turns: string) => string): Warning[] {
  const [first] = pieces;
  if (!first) return [];
  const { line } = first;
  const where = line === undefined ? '' : `, the first on line ${line},`;
  const turns = pieces.length === 1 ? 'One turn' : `${pieces.length} turns${where}`;
  return [{ message: say(turns), ...(line !== undefined && { line }) }];
}
