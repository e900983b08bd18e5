/** What speech recognition services write: dialects that their examples do not show. */
import { describe, expect, it } from 'vitest';
import { assemblyai } from '../../src/formats/assemblyai.js';
import { awsTranscribe } from '../../src/formats/aws-transcribe.js';
import { azureSpeech } from '../../src/formats/azure-speech.js';
import type { Format } from '../../src/formats/contract.js';
import { deepgram } from '../../src/formats/deepgram.js';
import { detectFormat } from '../../src/formats/detect.js';
import { googleSpeech } from '../../src/formats/google-speech.js';
import { ibmSpeech } from '../../src/formats/ibm-speech.js';
import { jsonTurns } from '../../src/formats/json-turns.js';
import { kaldi } from '../../src/formats/kaldi.js';
import { speechmatics } from '../../src/formats/speechmatics.js';
import { whisper } from '../../src/formats/whisper.js';
import { readingOf, warned } from './reading-of.js';

/** Reads a value as a file of JSON, and proves that the format is found for it. */
async function read(format: Format, value: unknown) {
  const source = JSON.stringify(value);
  const found = await detectFormat(new TextEncoder().encode(source), 'talk.json');
  expect(found.id).toBe(format.id);
  return readingOf(format, source);
}

describe('without speakers', () => {
  it.each<readonly [Format, unknown]>([
    [whisper, { text: ' Yes. So.', segments: [{ id: 0, start: 0, end: 2, text: ' Yes. So.' }] }],
    [
      deepgram,
      { results: { channels: [{ alternatives: [{ transcript: 'Yes. So.', words: [] }] }] } },
    ],
    [
      assemblyai,
      {
        audio_url: 'x',
        words: [{ text: 'Yes.', start: 0, end: 9 }, { text: 'So.' }],
        utterances: null,
      },
    ],
    [
      awsTranscribe,
      {
        results: {
          items: [item('Yes'), item('.', 'punctuation'), item('So'), item('.', 'punctuation')],
        },
      },
    ],
    [googleSpeech, { results: [{ alternatives: [{ transcript: 'Yes. So.' }] }] }],
    [
      ibmSpeech,
      { result_index: 0, results: [{ final: true, alternatives: [{ transcript: 'Yes. So. ' }] }] },
    ],
    [
      speechmatics,
      { job: {}, words: ['Yes', '.', 'So', '.'].map((name) => ({ name, time: '0.1' })) },
    ],
    [azureSpeech, { recognizedPhrases: [{ nBest: [{ display: 'Yes. So.' }] }] }],
    [kaldi, { retval: { words: [{ punct: 'Yes.' }, { punct: 'So.' }] } }],
    [jsonTurns, [{ text: 'Yes. So.' }]],
  ])('$id reads the words as one turn that names nobody', async (format, value) => {
    expect((await read(format, value)).said).toEqual([[null, 'Yes. So.']]);
  });

  function item(content: string, type = 'pronunciation') {
    return { type, alternatives: [{ content }] };
  }
});

describe('a service', () => {
  it('in its second version (Speechmatics) names the voice of each word', async () => {
    const word = (content: string, speaker: string, start_time: number) => ({
      ...{ type: 'word', start_time, end_time: start_time + 1 },
      alternatives: [{ content, speaker }],
    });
    const mark = { type: 'punctuation', alternatives: [{ content: ',' }] };
    const results = [word('Yes', 'S1', 0), mark, word('so', 'S1', 1), word('No', 'S2', 2)];
    const unknown = word('Hm', 'UU', 3);
    expect(
      (await read(speechmatics, { format: '2.9', results: [...results, unknown] })).said,
    ).toEqual([
      ['S1', 'Yes, so'],
      ['S2', 'No'],
      [null, 'Hm'],
    ]);
  });

  it('may name the voice of each word and no segments (Amazon)', async () => {
    const item = (content: string, speaker_label: string, type = 'pronunciation') => ({
      ...{ type, speaker_label, alternatives: [{ content }] },
    });
    const items = [item('Yes', 'spk_0'), item('.', 'spk_0', 'punctuation'), item('No', 'spk_1')];
    expect((await read(awsTranscribe, { results: { items } })).said).toEqual([
      ['spk_0', 'Yes.'],
      ['spk_1', 'No'],
    ]);
  });

  it('may count in ticks, in milliseconds and by channel (Azure), and its phrases stand in time', async () => {
    const phrase = (offsetMilliseconds: number, text: string, speaker: number) => ({
      ...{ offsetMilliseconds, durationMilliseconds: 500, text, speaker },
    });
    const { turns } = await read(azureSpeech, {
      phrases: [phrase(2000, 'Two.', 1), phrase(1000, 'One.', 2)],
    });
    expect(turns.map(({ text, from, to }) => [text, from, to])).toEqual([
      ['One.', '00:00:01.000', '00:00:01.500'],
      ['Two.', '00:00:02.000', '00:00:02.500'],
    ]);
  });

  it('may wrap its answer (Google), and count whole seconds alone', async () => {
    const words = [
      {
        word: 'yes',
        speakerTag: 1,
        startTime: { seconds: '61' },
        endTime: { seconds: 62, nanos: 5e8 },
      },
    ];
    const { turns } = await read(googleSpeech, {
      response: { results: [{ alternatives: [{ transcript: 'yes', words }] }] },
    });
    expect(turns[0]).toMatchObject({
      speaker: 'Speaker-1',
      from: '00:01:01.000',
      to: '00:01:02.500',
    });
  });

  it('are all read where the last result does not repeat the others (Google)', async () => {
    const result = (speaker: object, ...words: string[]) => ({
      alternatives: [
        { transcript: words.join(' '), words: words.map((word) => ({ word, ...speaker })) },
      ],
    });
    const hello = [
      ['Speaker-1', 'hello there'],
      ['Speaker-2', 'hello to you too'],
    ];
    // Version 2 of the service has a label in place of the tag.
    for (const name of ['speakerTag', 'speakerLabel']) {
      const own = (tag: number) => ({ [name]: name === 'speakerTag' ? tag : `${tag}` });
      const [one, two] = [
        result(own(1), 'hello', 'there'),
        result(own(2), ...'hello to you too'.split(' ')),
      ];
      expect((await read(googleSpeech, { results: [one, two] })).said).toEqual(hello);
      const all = {
        alternatives: [{ words: [one, two].flatMap(({ alternatives: [best] }) => best?.words) }],
      };
      const untold = (it: typeof one) => ({
        alternatives: [{ transcript: it.alternatives[0]?.transcript }],
      });
      expect((await read(googleSpeech, { results: [untold(one), untold(two), all] })).said).toEqual(
        hello,
      );
      const last = await read(googleSpeech, { results: [untold(one), two] });
      expect(last.said).toEqual([[null, 'hello there'], hello[1]]);
    }
  });

  it('may be channels, each with one voice (Amazon)', async () => {
    const item = (content: string, channel_label: string) => ({
      ...{ type: 'pronunciation', channel_label, alternatives: [{ content }] },
    });
    const items = [item('Yes', 'ch_0'), item('No', 'ch_1'), item('never', 'ch_1')];
    expect((await read(awsTranscribe, { results: { items } })).said).toEqual([
      ['ch_0', 'Yes'],
      ['ch_1', 'No never'],
    ]);
  });

  it('may be missing, and the times be in milliseconds (whisper.cpp)', async () => {
    const { turns, language } = await read(whisper, {
      result: { language: 'no' },
      transcription: [{ offsets: { from: 1500, to: 61_000 }, text: ' Ja.' }],
    });
    const spoken = { turn: 1, text: 'Ja.', from: '00:00:01.500', to: '00:01:01.000' };
    expect([language, turns[0]]).toMatchObject(['no', spoken]);
  });

  it('may answer in several parts (IBM)', async () => {
    const part = (word: string, at: number, speaker: number) => ({
      results: [
        { final: true, alternatives: [{ transcript: word, timestamps: [[word, at, at + 1]] }] },
      ],
      speaker_labels: [{ from: at, to: at + 1, speaker }],
    });
    expect((await read(ibmSpeech, [part('yes', 0, 0), part('no', 1, 1)])).said).toEqual([
      ['Speaker-0', 'yes'],
      ['Speaker-1', 'no'],
    ]);
  });

  it('may leave words without a voice (WhisperX): they have the voice of their segment', async () => {
    const words = [{ word: 'We', speaker: 'A' }, { word: '3' }, { word: 'rang', speaker: 'B' }];
    const { said } = await read(whisper, {
      segments: [{ start: 0, end: 1, text: ' We 3 rang', speaker: 'A', words }],
    });
    expect(said).toEqual([
      ['A', 'We 3'],
      ['B', 'rang'],
    ]);
  });

  it('that writes a time no recording has keeps its words, and this is said', async () => {
    for (const start of [1e308, -5, 9e15]) {
      const reading = await read(whisper, { segments: [{ start, end: start, text: 'Yes.' }] });
      expect(reading.turns).toEqual([{ kind: 'speech', turn: 1, text: 'Yes.' }]);
      expect(warned(reading)).toMatch(/a time that cannot be read/);
    }
  });
});

describe('a list of turns', () => {
  it.each([
    ['a list', [{ speaker: 'Anna', text: 'Hi.' }]],
    ['a list under a name', { messages: [{ role: 'Anna', content: 'Hi.' }] }],
    ['speakers that are objects', { turns: [{ speaker: { id: 7, name: 'Anna' }, text: 'Hi.' }] }],
    ['remarks between the turns', [{ event: 'starts' }, { name: 'Anna', utterance: 'Hi.' }]],
  ])('may be %s', async (_, value) => {
    expect((await read(jsonTurns, value)).said).toEqual([['Anna', 'Hi.']]);
  });

  it('keeps words in any script, composed, and halves of letters show as \ufffd', async () => {
    const source = '[{"text": "caf\\u0065\\u0301 \\ud83d\\ude00 \\ud83d"}]';
    expect((await readingOf(jsonTurns, source)).said).toEqual([
      [null, 'caf\u00e9 \u{1f600} \ufffd'],
    ]);
  });
});

describe('JSON that is broken', () => {
  it.each([
    ['{"segments": [', 1, 15, 'the file ends too early'],
    ['{"a": 1,\n "b" 2}', 2, 6, 'a colon is expected'],
    ['{"a": [1 2]}', 1, 10, 'a comma or a closing bracket is expected'],
    ['{"a": 1,}', 1, 9, 'a name in double quotation marks is expected'],
    ['{"a": [1,]}', 1, 10, 'a value is expected'],
    ['{"a": x}', 1, 7, 'a text or a number is not whole'],
    ['{"a": "x', 1, 7, 'a text or a number is not whole'],
    ['{"a": "\\q"}', 1, 7, 'a text or a number is not whole'],
    ['{"a": 01}', 1, 7, 'a text or a number is not whole'],
    ['{"a": 1}\n[]', 2, 1, 'nothing more is expected'],
    ['{"a": {]}', 1, 8, 'a name in double quotation marks or } is expected'],
  ])('%j is refused at line %i, column %i: %s', async (source, line, column, what) => {
    const reading = detectFormat(new TextEncoder().encode(source), 'talk.json');
    await expect(reading).rejects.toMatchObject({
      message: `talk.json is no whole JSON: ${what}.`,
      details: { where: { file: 'talk.json', line, column } },
    });
  });

  it('is told from JSON that nobody knows', async () => {
    const reading = detectFormat(new TextEncoder().encode('{"a": 1}'), 'talk.json');
    await expect(reading).rejects.toThrow('JSON in which no speech service is known');
  });
});
