/** A coding session and its files: what cannot be written is said, and nothing that was coded is lost. */
import { mkdirSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { atWork } from '../../src/study/at-work.js';
import { openStudy } from '../../src/study/open.js';
import { citationInHand } from '../../src/workbench/on-words.js';
import { folderFrom } from '../support/example-study.js';
import { example, openedIn, openedOn } from '../workbench/opened.js';

describe('a log that cannot be written', () => {
  it('is said, the bench stays as it was, and the next key works again', async () => {
    const { folder, press, bench } = await openedOn(example, { citation: 's1:2' });
    await press('1');
    const log = join(folder, 'codings/anna.jsonl');
    renameSync(log, `${log}.away`);
    mkdirSync(log);
    await press('j2');
    expect(bench().said).not.toBe('');
    expect(bench().said).toContain('anna.jsonl');
    expect(bench().counts.get('hope') ?? 0).toBe(0);
    rmSync(log, { recursive: true });
    renameSync(`${log}.away`, log);
    await press('3');
    const { work } = await openStudy(folder);
    expect(work[0]?.codings.map(({ current }) => current)).toEqual(['trust', 'pace']);
  });

  it('leaves a memo that was written as it was written, to be tried again', async () => {
    const { folder, press, bench } = await openedOn(example, { citation: 's1:2' });
    writeFileSync(join(folder, 'memos'), 'a file in the way');
    await press('mA thought<enter>');
    expect(bench().mode).toMatchObject({ kind: 'writing', typed: 'A thought' });
    rmSync(join(folder, 'memos'));
    await press('<enter>');
    expect(bench().mode.kind).toBe('reading');
    expect(readdirSync(join(folder, 'memos'))).toHaveLength(1);
  });
});

describe('a log whose last line was torn by a crash', () => {
  it('is gone on with, and every other line counts', async () => {
    const { folder, press } = await openedOn(example, { citation: 's1:2' });
    await press('1');
    const log = join(folder, 'codings/anna.jsonl');
    writeFileSync(log, `${readFileSync(log, 'utf8')}{"act":"code","id":"0`);
    await press('j2');
    const { work, faults } = await openStudy(folder);
    expect(work[0]?.codings.map(({ current }) => current)).toEqual(['trust', 'hope']);
    expect(faults.map(({ line }) => line)).toEqual([2]);
  });
});

describe('a codebook that changed meanwhile', () => {
  it('does not change what a coder decided by: history keeps it as it was seen', async () => {
    const { folder, press } = await openedOn(example, { citation: 's1:2' });
    const file = join(folder, 'codebook.yaml');
    const before = readFileSync(file, 'utf8');
    writeFileSync(file, before.replace('Somebody looks forward.', 'Something else altogether.'));
    await press('2');
    const { work } = await openStudy(folder);
    expect(work[0]?.codings[0]?.drifted).toBe(true);
    const kept = readFileSync(
      join(folder, `history/codebook-${work[0]?.codings[0]?.codebook}.yaml`),
      'utf8',
    );
    expect(kept).toBe(before);
  });
});

describe('a transcript that is gone', () => {
  it('is said when it is read again', async () => {
    const { folder, press } = await openedOn(
      { ...example, transcripts: { s1: 'P1: One.\nP2: Two.\n', s2: 'P1: Yes.\n' } },
      { citation: 's1:2' },
    );
    rmSync(join(folder, 'transcripts/s1.jsonl'));
    const bench = await press('jR');
    expect(bench.said).toBe('s1 is gone from the study. What you coded is kept.');
    expect(citationInHand(bench)).toBe('s1:2');
  });
});

describe('who is at work', () => {
  it('the same coder twice is counted; one that has left is not', async () => {
    const folder = await folderFrom(example);
    const first = atWork(folder, 'anna');
    expect(first.others).toBe(0);
    const second = atWork(folder, 'anna');
    expect(second.others).toBe(1);
    expect(atWork(folder, 'ben').others).toBe(0);
    first.leave();
    second.leave();
    expect(atWork(folder, 'anna').others).toBe(0);
  });

  it('a session that died is cleared away', async () => {
    const folder = await folderFrom(example);
    mkdirSync(join(folder, '.alongside'), { recursive: true });
    const left = join(folder, '.alongside/coding-anna.abc');
    writeFileSync(left, '4194304 abc\n');
    expect(atWork(folder, 'anna').others).toBe(0);
    expect(readdirSync(join(folder, '.alongside'))).not.toContain('coding-anna.abc');
  });
});

describe('a text that is changed while it is open', () => {
  it('and read again keeps the codings on their words', async () => {
    const folder = await folderFrom(example);
    const session = await openedIn(folder, { citation: 's1:2' });
    await session.press('2');
    const file = join(folder, 'transcripts/s1.jsonl');
    const text = readFileSync(file, 'utf8');
    writeFileSync(file, text.replace('We went', 'Well. We went'));
    expect((await session.press('G')).outdated).toEqual(['transcripts/s1.jsonl']);
    await session.press('Rg>');
    expect(citationInHand(session.bench())).toBe('s1:2@6-54');
  });

  it('says so where codings have lost their words', async () => {
    const folder = await folderFrom(example);
    const session = await openedIn(folder, { citation: 's1:3' });
    await session.press('2');
    const file = join(folder, 'transcripts/s1.jsonl');
    writeFileSync(file, readFileSync(file, 'utf8').replace('I hoped.', 'Nothing of that.'));
    expect((await session.press('R')).said).toBe(
      'Read anew. 1 coding has lost its words: alongside anchors s1',
    );
  });
});
