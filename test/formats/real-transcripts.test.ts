/** Public transcripts, read as their manifest says a correct reading gives. */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { detectFormat } from '../../src/formats/detect.js';
import { scanCues } from '../../src/reading/cues.js';
import { readingOf } from './reading-of.js';

const folder = join(import.meta.dirname, '../../../shared/real');
const present = existsSync(folder);
const why = present ? '' : ' (skipped: the folder of real transcripts is not here)';

async function read(file: string) {
  const bytes = readFileSync(join(folder, file));
  const format = await detectFormat(bytes, file);
  return { format, ...(await readingOf(format, bytes, { name: file })) };
}

/** How many turns each speaker has. */
function turnsBySpeaker(said: readonly (readonly [string | null, string])[]) {
  const counts: Record<string, number> = {};
  for (const [speaker] of said) counts[`${speaker}`] = (counts[`${speaker}`] ?? 0) + 1;
  return counts;
}

/** Words in the order of the text, to compare a source with what was read of it. */
const wordsOf = (text: string) => text.match(/[\p{L}\p{N}]+/gu) ?? [];

describe.skipIf(!present)(`real transcripts${why}`, () => {
  it('a panel in markdown has 880 turns of 5 speakers, and the Break is none of them', async () => {
    const { format, said, speakers, asides } = await read('panel-markdown.md');
    expect(format.id).toBe('markdown');
    expect(said).toHaveLength(880);
    // Counted with grep -c '^\*\*NAME:\*\*'.
    expect(turnsBySpeaker(said)).toEqual({
      'Jerod-Santo': 261,
      'Adam-Stacoviak': 242,
      'Mark-Russinovich': 217,
      'Eric-Boyd': 87,
      'Neha-Batra': 73,
    });
    expect(speakers.map(({ label }) => label)).toContain('Mark Russinovich');
    expect(asides.map(({ kind, text }) => [kind, text])).toEqual([
      ['note', 'Break: [55:30]'],
      ['note', 'Break: [01:53:27.27]'],
    ]);
  });

  it('in the panel, escapes are undone and a time at the start of a turn is its time', async () => {
    const { turns } = await read('panel-markdown.md');
    expect(turns[7]?.text).toBe(
      "Yeah. I've been trained to correct people that [unintelligible 00:03:18.16]",
    );
    expect(
      turns.find(({ text }) => text.startsWith('Right. And so we have to put in')),
    ).toMatchObject({ speaker: 'Jerod-Santo', from: '00:07:59.000' });
  });

  it('a podcast in markdown has 118 turns of 3 speakers, and Part 2 is none of them', async () => {
    const { said, title, attributes, asides, turns } = await read('podcast-markdown.md');
    expect(turnsBySpeaker(said)).toEqual({ Jonas: 9, John: 53, Pieter: 56 });
    expect(title).toBe('Pieter Wuille (part 1 of 2)');
    expect(attributes).toMatchObject({ date: '2020-01-28', transcript_by: 'Michael Folkson' });
    expect(asides.map(({ kind }) => kind)).toEqual(['preamble', 'heading']);
    expect(turns.at(-1)?.section).toBe('h1');
    expect(turns[0]?.section).toBeUndefined();
  });

  it.each(['panel-markdown.md', 'podcast-markdown.md'])(
    'of %s no word is lost: labels, times and the front matter aside',
    async (file) => {
      const { text, lines, attributes, title } = await read(file);
      const told = Object.entries(attributes).flat().join(' ');
      const kept = wordsOf([told, title, ...lines.map((line) => line.text)].join('\n'));
      const counts = new Map<string, number>();
      for (const word of kept) counts.set(word, (counts.get(word) ?? 0) + 1);
      const lost = wordsOf(text).filter((word) => {
        const left = counts.get(word) ?? 0;
        counts.set(word, left - 1);
        return left <= 0;
      });
      const labels =
        /^(?:Jerod|Santo|Adam|Stacoviak|Mark|Russinovich|Eric|Boyd|Neha|Batra|Jonas|John|Pieter|title|\d+)$/;
      expect(lost.filter((word) => !labels.test(word))).toEqual([]);
      expect([...counts.values()].filter((left) => left > 0)).toEqual([]);
    },
  );

  it.each([
    ['vtt-youtube_dl.vtt', 'webvtt', 4, ['yeah', 'what', "this will happen is I'm telling"]],
    [
      'vtt-captions_with_bom.vtt',
      'webvtt',
      4,
      ['Caption text #1', 'Caption text #2', 'Caption text #3', 'Caption text #4'],
    ],
    [
      'subrip-sample.srt',
      'subrip',
      5,
      [
        'Caption text #1',
        'Caption text #2',
        'Caption text #3',
        'Caption text #4',
        'Caption text #5',
      ],
    ],
  ] as const)('%s, a %s file, has %i cues', async (file, id, cues, words) => {
    const { format, text, said } = await read(file);
    expect(format.id).toBe(id);
    expect(scanCues(text, id === 'webvtt' ? 'empty-line' : 'next-cue').cues).toHaveLength(cues);
    expect(said).toEqual(words.map((turn) => [null, turn]));
  });

  it('of a manifest of counts, every file is read as it says', async () => {
    const manifest = readFileSync(join(folder, 'MANIFEST.md'), 'utf8');
    const named = [...manifest.matchAll(/[\w-]+\.(?:md|json|cha|eaf|TextGrid|vtt|srt)\b/g)];
    const files = new Set(named.map(([file]) => file).filter((file) => file !== 'MANIFEST.md'));
    expect(files.size).toBe(20);
    for (const file of files) expect((await read(file)).said.length, file).toBeGreaterThan(0);
  });

  const letters = (text: string) => (text.match(/[\p{L}\p{N}]/gu) ?? []).join('');
  const json = (file: string) => JSON.parse(readFileSync(join(folder, file), 'utf8'));

  it('Deepgram with utterances has 22 turns of 3 speakers, and without them the same 226 words', async () => {
    const full = await read('deepgram-utterances.json');
    const bare = await read('deepgram-words-only.json');
    expect([full.format.id, bare.format.id]).toEqual(['deepgram', 'deepgram']);
    expect(full.said).toHaveLength(22);
    expect(full.speakers.map(({ label }) => label)).toEqual([
      'Speaker 0',
      'Speaker 1',
      'Speaker 2',
    ]);
    const words = (said: typeof full.said) => said.flatMap(([, text]) => text.split(' '));
    expect(words(full.said)).toHaveLength(226);
    expect(words(bare.said)).toEqual(words(full.said));
    expect(full.turns[0]).toMatchObject({ text: 'And,', from: '00:00:03.040', to: '00:00:03.540' });
  });

  it('AssemblyAI has one turn of speaker A, with 60 words', async () => {
    const { format, said, turns } = await read('assemblyai.json');
    expect([format.id, said.length, said[0]?.[0]]).toEqual(['assemblyai', 1, 'A']);
    expect(said[0]?.[1].split(' ')).toHaveLength(60);
    expect(turns[0]).toMatchObject({ from: '00:00:00.170', to: '00:00:25.140' });
  });

  it('Whisper has 4 turns that name nobody', async () => {
    const { format, said, speakers, language } = await read('whisper-timestamped.json');
    expect([format.id, said.length, speakers.length, language]).toEqual(['whisper', 4, 0, 'en']);
  });

  it('Amazon has 39 segments of 2 speakers, 30 of them with words, and no letter of 810 items is lost', async () => {
    const { format, said, speakers, warnings } = await read('aws-transcribe.json');
    const { results } = json('aws-transcribe.json');
    expect(results.speaker_labels.segments).toHaveLength(39);
    expect(results.items).toHaveLength(810);
    expect([format.id, said.length, speakers.length]).toEqual(['aws-transcribe', 30, 2]);
    expect(warnings).toEqual([{ message: '9 turns without words left out.' }]);
    const items: { alternatives: { content: string }[] }[] = results.items;
    const written = items.map(({ alternatives }) => alternatives[0]?.content).join('');
    expect(said.map(([, text]) => text.replaceAll(' ', '')).join('')).toBe(written);
  });

  it('of Google only the last result is read: 1,766 words of 2 speakers', async () => {
    const { format, said, speakers } = await read('google-stt.json');
    expect(format.id).toBe('google-speech');
    expect(said.flatMap(([, text]) => text.split(' '))).toHaveLength(1766);
    expect(speakers.map(({ label }) => label).sort()).toEqual(['Speaker 1', 'Speaker 2']);
  });

  it('Speechmatics has 3 speakers, who speak 11 times', async () => {
    const { format, said, turns } = await read('speechmatics.json');
    const { speakers, words } = json('speechmatics.json');
    const names: { name: string }[] = speakers;
    expect(format.id).toBe('speechmatics');
    expect(said.map(([speaker]) => speaker)).toEqual(names.map(({ name }) => name));
    const all: { name: string }[] = words;
    expect(letters(said.map(([, text]) => text).join(''))).toBe(
      letters(all.map(({ name }) => name).join('')),
    );
    expect(turns[1]?.from).toBe('00:00:55.270');
  });

  it.each([
    ['meeting-committee.json', 133, 7],
    ['meeting-product-team.json', 376, 4],
  ])('%s has %i turns of %i speakers', async (file, turns, speakers) => {
    const reading = await read(file);
    expect(reading.format.id).toBe('json-turns');
    expect([reading.said.length, reading.speakers.length]).toEqual([turns, speakers]);
    const written: { content: string }[] = json(file).meeting_transcripts;
    expect(reading.said.map(([, text]) => text)).toEqual(
      written.map((turn) => turn.content.trim()),
    );
  });

  it.each([
    ['chat-six-speakers.cha', 17, 6],
    ['chat-four-speakers.cha', 22, 4],
  ])('%s has %i utterances of %i speakers', async (file, turns, speakers) => {
    const reading = await read(file);
    expect(reading.format.id).toBe('chat');
    expect([reading.said.length, reading.speakers.length]).toEqual([turns, speakers]);
    expect(reading.speakers.find(({ id }) => id === 'PIL')?.role).toBe('investigator');
    expect(reading.language).toBe('spa');
  });

  it('an utterance of CHAT keeps its codes and loses its time', async () => {
    const { turns } = await read('chat-four-speakers.cha');
    expect(turns[1]).toMatchObject({
      text: 'sí (.) xxx .',
      from: '00:00:03.416',
      to: '00:00:04.067',
    });
    expect(turns[4]).toEqual({ kind: 'speech', turn: 5, speaker: 'AND', text: 'xxx [<] .' });
  });

  it('ELAN has 4 annotations on three of its tiers, in the order of time', async () => {
    const { format, turns } = await read('elan-three-tiers.eaf');
    expect(format.id).toBe('elan');
    expect(turns.map(({ speaker, from }) => [speaker, from])).toEqual([
      ['Maureen', '00:00:01.006'],
      ['Marvin', '00:00:02.401'],
      ['Maureen', '00:00:03.738'],
      ['Robin', '00:00:05.294'],
    ]);
  });

  it('a long and a short TextGrid of 4 tiers read the same', async () => {
    const [long, short] = [await read('praat-long.TextGrid'), await read('praat-short.TextGrid')];
    expect(long.lines).toEqual(short.lines);
    expect(long.warnings).toEqual(short.warnings);
    // grep -A5 'name = "word"': 45 of the intervals hold a word.
    expect(turnsBySpeaker(long.said)).toEqual({ phone: 104, word: 45, Errors: 3 });
    const words = await readingOf(long.format, long.text, { tiers: ['word'] });
    expect(turnsBySpeaker(words.said)).toEqual({ word: 45 });
    expect(words.warnings[0]?.message).toContain('"phone" (104 annotations), "Errors" (3');
  });

  it('a TextGrid may have a new line and quotation marks in a label', async () => {
    const { said, warnings } = await read('praat-newlines.TextGrid');
    expect(said[0]).toEqual(['word', '"""BOBBY"""\nNoun']);
    expect(said).toHaveLength(5);
    expect(warnings[0]?.message).toContain('"" (4 annotations)');
  });
});
