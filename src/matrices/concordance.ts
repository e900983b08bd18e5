/** One row a place where words are said, with what stands on either side: what `find --kwic` writes. */
import type { ConcordanceLine } from '../model/concordance.js';
import type { Matrix } from '../model/matrix.js';
import { sessionOf } from '../model/session.js';
import type { Study } from '../model/study.js';
import { printCitation } from '../text/citation.js';
import { plural } from '../text/plural.js';
import { leftOutOf } from './quotation.js';

const columns = ['transcript', 'session', 'turn', 'speaker', 'role', 'left', 'word', 'right'];

/** In the order given. */
export function concordance(
  { settings, hashes }: Study,
  lines: readonly ConcordanceLine[],
): Matrix {
  const places = lines.map(({ transcript, turn: { turn }, at }) => {
    const span = { from: [turn, at[0]] as const, to: [turn, at[1]] as const };
    return { transcript, span, citation: printCitation(transcript, span) };
  });
  return {
    kind: 'concordance',
    title: 'Concordance',
    rowHeading: 'citation',
    rows: places.map(({ citation }) => ({ id: citation, label: citation })),
    columns: columns.map((name) => ({ id: name, label: name })),
    cells: lines.map(({ transcript, turn, left, word, right }) => [
      transcript.id,
      sessionOf(settings, transcript) ?? '',
      turn.turn,
      turn.speaker ?? '',
      transcript.speakers.find(({ id }) => id === turn.speaker)?.role ?? '',
      ...[left, word, right],
    ]),
    footer: `${plural(lines.length, 'line')}; corpus ${hashes.corpus.slice(0, 6)}.${leftOutOf(places, settings)}`,
  };
}
