/** Kaldi as the BBC runs it: speech recognition, speakers joined to words by time. */
import { type Fields, fieldsOf, numberOf, peekJson, recordsOf, textOf } from '../reading/json.js';
import { readJson } from '../reading/read-json.js';
import {
  type RecognisedWord,
  stretchesOf,
  type Voice,
  voicedWords,
} from '../reading/recognised.js';
import type { Format } from './contract.js';

export const kaldi: Format = {
  id: 'kaldi',
  title: 'BBC Kaldi JSON',
  version: 1,
  extensions: ['.json'],
  description:
    'The words are read one by one: each has the voice of the segment that has begun last when it begins, and words that follow each other in one voice are a turn. Without segmentation the whole is one turn that names nobody.',
  looksLike: (bytes) => (wordsOf(peekJson(bytes)).length > 0 ? 0.95 : 0),
  read: (bytes, options) =>
    readJson(bytes, options, (value) => {
      const { segmentation } = retvalOf(value);
      const voices = recordsOf(fieldsOf(segmentation)['segments']).flatMap(toVoice);
      return { stretches: stretchesOf(voicedWords(wordsOf(value).map(toWord), voices)) };
    }),
  example: {
    name: 'walk.json',
    source: `{"action": "audio-transcribe", "retval": {"status": true,
 "words": [
  {"start": 0.1, "end": 0.3, "word": "we", "punct": "We"},
  {"start": 0.3, "end": 0.9, "word": "rang", "punct": "rang."},
  {"start": 1.2, "end": 1.5, "word": "yes", "punct": "Yes."}],
 "segmentation": {"segments": [
  {"start": 0, "duration": 1.0, "speaker": {"@id": "S0", "gender": "F"}},
  {"start": 1.1, "duration": 0.5, "speaker": {"@id": "S1", "gender": "M"}}]}}}
`,
    turns: [
      ['S0', 'We rang.'],
      ['S1', 'Yes.'],
    ],
  },
};

/** What the service gives back; some of its programs save that alone. */
function retvalOf(value: unknown): Fields {
  const fields = fieldsOf(value);
  return 'retval' in fields ? fieldsOf(fields['retval']) : fields;
}

function wordsOf(value: unknown): Fields[] {
  return recordsOf(retvalOf(value)['words']).filter((word) => 'punct' in word);
}

function toWord({ punct, word, start, end }: Fields): RecognisedWord {
  return { text: textOf(punct ?? word), from: numberOf(start), to: numberOf(end) };
}

function toVoice({ speaker, start, duration }: Fields): Voice[] {
  const from = numberOf(start);
  const name = textOf(fieldsOf(speaker)['@id']);
  if (from === undefined || name === '') return [];
  return [{ speaker: name, from, to: from + (numberOf(duration) ?? 0) }];
}
