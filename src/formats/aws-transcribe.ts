/** Amazon Transcribe: speech recognition, words and speaker segments apart. */
import { type Fields, fieldsOf, numberOf, peekJson, recordsOf, textOf } from '../reading/json.js';
import { bestOf, readJson } from '../reading/read-json.js';
import {
  joinWords,
  type Recognised,
  type RecognisedWord,
  stretchesOf,
} from '../reading/recognised.js';
import type { Format } from './contract.js';

export const awsTranscribe: Format = {
  id: 'aws-transcribe',
  title: 'Amazon Transcribe JSON',
  version: 1,
  extensions: ['.json'],
  description:
    'Each speaker segment is a turn: the words that begin in it and the punctuation behind them. Segments in which nobody says a word are left out and counted. A file without segments is read word by word, in the voice or the channel that a word names; without any, it is one turn that names nobody.',
  looksLike: (bytes) => (recordsOf(resultsOf(peekJson(bytes))['items'])[0]?.['type'] ? 0.95 : 0),
  read: (bytes, options) =>
    readJson(bytes, options, (value) => {
      const { items, speaker_labels: labels, language_code: language } = resultsOf(value);
      const words = recordsOf(items).map(toWord);
      const segments = recordsOf(fieldsOf(labels)['segments']);
      const stretches = segments.length > 0 ? inSegments(words, segments) : stretchesOf(words);
      return { stretches, language };
    }),
  example: {
    name: 'walk.json',
    source: `{"jobName": "walk", "results": {
 "speaker_labels": {"speakers": 2, "segments": [
  {"start_time": "0.1", "end_time": "0.9", "speaker_label": "spk_0"},
  {"start_time": "1.2", "end_time": "1.5", "speaker_label": "spk_1"}]},
 "items": [
  {"type": "pronunciation", "start_time": "0.1", "end_time": "0.4", "alternatives": [{"content": "We"}]},
  {"type": "pronunciation", "start_time": "0.4", "end_time": "0.9", "alternatives": [{"content": "rang"}]},
  {"type": "punctuation", "alternatives": [{"content": "."}]},
  {"type": "pronunciation", "start_time": "1.2", "end_time": "1.5", "alternatives": [{"content": "Yes"}]},
  {"type": "punctuation", "alternatives": [{"content": "."}]}]}}
`,
    turns: [
      ['spk_0', 'We rang.'],
      ['spk_1', 'Yes.'],
    ],
  },
};

function resultsOf(value: unknown): Fields {
  return fieldsOf(fieldsOf(value)['results']);
}

function toWord(item: Fields): RecognisedWord {
  const best = bestOf(item);
  return {
    speaker: textOf(item['speaker_label']) || textOf(item['channel_label']) || undefined,
    text: textOf(best['content']),
    from: numberOf(item['start_time']),
    to: numberOf(item['end_time']),
    isMark: item['type'] === 'punctuation',
  };
}

/** A word belongs to the segment that has begun last when it begins; a mark goes with its word. */
function inSegments(words: readonly RecognisedWord[], segments: readonly Fields[]): Recognised[] {
  const parts = segments.map((segment) => ({
    speaker: textOf(segment['speaker_label']),
    from: numberOf(segment['start_time']),
    to: numberOf(segment['end_time']),
    words: [] as RecognisedWord[],
  }));
  let at = 0;
  for (const word of words) {
    const { from } = word;
    while (from !== undefined && (parts[at + 1]?.from ?? Number.POSITIVE_INFINITY) <= from) at += 1;
    parts[at]?.words.push(word);
  }
  return parts.map(({ words: said, ...part }) => ({ ...joinWords(said), ...part }));
}
