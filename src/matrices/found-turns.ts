/** One row a turn that was found, with the codes on it: what `find` writes when it looks in the talk. */
import type { Coding } from '../model/coding.js';
import type { Matrix } from '../model/matrix.js';
import { sessionOf } from '../model/session.js';
import type { Study } from '../model/study.js';
import type { Transcript, Turn } from '../model/transcript.js';
import { plural } from '../text/plural.js';
import { wholeTurn } from '../text/turns.js';
import { leftOutOf, quotationOf, wordsAllowed } from './quotation.js';

interface FoundTurn {
  readonly transcript: Transcript;
  readonly turn: Turn;
  readonly codings: readonly Coding[];
}

const columns = ['transcript', 'session', 'turn', 'speaker', 'role', 'text', 'codes'];

/** Codes stand one a line, each with its coder; the words of people without consent to quote are left out. */
export function foundTurns({ settings, hashes }: Study, turns: readonly FoundTurn[]): Matrix {
  const places = turns.map(({ transcript, turn }) => ({ transcript, span: wholeTurn(turn) }));
  const found = turns.map((one) => ({
    ...one,
    quotation: quotationOf({ transcript: one.transcript, span: wholeTurn(one.turn) }, settings),
  }));
  return {
    kind: 'turns',
    title: 'Turns',
    rowHeading: 'citation',
    rows: found.map(({ quotation: { citation } }) => ({ id: citation, label: citation })),
    columns: columns.map((name) => ({ id: name, label: name })),
    cells: found.map(({ transcript, turn, codings, quotation }) => [
      transcript.id,
      sessionOf(settings, transcript) ?? '',
      turn.turn,
      quotation.speakers,
      transcript.speakers.find(({ id }) => id === turn.speaker)?.role ?? '',
      wordsAllowed(quotation),
      codings.map(({ current, code, coder }) => `${current ?? code} (${coder})`).join('\n'),
    ]),
    footer: `${plural(found.length, 'turn')}; corpus ${hashes.corpus.slice(0, 6)}.${leftOutOf(places, settings)}`,
  };
}
