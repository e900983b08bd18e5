/** Google Cloud Speech-to-Text: speech recognition; with speakers, the last result says all once more. */
import { type Fields, fieldsOf, numberOf, peekJson, recordsOf, textOf } from '../reading/json.js';
import { bestOf, namelessResult, readJson } from '../reading/read-json.js';
import { type RecognisedWord, stretchesOf } from '../reading/recognised.js';
import type { Format } from './contract.js';

export const googleSpeech: Format = {
  id: 'google-speech',
  title: 'Google Speech-to-Text JSON',
  version: 1,
  extensions: ['.json'],
  description:
    'With speaker diarization the last result repeats all words, each with its speaker: only that result is read then, and words that follow each other in one voice are a turn. Without, each result is a turn that names nobody.',
  looksLike: (bytes) => {
    const [first] = resultsOf(peekJson(bytes));
    const isOther = first && ('final' in first || 'type' in first);
    return typeof bestOf(first)['transcript'] === 'string' && !isOther ? 0.9 : 0;
  },
  read: (bytes, options) =>
    readJson(bytes, options, (value) => {
      const results = resultsOf(value);
      const voiced = wordsOf(results.at(-1)).filter(({ speaker }) => speaker !== undefined);
      const nameless = results.map((result) => namelessResult(result, wordsOf(result)));
      const stretches = voiced.length > 0 ? stretchesOf(voiced) : nameless;
      return { stretches, language: results[0]?.['languageCode'] };
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

function wordsOf(result: Fields | undefined): RecognisedWord[] {
  return recordsOf(bestOf(result)['words']).map((word) => ({
    // 0 says that nobody was told apart.
    speaker: numberOf(word['speakerTag']) || textOf(word['speakerLabel']) || undefined,
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
