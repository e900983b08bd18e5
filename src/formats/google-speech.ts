/** Google Cloud Speech-to-Text: speech recognition; with speakers, the last result says all once more. */
import { type Fields, fieldsOf, numberOf, peekJson, recordsOf, textOf } from '../reading/json.js';
import { bestOf, namelessResult, readJson } from '../reading/read-json.js';
import { type Recognised, type RecognisedWord, stretchesOf } from '../reading/recognised.js';
import type { Format } from './contract.js';

export const googleSpeech: Format = {
  id: 'google-speech',
  title: 'Google Speech-to-Text JSON',
  version: 1,
  extensions: ['.json'],
  description:
    'Words that follow each other in one voice are a turn. With speaker diarization the last result mostly repeats all words, each with its speaker: only that result is read then. Without, each result is a turn that names nobody.',
  looksLike: (bytes) => {
    const [first] = resultsOf(peekJson(bytes));
    const isOther = first && ('final' in first || 'type' in first);
    return typeof bestOf(first)['transcript'] === 'string' && !isOther ? 0.9 : 0;
  },
  read: (bytes, options) =>
    readJson(bytes, options, (value) => {
      const results = resultsOf(value);
      const language = results[0]?.['languageCode'];
      return {
        stretches: stretchesIn(repeatsAll(results) ? results.slice(-1) : results),
        language,
      };
    }),
  example: {
    name: 'walk.json',
    source: `{"results": [
 {"alternatives": [{"transcript": "we kept ringing him", "words": [{"word": "we"}]}], "languageCode": "en-gb"},
 {"alternatives": [{"transcript": " yes", "words": [
  {"startTime": "0.100s", "endTime": "0.300s", "word": "we", "speakerTag": 1},
  {"startTime": "0.300s", "endTime": "0.500s", "word": "kept", "speakerTag": 1},
  {"startTime": "0.500s", "endTime": "0.900s", "word": "ringing", "speakerTag": 1},
  {"startTime": "0.900s", "endTime": "1.100s", "word": "him", "speakerTag": 1},
  {"startTime": "1.700s", "endTime": "2s", "word": "yes", "speakerTag": 2}]}]}
]}
`,
    turns: [
      ['Speaker-1', 'we kept ringing him'],
      ['Speaker-2', 'yes'],
    ],
  },
};

/** The results, or those in the `response` that a long job ends with. */
function resultsOf(value: unknown): Fields[] {
  const { results, response } = fieldsOf(value);
  return recordsOf(results ?? fieldsOf(response)['results']);
}

function stretchesIn(results: readonly Fields[]): Recognised[] {
  if (results.every(isVoiced)) return stretchesOf(results.flatMap(wordsOf));
  return results.flatMap((result) =>
    isVoiced(result) ? stretchesOf(wordsOf(result)) : [namelessResult(result, wordsOf(result))],
  );
}

function isVoiced(result: Fields): boolean {
  return wordsOf(result).some(({ speaker }) => speaker !== undefined);
}

/** Whether the last result says all that the others say, with speakers: it has as many words, and begins alike. */
function repeatsAll(results: readonly Fields[]): boolean {
  const [first, ...others] = results.map(saidIn);
  const last = others.pop();
  if (first === undefined || last === undefined || !results.slice(-1).every(isVoiced)) return false;
  const count = [first, ...others].reduce((sum, { length }) => sum + length, 0);
  return last.length >= 0.9 * count && first.every((word, at) => word === last[at]);
}

function saidIn(result: Fields): string[] {
  const words = wordsOf(result).map(({ text }) => text);
  return words.length > 0 ? words : (textOf(bestOf(result)['transcript']).match(/\S+/g) ?? []);
}

function wordsOf(result: Fields): RecognisedWord[] {
  return recordsOf(bestOf(result)['words']).map((word) => ({
    // 0 says that nobody was told apart.
    speaker:
      numberOf(word['speakerTag'] ?? word['speakerLabel']) ||
      textOf(word['speakerLabel']) ||
      undefined,
    text: textOf(word['word']),
    from: seconds(word['startTime'] ?? word['startOffset']),
    to: seconds(word['endTime'] ?? word['endOffset']),
  }));
}

/** `"12.900s"`, or `{seconds: "12", nanos: 900000000}`, in which either may be missing. */
function seconds(time: unknown): number | undefined {
  if (typeof time === 'string') return numberOf(time.replace(/s$/, ''));
  const { seconds: whole, nanos } = fieldsOf(time);
  if (whole === undefined && nanos === undefined) return undefined;
  return (numberOf(whole) ?? 0) + (numberOf(nanos) ?? 0) / 1e9;
}
