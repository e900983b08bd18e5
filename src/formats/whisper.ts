/** Whisper: speech recognition by OpenAI's model, in the JSON of its many programs. */
import { type Fields, fieldsOf, numberOf, peekJson, recordsOf, textOf } from '../reading/json.js';
import { readJson } from '../reading/read-json.js';
import { type Recognised, type RecognisedWord, stretchesOf } from '../reading/recognised.js';
import type { Format } from './contract.js';

export const whisper: Format = {
  id: 'whisper',
  title: 'Whisper JSON',
  version: 1,
  extensions: ['.json'],
  description:
    'As Whisper, whisper-timestamped, WhisperX, faster-whisper and whisper.cpp write it. Each segment is a turn. WhisperX names a speaker for each segment and for each word: a segment in which the words change speaker is cut there. Without speakers the turns name nobody.',
  looksLike: (bytes) => (isWhisper(fieldsOf(peekJson(bytes))) ? 0.9 : 0),
  read: (bytes, options) =>
    readJson(bytes, options, (value) => {
      const { language, result } = fieldsOf(value);
      const stretches = segmentsOf(fieldsOf(value)).flatMap(stretchesIn);
      return { stretches, language: language ?? fieldsOf(result)['language'] };
    }),
  example: {
    name: 'walk.json',
    source: `{"segments": [
  {"start": 0.12, "end": 2.5, "text": " We kept ringing him. He knew.", "speaker": "SPEAKER_00", "words": [
    {"word": "We", "start": 0.12, "end": 0.3, "speaker": "SPEAKER_00"},
    {"word": "kept", "start": 0.3, "end": 0.6, "speaker": "SPEAKER_00"},
    {"word": "ringing", "start": 0.6, "end": 1.1, "speaker": "SPEAKER_00"},
    {"word": "him.", "start": 1.1, "end": 1.4, "speaker": "SPEAKER_00"},
    {"word": "He", "start": 1.9, "end": 2.1, "speaker": "SPEAKER_01"},
    {"word": "knew.", "start": 2.1, "end": 2.5, "speaker": "SPEAKER_01"}]},
  {"start": 3.0, "end": 4.2, "text": " I left a note.", "speaker": "SPEAKER_00"}
], "language": "en"}
`,
    turns: [
      ['SPEAKER_00', 'We kept ringing him.'],
      ['SPEAKER_01', 'He knew.'],
      ['SPEAKER_00', 'I left a note.'],
    ],
  },
};

function isWhisper(fields: Fields): boolean {
  const [first] = segmentsOf(fields);
  return first !== undefined && typeof first['text'] === 'string' && 'start' in first;
}

/** whisper.cpp calls them the transcription, and counts their times in milliseconds. */
function segmentsOf({ segments, transcription }: Fields): Fields[] {
  const counted = recordsOf(transcription).map((segment) => {
    const { from, to } = fieldsOf(segment['offsets']);
    return { ...segment, start: seconds(from), end: seconds(to) };
  });
  return segments === undefined ? counted : recordsOf(segments);
}

function seconds(milliseconds: unknown): number | undefined {
  const count = numberOf(milliseconds);
  return count === undefined ? undefined : count / 1000;
}

/** The segment's own text is kept as it is, but where its words name several speakers. */
function stretchesIn(segment: Fields): Recognised[] {
  const words = recordsOf(segment['words']).map(toWord);
  const own = textOf(segment['speaker']);
  const voiced = words.map((word) => ({ ...word, speaker: word.speaker || own }));
  if (new Set(voiced.map(({ speaker }) => speaker)).size > 1) return stretchesOf(voiced);
  const times = { from: numberOf(segment['start']), to: numberOf(segment['end']) };
  return [{ speaker: own, text: textOf(segment['text']), ...times }];
}

function toWord(word: Fields): RecognisedWord {
  return {
    speaker: textOf(word['speaker']),
    text: textOf(word['word'] ?? word['text']).trim(),
    from: numberOf(word['start']),
    to: numberOf(word['end']),
  };
}
