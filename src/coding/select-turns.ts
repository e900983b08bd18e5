/** Chooses turns, coded or not, with the codings that stand on them. */
import type { Coding } from '../model/coding.js';
import type { Study } from '../model/study.js';
import { type Transcript, type Turn, turnsOf } from '../model/transcript.js';
import { slicesOf } from '../text/turns.js';
import { answersTo } from './answer-query.js';
import type { Stretch } from './query.js';
import { type CodingFilter, codeFilter, selectCodings } from './select-codings.js';

export interface FoundTurn {
  readonly transcript: Transcript;
  readonly turn: Turn;
  /** Where the words that were looked for stand, from left to right. */
  readonly found: readonly Stretch[];
  /** Every coding that touches the turn, of the coders asked for. */
  readonly codings: readonly Coding[];
}

/**
 * In the order of transcripts and lines. With codes or how, a coding on the turn must fit.
 * @throws Problem when a coder is neither listed nor has a log
 */
export function selectTurns(study: Study, filter: CodingFilter): FoundTurn[] {
  const { codes, how, coders } = filter;
  const said = turnsSaid(study, filter);
  const codings = selectCodings(study, coders ? { coders } : {});
  const on = codingsByTurn(study, codings, new Set(said.map(({ turn }) => turn)));
  const turns = said.map((one) => ({ ...one, codings: on.get(one.turn) ?? [] }));
  if (codes === undefined && how === undefined) return turns;
  return turns.filter((turn) => turn.codings.some(codeFilter(filter)));
}

function turnsSaid(
  study: Study,
  { voices, query, coders }: CodingFilter,
): Omit<FoundTurn, 'codings'>[] {
  const answers = query && answersTo(study, query, coders);
  return study.transcripts.flatMap((transcript) => {
    const asked = voices ? voices.get(transcript.id) : 'anybody';
    if (asked === undefined) return [];
    return turnsOf(transcript).flatMap((turn) => {
      const { speaker } = turn;
      if (asked !== 'anybody' && (speaker === undefined || !asked.has(speaker))) return [];
      if (!answers) return [{ transcript, turn, found: [] }];
      if (!answers.inTurn(transcript, turn)) return [];
      return [{ transcript, turn, found: answers.wordsInTurn(transcript, turn) }];
    });
  });
}

function codingsByTurn(
  { transcripts }: Study,
  codings: readonly Coding[],
  turns: ReadonlySet<Turn>,
): ReadonlyMap<Turn, readonly Coding[]> {
  const byId = new Map(transcripts.map((one) => [one.id, one]));
  const on = new Map<Turn, Coding[]>();
  for (const coding of codings) {
    const transcript = byId.get(coding.transcript);
    if (!transcript || !coding.anchor.span) continue;
    for (const { turn, from, to } of slicesOf(transcript, coding.anchor.span)) {
      if (from >= to || !turns.has(turn)) continue;
      const there = on.get(turn);
      if (there) there.push(coding);
      else on.set(turn, [coding]);
    }
  }
  return on;
}
