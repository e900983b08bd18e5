/** Deepgram: speech recognition, with utterances or with words alone. */
import { type Fields, fieldsOf, numberOf, peekJson, recordsOf, textOf } from '../reading/json.js';
import { bestOf, readJson } from '../reading/read-json.js';
import { type Recognised, stretchesOf } from '../reading/recognised.js';
import type { Format } from './contract.js';

export const deepgram: Format = {
  id: 'deepgram',
  title: 'Deepgram JSON',
  version: 1,
  extensions: ['.json'],
  description:
    'Each utterance is a turn. A file without utterances is read word by word, and words that follow each other in one voice are a turn. Speakers are called "Speaker 0", "Speaker 1" and so on, as Deepgram counts them. Of several channels without utterances each is read after the other.',
  looksLike: (bytes) => (recordsOf(resultsOf(peekJson(bytes))['channels']).length > 0 ? 0.95 : 0),
  read: (bytes, options) =>
    readJson(bytes, options, (value) => {
      const { utterances, channels } = resultsOf(value);
      const spoken = recordsOf(utterances).map(toStretch);
      const [first] = recordsOf(channels);
      const stretches = spoken.length > 0 ? spoken : recordsOf(channels).flatMap(wordsOf);
      return { stretches, language: first?.['detected_language'] };
    }),
  example: {
    name: 'walk.json',
    source: `{"metadata": {"channels": 1}, "results": {"channels": [{"alternatives": [{"words": [
  {"word": "we", "start": 0.1, "end": 0.2, "speaker": 0, "punctuated_word": "We"},
  {"word": "kept", "start": 0.2, "end": 0.4, "speaker": 0, "punctuated_word": "kept"},
  {"word": "ringing", "start": 0.4, "end": 0.8, "speaker": 0, "punctuated_word": "ringing."},
  {"word": "yes", "start": 1.2, "end": 1.5, "speaker": 1, "punctuated_word": "Yes."}
]}]}]}}
`,
    turns: [
      ['Speaker-0', 'We kept ringing.'],
      ['Speaker-1', 'Yes.'],
    ],
  },
};

function resultsOf(value: unknown): Fields {
  return fieldsOf(fieldsOf(value)['results']);
}

function wordsOf(channel: Fields): Recognised[] {
  const best = bestOf(channel);
  const words = stretchesOf(recordsOf(best['words']).map(toStretch));
  return words.length > 0 ? words : [{ text: textOf(best['transcript']) }];
}

/** An utterance, or a word: as it is written where there is punctuation. */
function toStretch(part: Fields): Recognised {
  return {
    speaker: numberOf(part['speaker']),
    text: textOf(part['transcript'] ?? part['punctuated_word'] ?? part['word']),
    from: numberOf(part['start']),
    to: numberOf(part['end']),
  };
}
