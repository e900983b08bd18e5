/** A result goes where it is asked for, and never over a file of the study. */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { Problem } from '../../src/model/problem.js';
import { writeOut } from '../../src/study/write-out.js';
import { temporaryFolder } from '../support/example-study.js';

const settings = { codebook: 'books/codebook.yaml' };

describe('a result', () => {
  it.each(['table.csv', 'tables/table.csv', 'codings.csv', 'books/codebook.csv'])(
    'is written to %s',
    (name) => {
      const folder = temporaryFolder();
      writeOut(folder, settings, join(folder, name), 'a,b\n');
      expect(readFileSync(join(folder, name), 'utf8')).toBe('a,b\n');
    },
  );

  it('may stand in another folder that is named like one of the study', () => {
    const folder = temporaryFolder();
    const out = join(temporaryFolder(), 'codings', 'anna.jsonl');
    writeOut(folder, settings, out, 'a,b\n');
    expect(existsSync(out)).toBe(true);
  });

  it.each([
    'alongside.yaml',
    'books/codebook.yaml',
    './books/../codings/anna.jsonl',
    'transcripts/t1.jsonl',
    'sources/t1.docx',
    'history/x',
    'memos/m.md',
    'studies.yaml',
    'summaries/anna.jsonl',
    'Alongside.yaml',
    '.gitattributes',
    '.alongside/lock',
  ])('is never written to %s', (name) => {
    const folder = temporaryFolder();
    expect(() => writeOut(folder, settings, join(folder, name), '')).toThrow(Problem);
    expect(existsSync(join(folder, name))).toBe(false);
  });
});
