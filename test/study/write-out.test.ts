/** A result goes where it is asked for, and never over a file of the study. */
import { existsSync, mkdirSync, readFileSync, symlinkSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { writeOut } from '../../src/study/write-out.js';
import { temporaryFolder } from '../support/example-study.js';

const settings = { codebook: 'books/codebook.yaml' };

describe('a result', () => {
  it.each(['table.csv', 'tables/table.csv', 'codings.csv', 'books/codebook.csv'])(
    'is written to %s',
    (name) => {
      const folder = temporaryFolder();
      mkdirSync(dirname(join(folder, name)), { recursive: true });
      writeOut(folder, settings, join(folder, name), 'a,b\n');
      expect(readFileSync(join(folder, name), 'utf8')).toBe('a,b\n');
    },
  );

  it('may stand in another folder that is named like one of the study', () => {
    const folder = temporaryFolder();
    const out = join(temporaryFolder(), 'codings', 'anna.jsonl');
    mkdirSync(dirname(out));
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
    'Codings/ANNA.jsonl',
    'studies.yaml',
    'summaries/anna.jsonl',
    'Alongside.yaml',
    '.gitattributes',
    '.alongside/lock',
    '.gitignore',
  ])('is never written to %s', (name) => {
    const folder = temporaryFolder();
    mkdirSync(dirname(join(folder, name)), { recursive: true });
    expect(() => writeOut(folder, settings, join(folder, name), '')).toThrow('file of the study');
    expect(existsSync(join(folder, name))).toBe(false);
  });

  it('is not written through a link into the study', () => {
    const folder = temporaryFolder();
    const outside = temporaryFolder();
    mkdirSync(join(folder, 'codings'));
    symlinkSync(join(folder, 'codings'), join(outside, 'tables'));
    const out = join(outside, 'tables', 'anna.jsonl');
    expect(() => writeOut(folder, settings, out, '')).toThrow('file of the study');
  });

  it('needs a folder that is there', () => {
    const folder = temporaryFolder();
    const out = join(folder, 'tabels', 'table.csv');
    expect(() => writeOut(folder, settings, out, '')).toThrow(
      `There is no folder ${dirname(out)}.`,
    );
    expect(existsSync(dirname(out))).toBe(false);
  });
});
