/** AssemblyAI: speech recognition, times in milliseconds. */
import { type Fields, fieldsOf, numberOf, peekJson, recordsOf, textOf } from '../reading/json.js';
import { readJson } from '../reading/read-json.js';
import { type Recognised, stretchesOf } from '../reading/recognised.js';
import type { Format } from './contract.js';

export const assemblyai: Format = {
  id: 'assemblyai',
  title: 'AssemblyAI JSON',
  version: 1,
  extensions: ['.json'],
  description:
    'Each utterance is a turn; its speaker has a letter. A file without utterances, made without speaker labels, is read word by word: the words of one voice are a turn.',
  looksLike: (bytes) => {
    const value = fieldsOf(peekJson(bytes));
    return 'audio_url' in value && 'words' in value ? 0.95 : 0;
  },
  read: (bytes, options) =>
    readJson(bytes, options, (value) => {
      const { utterances, words, language_code: language } = fieldsOf(value);
      const spoken = recordsOf(utterances).map(toStretch);
      const stretches = spoken.length > 0 ? spoken : stretchesOf(recordsOf(words).map(toStretch));
      return { stretches, language };
    }),
  example: {
    name: 'walk.json',
    source: `{"id": "6a9z", "audio_url": "https://example.org/walk.mp3", "language_code": "en_us", "words": [],
 "utterances": [
  {"speaker": "A", "start": 170, "end": 1718, "text": "We kept ringing him."},
  {"speaker": "B", "start": 2040, "end": 3140, "text": "He knew."}
]}
`,
    turns: [
      ['A', 'We kept ringing him.'],
      ['B', 'He knew.'],
    ],
  },
};

function toStretch(part: Fields): Recognised {
  return {
    speaker: textOf(part['speaker']),
    text: textOf(part['text']),
    from: seconds(part['start']),
    to: seconds(part['end']),
  };
}

function seconds(milliseconds: unknown): number | undefined {
  const number = numberOf(milliseconds);
  return number === undefined ? undefined : number / 1000;
}
