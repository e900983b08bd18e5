/** Several files of a study get new texts together. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { record } from '../../src/study/record.js';
import { logsUnchanged, replaceAll } from '../../src/study/replace-all.js';
import { folderFrom } from '../support/example-study.js';

it('a coding that somebody adds meanwhile is not lost: then nothing is replaced', async () => {
  const folder = await folderFrom({
    transcripts: { s1: 'P1: We rang.\nP2: They came.' },
    codings: ['anna trust s1:1'],
  });
  const log = join(folder, 'codings/anna.jsonl');
  const isStill = logsUnchanged(folder);
  isStill();
  record(folder, 'anna', (stamp) => [{ act: 'seen', ...stamp(), transcript: 's1', turns: [1, 2] }]);
  const before = readFileSync(log, 'utf8');
  const files = new Map([['codings/anna.jsonl', 'other words']]);
  expect(() => replaceAll(folder, files, isStill)).toThrow('Somebody was coding meanwhile.');
  expect(readFileSync(log, 'utf8')).toBe(before);
  expect(readdirSync(join(folder, 'codings'))).toEqual(['anna.jsonl']);
});
