/** Azure AI Speech: speech recognition, times in ticks of 100 nanoseconds. */
import { type Fields, fieldsOf, numberOf, peekJson, recordsOf, textOf } from '../reading/json.js';
import { readJson } from '../reading/read-json.js';
import type { Recognised } from '../reading/recognised.js';
import type { Format } from './contract.js';

export const azureSpeech: Format = {
  id: 'azure-speech',
  title: 'Azure Speech JSON',
  version: 1,
  extensions: ['.json'],
  description:
    'As batch transcription and fast transcription write it. Each recognised phrase is a turn, in the order of its time: channels follow each other in the file. Speakers are called "Speaker 1", "Speaker 2", as Azure counts them.',
  looksLike: (bytes) => (phrasesOf(peekJson(bytes)).length > 0 ? 0.95 : 0),
  read: (bytes, options) =>
    readJson(bytes, options, (value) => {
      const phrases = phrasesOf(value);
      const stretches = phrases.map(toStretch);
      // A phrase without a time stays behind the one before it: the sort is stable.
      const inTime = stretches.every(({ from }) => from !== undefined)
        ? stretches.toSorted((a, b) => (a.from ?? 0) - (b.from ?? 0))
        : stretches;
      return { stretches: inTime, language: phrases[0]?.['locale'] };
    }),
  example: {
    name: 'walk.json',
    source: `{"source": "walk.wav", "recognizedPhrases": [
 {"channel": 0, "speaker": 1, "offsetInTicks": 1700000, "durationInTicks": 15000000,
  "nBest": [{"lexical": "we kept ringing him", "display": "We kept ringing him."}]},
 {"channel": 0, "speaker": 2, "offsetInTicks": 20400000, "durationInTicks": 11000000,
  "nBest": [{"lexical": "he knew", "display": "He knew."}]}]}
`,
    turns: [
      ['Speaker-1', 'We kept ringing him.'],
      ['Speaker-2', 'He knew.'],
    ],
  },
};

/** Batch transcription lists what it recognised, fast transcription the phrases. */
function phrasesOf(value: unknown): Fields[] {
  const { recognizedPhrases, phrases } = fieldsOf(value);
  const found = recordsOf(recognizedPhrases ?? phrases);
  return found.filter((phrase) => 'nBest' in phrase || 'offsetMilliseconds' in phrase);
}

function toStretch(phrase: Fields): Recognised {
  const [best] = recordsOf(phrase['nBest']);
  const from = scaled(phrase['offsetInTicks'], 1e7) ?? scaled(phrase['offsetMilliseconds'], 1e3);
  const length =
    scaled(phrase['durationInTicks'], 1e7) ?? scaled(phrase['durationMilliseconds'], 1e3);
  return {
    speaker: numberOf(phrase['speaker']),
    text: textOf(best?.['display'] ?? phrase['text']),
    from,
    to: from === undefined || length === undefined ? undefined : from + length,
  };
}

function scaled(time: unknown, unit: number): number | undefined {
  const number = numberOf(time);
  return number === undefined ? undefined : number / unit;
}
