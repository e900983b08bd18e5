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
});
