/** Each participant of the shipped example takes their words back. */
import { describe, expect, it } from 'vitest';
import { type Transcript, turnsOf } from '../../src/model/transcript.js';
import { openStudy } from '../../src/study/open.js';
import { personCalled, withdraw } from '../../src/study/withdraw.js';
import { exampleStudies } from '../support/example-session.js';
import { filesIn } from '../support/files-in.js';

const example = exampleStudies();

const codebooks = (folder: string) =>
  filesIn(folder).filter(([file]) => /^codebook\.yaml$|^history\//.test(file));

/** Written apart from the program: words are letters and digits, with apostrophes inside. */
function rows(text: string): string[] {
  const plain = text.replaceAll('\\n', ' ').replaceAll('\\"', '"').toLowerCase();
  const words = plain.replaceAll('’', "'").match(/[\p{L}\p{N}]+(?:'[\p{L}\p{N}]+)*/gu) ?? [];
  return words.slice(4).map((_, at) => words.slice(at, at + 5).join(' '));
}

/** Rows of five words that this person alone says, and no codebook brought along. */
function ownRows(transcripts: readonly Transcript[], person: string, codebook: string) {
  const turns = transcripts.flatMap(turnsOf);
  const own = new Set(turns.flatMap(({ speaker, text }) => (speaker === person ? rows(text) : [])));
  const others = turns.flatMap(({ speaker, text }) => (speaker === person ? [] : rows(text)));
  for (const row of [...others, ...rows(codebook)]) own.delete(row);
  return own;
}

describe('each participant of the example who withdraws', () => {
  it('leaves codebook and history byte for byte, and none of their own words in any file', {
    timeout: 120_000,
  }, async () => {
    const first = await openStudy(example.fresh());
    const people = new Set(
      first.transcripts.flatMap(turnsOf).flatMap(({ speaker }) => speaker ?? []),
    );
    expect(people.size).toBeGreaterThan(10);
    for (const person of people) {
      const folder = example.fresh();
      const study = await openStudy(folder);
      const kept = codebooks(folder);
      expect(kept).toHaveLength(2);
      const own = ownRows(study.transcripts, person, kept[0]?.[1] ?? '');
      const told = (files: [string, string][]) =>
        files.flatMap(([file, text]) => rows(text).flatMap((row) => (own.has(row) ? [file] : [])));
      expect(own.size > 0 ? told(filesIn(folder)).length : 1, person).toBeGreaterThan(0);
      await withdraw(folder, study, personCalled(study, person));
      expect(codebooks(folder)).toEqual(kept);
      expect([person, ...new Set(told(filesIn(folder)))]).toEqual([person]);
    }
  });
});
