/** Summaries on disk: one record a line, added to and never lost. */
import { appendFileSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { inspectStudy, openStudy } from '../../src/study/open.js';
import { recordSummary } from '../../src/study/summaries.js';
import { withdraw } from '../../src/study/withdraw.js';
import { folderFrom } from '../support/example-study.js';

const talk = {
  transcripts: { s1: 'P1: He rang every week, rain or shine.\nP2: Yes.' },
  codings: ['anna trust s1:1'],
};
const cell = { by: 'speaker', case: 'P1', code: 'trust', of: '5d241049154d' };
const file = (folder: string) => join(folder, 'summaries/anna.jsonl');

describe('a summary', () => {
  it('is found again as it was written, and the last one holds', async () => {
    const folder = await folderFrom(talk);
    await recordSummary(folder, 'anna', { ...cell, text: 'Rings.' });
    await recordSummary(folder, 'anna', { ...cell, text: 'Rings “weekly”.\n家族' });
    const { summaries, faults } = await openStudy(folder);
    expect(faults).toEqual([]);
    expect(summaries).toEqual([
      {
        ...{ ...cell, coder: 'anna', text: 'Rings “weekly”.\n家族' },
        ...{ id: summaries[0]?.id, at: summaries[0]?.at },
      },
    ]);
    expect(readFileSync(file(folder), 'utf8').split('\n')).toHaveLength(3);
  });

  it('stands on a line of its own behind one that was torn, which is a fault with its number', async () => {
    const folder = await folderFrom(talk);
    await recordSummary(folder, 'anna', { ...cell, text: 'Rings.' });
    appendFileSync(file(folder), '{"act":"summary","id":"A');
    await recordSummary(folder, 'anna', { ...cell, text: 'Rings weekly.' });
    const { summaries, faults } = await inspectStudy(folder);
    expect(summaries.map(({ text }) => text)).toEqual(['Rings weekly.']);
    expect(faults).toMatchObject([{ of: 'log', file: 'summaries/anna.jsonl', line: 2 }]);
  });

  it.each(['7', 'null', '[]', '{"act":"summary"}', '{"act":"code","id":"A"}'])(
    'is not %s, and nothing else is lost by it',
    async (line) => {
      const folder = await folderFrom(talk);
      await recordSummary(folder, 'anna', { ...cell, text: 'Rings.' });
      writeFileSync(file(folder), `${line}\n\n${readFileSync(file(folder), 'utf8')}`);
      const { summaries, faults } = await inspectStudy(folder);
      expect(summaries).toHaveLength(1);
      expect(faults.map(({ line: at, message }) => [at, message])).toEqual([
        [1, 'This line is no summary: it is torn, or was changed by hand.'],
      ]);
    },
  );

  it('goes with the person whom it sums up, and the summaries of others stay', async () => {
    const folder = await folderFrom(talk);
    await recordSummary(folder, 'anna', { ...cell, text: 'Was rung by Hanna.' });
    await recordSummary(folder, 'anna', { ...cell, case: 'P2', text: 'Agrees.' });
    const { files } = await withdraw(folder, await openStudy(folder), { id: 'P1', aliases: [] });
    expect([...files.keys()]).toContain('summaries/anna.jsonl');
    expect(readFileSync(file(folder), 'utf8')).not.toContain('Hanna');
    const { summaries } = await openStudy(folder);
    expect(summaries.map(({ case: id, text }) => [id, text])).toEqual([['P2', 'Agrees.']]);
  });
});
