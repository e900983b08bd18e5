/** The likeliest codes of every segment, whatever their points: for a second look. */
import type { Study } from '../model/study.js';
import type { Suggestion } from '../model/suggestion.js';
import { type Transcript, turnsOf } from '../model/transcript.js';
import { compileMatcher } from './compile.js';
import { listener } from './listener.js';
import { type OpenOptions, wantedIn } from './open-suggestions.js';
import { rankCodes } from './rank.js';
import { segmentsIn } from './segments-in.js';
import { suggestionOf } from './suggest.js';
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
  { codes, unit = study.settings.unit, ...heard }: OpenOptions,
): (transcript: Transcript) => Suggestion[] {
  const { codebook, settings } = study;
  const matcher = compileMatcher(codebook);
  const { countModerators } = settings;
  return (transcript) => {
    const language = transcript.language ?? matcher.language;
    const turns = turnsOf(transcript).filter(listener(transcript, { countModerators, ...heard }));
    return turns.flatMap((turn) => {
      const hits = hitsIn(turn, matcher);
      return segmentsIn(turn, unit, language).flatMap((segment) => {
        const { from, to } = segment;
        const inside = hits.filter((hit) => hit.from >= from && hit.to <= to);
        return rankCodes(study, turn.text.slice(from, to), inside)
          .filter(({ code }) => codes?.includes(code) ?? true)
          .slice(0, most)
          .map(({ code, score, opinion }) => {
            const own = inside.filter((hit) => hit.code === code);
            const alike = opinion && { alike: [opinion.alike] };
            const points = score + (opinion?.alike.points ?? 0);
            const stretch = { ...segment, code, score: points, hits: own, ...alike };
            return suggestionOf(transcript, turn, stretch);
          });
      });
    });
  };
}
