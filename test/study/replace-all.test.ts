/** Several files of a study get new texts together. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { replaceAll } from '../../src/study/replace-all.js';
import { folderFrom } from '../support/example-study.js';

it('no file gets its new text where one cannot be written', async () => {
  const folder = await folderFrom({
    transcripts: { s1: 'P1: We rang.\nP2: They came.' },
    codings: ['anna trust s1:1'],
  });
  const log = join(folder, 'codings/anna.jsonl');
  const before = readFileSync(log, 'utf8');
  const files = new Map([
    ['codings/anna.jsonl', 'other words'],
    ['alongside.yaml/notes.md', 'in a file that is no folder'],
  ]);
  expect(() => replaceAll(folder, files)).toThrow('a folder is needed');
  expect(readFileSync(log, 'utf8')).toBe(before);
  expect(readdirSync(join(folder, 'codings'))).toEqual(['anna.jsonl']);
});
