/** Speechmatics: speech recognition, in the JSON of its first and its second version. */
import { type Fields, fieldsOf, numberOf, peekJson, recordsOf, textOf } from '../reading/json.js';
import { bestOf, readJson } from '../reading/read-json.js';
import {
  type RecognisedWord,
  stretchesOf,
  type Voice,
  voicedWords,
} from '../reading/recognised.js';
import type { Format } from './contract.js';

export const speechmatics: Format = {
  id: 'speechmatics',
  title: 'Speechmatics JSON',
  version: 1,
  extensions: ['.json'],
  description:
    'The words are read one by one, and those that follow each other in one voice are a turn. The first version names the voices apart (F1, M2), joined to the words by time; the second names one for each word (S1).',
  looksLike: (bytes) => {
    const value = fieldsOf(peekJson(bytes));
    const [first] = recordsOf(value['words'] ?? value['results']);
    const isFirst = 'job' in value && first !== undefined && 'name' in first;
    return isFirst || isItem(first) ? 0.95 : 0;
  },
  read: (bytes, options) =>
    readJson(bytes, options, (value) => {
      const { words, results, speakers, job, metadata } = fieldsOf(value);
      const language =
        fieldsOf(job)['lang'] ?? fieldsOf(fieldsOf(metadata)['transcription_config'])['language'];
      const isSecond = results !== undefined;
      const voices = recordsOf(speakers).flatMap(toVoice);
      const said = isSecond
        ? recordsOf(results).map(toItem)
        : voicedWords(recordsOf(words).map(toWord), voices);
      return { stretches: stretchesOf(said), language };
    }),
  example: {
    name: 'walk.json',
    source: `{"job": {"lang": "en", "duration": 2}, "format": "1.0",
 "speakers": [
  {"name": "F1", "time": "0.10", "duration": "0.80"},
  {"name": "M1", "time": "1.20", "duration": "0.40"}],
 "words": [
  {"name": "We", "time": "0.10", "duration": "0.20"},
  {"name": "rang", "time": "0.30", "duration": "0.60"},
  {"name": ".", "time": "0.90", "duration": "0.00"},
  {"name": "Yes", "time": "1.20", "duration": "0.30"},
  {"name": ".", "time": "1.50", "duration": "0.00"}]}
`,
    turns: [
      ['F1', 'We rang.'],
      ['M1', 'Yes.'],
    ],
  },
};

/** The second version has a list of words and marks, each with what it may be. */
function isItem(item: Fields | undefined): boolean {
  return item !== undefined && 'type' in item && recordsOf(item['alternatives']).length > 0;
}

function toWord({ name, time, duration }: Fields): RecognisedWord {
  const from = numberOf(time);
  const text = textOf(name);
  return { text, ...ending(from, duration), isMark: /^[.,;:!?…]$/.test(text) };
}

function toVoice({ name, time, duration }: Fields): Voice[] {
  const { from, to } = ending(numberOf(time), duration);
  if (from === undefined) return [];
  return [{ speaker: textOf(name), from, to: to ?? from }];
}

function ending(from: number | undefined, duration: unknown) {
  return { from, to: from === undefined ? undefined : from + (numberOf(duration) ?? 0) };
}

/** `UU` is Speechmatics' word for a voice that it cannot tell. */
function toItem(item: Fields): RecognisedWord {
  const best = bestOf(item);
  const speaker = textOf(best['speaker']);
  return {
    ...(speaker !== '' && speaker !== 'UU' && { speaker }),
    text: textOf(best['content']),
    from: numberOf(item['start_time']),
    to: numberOf(item['end_time']),
    isMark: item['type'] === 'punctuation',
  };
}
