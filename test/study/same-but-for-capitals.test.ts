/** Ids that differ in capitals only: file systems of Windows and macOS take them for one. */
import { cpSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { importFiles } from '../../src/study/import.js';
import { inspectStudy, openStudy } from '../../src/study/open.js';
import { openSettings } from '../../src/study/open-yaml.js';
import { parseSettings } from '../../src/study/settings.js';
import { folderFrom } from '../support/example-study.js';

const transcripts = { s1: 'P1: He rang me back.' };

describe('refused are', () => {
  it('transcripts s1 and S1', async () => {
    const folder = await folderFrom({ transcripts });
    cpSync(join(folder, 'transcripts/s1.jsonl'), join(folder, 'transcripts/S1.jsonl'));
    const { faults } = await inspectStudy(folder);
    expect(faults.map(({ message }) => message)).toContain(
      'transcripts/S1.jsonl and transcripts/s1.jsonl differ in capitals only, and are one file on Windows and macOS.',
    );
    await expect(openStudy(folder)).rejects.toThrow();
  });

  it('logs of anna and Anna', async () => {
    const folder = await folderFrom({ transcripts, codings: ['anna trust s1:1'] });
    cpSync(join(folder, 'codings/anna.jsonl'), join(folder, 'codings/Anna.jsonl'));
    const { faults } = await inspectStudy(folder);
    expect(faults).toMatchObject([{ of: 'log', file: 'codings/anna.jsonl' }]);
    expect(faults[0]?.message).toContain('differ in capitals only');
  });

  it.each(['S1', '../s2', 'a b', 'é', ''])('--id %s', async (id) => {
    const folder = await folderFrom({ transcripts });
    const { settings } = await openSettings(folder);
    const files = [join(folder, 'sources/s1.txt')];
    const imported = importFiles(folder, settings, files, { dryRun: false, id });
    await expect(imported).rejects.toThrow(`"${id}" is no id of a transcript.`);
  });

  it.each([
    ['participants: [{id: P1}, {id: p1}]', '"p1" differs from "P1" in capitals only.'],
    ['participants: [{id: P1}, {id: P1}]', '"P1" stands here a second time.'],
    ['coders: [{id: anna}, {id: ben}, {id: anna}]', '"anna" stands here a second time.'],
    ['sessions: [{id: s1}, {id: s1}]', '"s1" stands here a second time.'],
    [
      'coders: [{id: Anna}]',
      '"Anna" is no id: use a-z, 0-9, - and _, beginning with a letter or digit.',
    ],
  ])('in the settings %s', (line, message) => {
    const { value, faults } = parseSettings(`study: x\n${line}\n`, 'alongside.yaml');
    expect(value).toBeUndefined();
    expect(faults).toMatchObject([{ message, line: 2 }]);
    expect(faults[0]?.column).toBeGreaterThan(1);
  });
});
