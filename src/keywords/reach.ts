/** How far each keyword reaches in the talk that suggestions are made for. */
import type { Study } from '../model/study.js';
import { turnsOf } from '../model/transcript.js';
import { countWords } from '../text/words.js';
import { compileMatcher } from './compile.js';
import { listener } from './listener.js';
import type { SoughtKeyword } from './matcher.js';
import { hitsIn } from './turn-hits.js';

export interface Reach {
  readonly turns: number;
  readonly words: number;
  /** In how many of the turns a keyword was found. */
  turnsWith(keyword: Pick<SoughtKeyword, 'code' | 'sense'>): number;
}

type Talk = Pick<Study, 'codebook' | 'transcripts' | 'settings'>;

const reaches = new WeakMap<Talk, Reach>();

/** Every keyword against every turn; studies are read-only, so it is done once. */
export function reachOf(study: Talk): Reach {
  const known = reaches.get(study) ?? measure(study);
  reaches.set(study, known);
  return known;
}

function measure({ codebook, transcripts, settings }: Talk): Reach {
  const matcher = compileMatcher(codebook);
  const { countModerators } = settings;
  const found = new Map<string, number>();
  const talk = transcripts.flatMap((transcript) =>
    turnsOf(transcript).filter(listener(transcript, { countModerators })),
  );
  for (const turn of talk) {
    const keys = new Set(hitsIn(turn, matcher).map(keyOf));
    for (const key of keys) found.set(key, (found.get(key) ?? 0) + 1);
  }
  return {
    turns: talk.length,
    words: talk.reduce((sum, { text }) => sum + countWords(text), 0),
    turnsWith: (keyword) => found.get(keyOf(keyword)) ?? 0,
  };
}

function keyOf({ code, sense }: Pick<SoughtKeyword, 'code' | 'sense'>): string {
  return `${code} ${sense}`;
}
