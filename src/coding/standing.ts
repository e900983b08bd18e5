/** Where words and codings stand in the talk: looked for once, however often they are asked for. */
import type { Coding } from '../model/coding.js';
import { grouped } from '../model/grouped.js';
import type { Study } from '../model/study.js';
import { type Transcript, type Turn, turnsOf } from '../model/transcript.js';
import { type Place, placeAt, type Row, rowOf } from './places.js';
import type { Finder, Standing, Stretch, Words } from './query.js';

export interface Lookout {
  /** Where the words stand in a turn. */
  inTurn(words: Words, transcript: Transcript, turn: Turn): readonly Stretch[];
  /** Finds the words in a text that stands nowhere any more. */
  finder(words: Words, transcript: Transcript | undefined): Finder;
  /** All places in a transcript; codings are those of one coder. */
  row(standing: Standing, transcript: Transcript, coder: string): Row;
}

export function lookoutOver({ settings, work }: Pick<Study, 'settings' | 'work'>): Lookout {
  const codingsOf = remembered((coder: string) =>
    grouped(work.find((one) => one.coder === coder)?.codings ?? [], ({ transcript }) => transcript),
  );
  const findersOf = remembered((words: Words) => remembered(words.find));
  const heardOf = remembered((_: Words) => new Map<Turn, readonly Stretch[]>());
  const finder = (words: Words, transcript: Transcript | undefined) =>
    findersOf(words)(transcript?.language ?? settings.language);
  const inTurn = (words: Words, transcript: Transcript, turn: Turn) => {
    const heard = heardOf(words);
    const found = heard.get(turn) ?? finder(words, transcript)(turn.text);
    heard.set(turn, found);
    return found;
  };
  const placesOf = (standing: Standing, transcript: Transcript, coder: string): Place[] => {
    if (standing.kind === 'codes') {
      const codings = codingsOf(coder).get(transcript.id) ?? [];
      return codings.filter(standing.fits).flatMap((coding) => placeOf(transcript, coding));
    }
    return turnsOf(transcript).flatMap((turn) =>
      inTurn(standing, transcript, turn).map(([from, to]) =>
        placeAt(transcript, { from: [turn.turn, from], to: [turn.turn, to] }),
      ),
    );
  };
  const rowsOf = remembered((standing: Standing) =>
    remembered((transcript: Transcript) =>
      remembered((coder: string) => rowOf(placesOf(standing, transcript, coder))),
    ),
  );
  return {
    inTurn,
    finder,
    // Words stand where they stand, whoever codes.
    row: (standing, transcript, coder) =>
      rowsOf(standing)(transcript)(standing.kind === 'words' ? '' : coder),
  };
}

function placeOf(transcript: Transcript, coding: Coding): Place[] {
  const { span } = coding.anchor;
  return span ? [placeAt(transcript, span, coding)] : [];
}

/** The same function, which answers each question once. */
export function remembered<K, V>(answer: (key: K) => V): (key: K) => V {
  const known = new Map<K, V>();
  return (key) => {
    const there = known.get(key);
    if (there !== undefined) return there;
    const value = answer(key);
    known.set(key, value);
    return value;
  };
}
