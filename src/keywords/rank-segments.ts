/** The likeliest codes of every segment, whatever their points: for a second look. */
import type { Study } from '../model/study.js';
import type { Suggestion } from '../model/suggestion.js';
import { type Transcript, type Turn, turnsOf } from '../model/transcript.js';
import { compileMatcher } from './compile.js';
import { likeExamples } from './like-examples.js';
import { listener } from './listener.js';
import type { Hit } from './match.js';
import { type OpenOptions, wantedIn } from './open-suggestions.js';
import type { Placed } from './placed.js';
import { byScore, type Ranking, rankCodes } from './rank.js';
import { segmentsIn } from './segments-in.js';
import type { Stretch } from './stretches.js';
import { suggestedIn, suggestionOf } from './suggest.js';
import { hitsIn } from './turn-hits.js';

/** How many codes a segment gets. */
const most = 3;

/** In the order of the text, the likeliest first; what is coded or declined already is not left out. */
export function rankedSuggestions(study: Ranked, options: OpenOptions): Suggestion[] {
  return wantedIn(study, options).flatMap(ranker(study, options));
}

type Ranked = Pick<Study, 'codebook' | 'examples' | 'settings' | 'transcripts'>;

/** Gives those of one transcript after another. */
export function ranker(
  study: Omit<Ranked, 'transcripts'>,
  { codes, ...options }: OpenOptions,
): (transcript: Transcript) => Suggestion[] {
  const { codebook, settings } = study;
  const matcher = compileMatcher(codebook);
  const { unit, countModerators } = settings;
  const alike = likeExamples(study);
  const asked = { unit, countModerators, ...options, threshold: 0, alike };
  return (transcript) => {
    const isHeard = listener(transcript, asked);
    const stretchesIn = suggestedIn(transcript, matcher, asked);
    const language = transcript.language ?? matcher.language;
    return turnsOf(transcript).flatMap((turn, place, turns) => {
      if (!isHeard(turn)) return [];
      const said = stretchesIn(turn, turns[place - 1]);
      const hits = hitsIn(turn, matcher);
      return segmentsIn(turn, asked.unit, language).flatMap((segment) => {
        const isInside = (one: Pick<Placed, 'from' | 'to'>) =>
          one.from >= segment.from && one.to <= segment.to;
        return likeliest(study, turn, segment, hits.filter(isInside), said.filter(isInside))
          .filter(({ code }) => codes?.includes(code) ?? true)
          .slice(0, most)
          .map((stretch) => suggestionOf(transcript, turn, stretch));
      });
    });
  };
}

/** The codes of a segment, with what the turn before says of them. @param said what has any points there */
function likeliest(
  study: Ranking,
  turn: Turn,
  segment: Placed,
  hits: readonly Placed<Hit>[],
  said: readonly Stretch[],
): Stretch[] {
  const ranked = rankCodes(study, turn.text.slice(segment.from, segment.to), hits);
  const faint = new Map(ranked.map(({ code, opinion }) => [code, opinion?.alike]));
  const found = new Map(said.map((stretch) => [stretch.code, stretch]));
  return byScore(said, [...faint.keys()]).map((code) => {
    const alike = faint.get(code);
    const none = { ...segment, code, score: 0, hits: [], ...(alike && { alike: [alike] }) };
    return found.get(code) ?? none;
  });
}
