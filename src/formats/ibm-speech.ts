/** IBM Watson Speech to Text: speech recognition, speakers joined to words by time. */
import {
  type Fields,
  fieldsOf,
  listOf,
  numberOf,
  peekJson,
  recordsOf,
  textOf,
} from '../reading/json.js';
import { bestOf, namelessResult, readJson } from '../reading/read-json.js';
import {
  type RecognisedWord,
  stretchesOf,
  type Voice,
  voicedWords,
} from '../reading/recognised.js';
import type { Format } from './contract.js';

export const ibmSpeech: Format = {
  id: 'ibm-speech',
  title: 'IBM Speech to Text JSON',
  version: 1,
  extensions: ['.json'],
  description:
    'With speaker labels the words are read one by one: each has the voice that begins when it does, and words that follow each other in one voice are a turn. Without, each result is a turn that names nobody. Hesitation marks stay as they are written.',
  looksLike: (bytes) => {
    const [part] = partsOf(peekJson(bytes));
    const [result] = recordsOf(part?.['results']);
    return result && 'final' in result ? 0.95 : 0;
  },
  read: (bytes, options) =>
    readJson(bytes, options, (value) => {
      const parts = partsOf(value);
      const results = parts.flatMap((part) => recordsOf(part['results']));
      const voices = parts.flatMap((part) => recordsOf(part['speaker_labels']).flatMap(toVoice));
      const words = results.flatMap(wordsOf);
      const nameless = results.map((result) => namelessResult(result, wordsOf(result)));
      const isVoiced = voices.length > 0 && words.length > 0;
      return { stretches: isVoiced ? stretchesOf(voicedWords(words, voices)) : nameless };
    }),
  example: {
    name: 'walk.json',
    source: `{"result_index": 0, "results": [
 {"final": true, "alternatives": [{"transcript": "we kept ringing ", "timestamps":
   [["we", 0.1, 0.3], ["kept", 0.3, 0.5], ["ringing", 0.5, 0.9]]}]},
 {"final": true, "alternatives": [{"transcript": "yes ", "timestamps": [["yes", 1.2, 1.5]]}]}],
 "speaker_labels": [
 {"from": 0.1, "to": 0.3, "speaker": 0}, {"from": 0.3, "to": 0.5, "speaker": 0},
 {"from": 0.5, "to": 0.9, "speaker": 0}, {"from": 1.2, "to": 1.5, "speaker": 1}]}
`,
    turns: [
      ['Speaker-0', 'we kept ringing'],
      ['Speaker-1', 'yes'],
    ],
  },
};

/** The answer itself, or the list of answers to one long request. */
function partsOf(value: unknown): Fields[] {
  const list = listOf(value);
  return list.length > 0 ? recordsOf(list) : [fieldsOf(value)];
}

/** `["ringing", 0.5, 0.9]` */
function wordsOf(result: Fields): RecognisedWord[] {
  return listOf(bestOf(result)['timestamps']).map((timestamp) => {
    const [word, from, to] = listOf(timestamp);
    return { text: textOf(word), from: numberOf(from), to: numberOf(to) };
  });
}

function toVoice({ speaker, from, to }: Fields): Voice[] {
  const [voice, start, end] = [numberOf(speaker), numberOf(from), numberOf(to)];
  if (voice === undefined || start === undefined) return [];
  return [{ speaker: voice, from: start, to: end ?? start }];
}
