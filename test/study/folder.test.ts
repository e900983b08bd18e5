/** Paths that lead out of a study, and files that cannot be read or written. */
import { spawnSync } from 'node:child_process';
import { existsSync, readdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { readBytes, readText, replaceFile, stageFile } from '../../src/study/file-access.js';
import { lineReader } from '../../src/study/file-lines.js';
import { findStudy, folderName, within } from '../../src/study/folder.js';
import { temporaryFolder } from '../support/example-study.js';

describe('a path of the study', () => {
  it.each(['../elsewhere', 'codings/../../x', '/etc/passwd', 'a/../../b'])(
    'may not be %s',
    (path) => {
      expect(() => within(temporaryFolder(), path)).toThrow('leads out of the study folder');
    },
  );

  it.each(['codings/anna.jsonl', './codebook.yaml', 'Über café/notes.md'])('may be %s', (path) => {
    const folder = temporaryFolder();
    expect(within(folder, path)).toBe(join(folder, path));
  });

  it('may not be a link that leads out, nor lie behind one', () => {
    const folder = temporaryFolder();
    const outside = temporaryFolder();
    writeFileSync(join(outside, 'secret.yaml'), '');
    symlinkSync(join(outside, 'secret.yaml'), join(folder, 'codebook.yaml'));
    symlinkSync(outside, join(folder, 'codings'));
    expect(() => within(folder, 'codebook.yaml')).toThrow('leads out');
    expect(() => within(folder, 'codings/anna.jsonl')).toThrow('leads out');
  });
});

describe('finding the study', () => {
  it('takes the folder named, and says what to do when it is none', () => {
    const folder = temporaryFolder();
    expect(() => findStudy(folder)).toThrow('holds no alongside.yaml');
    writeFileSync(join(folder, 'alongside.yaml'), 'study: x\n');
    expect(findStudy(folder)).toBe(folder);
  });

  it('has a title for it from its folder', () => {
    expect(folderName('/home/anna/Walking groups')).toBe('Walking groups');
  });
});

describe('reading and replacing files', () => {
  it('reads text with any line end and without a byte order mark', () => {
    const path = join(temporaryFolder(), 'a.txt');
    writeFileSync(path, '\ufeffone\r\ntwo\n');
    expect(readText(path)).toBe('one\ntwo\n');
    expect(lineReader(join(path, '..'))('a.txt', 2)).toBe('two');
    expect(lineReader(join(path, '..'))('b.txt', 2)).toBeUndefined();
  });

  it('names a file that is missing, and one that is a folder', () => {
    const folder = temporaryFolder();
    expect(() => readText(join(folder, 'none.yaml'))).toThrow('There is no file');
    expect(() => readBytes(folder)).toThrow('This is a folder, not a file');
  });

  it('replaces a file whole and leaves nothing beside it', () => {
    const folder = temporaryFolder();
    const path = join(folder, 'deep', 'a.txt');
    replaceFile(path, 'old');
    replaceFile(path, 'new');
    expect(readFileSync(path, 'utf8')).toBe('new');
    expect(readdirSync(join(folder, 'deep'))).toEqual(['a.txt']);
  });

  it('leaves everything as it was when a staged file is dropped', () => {
    const folder = temporaryFolder();
    const path = join(folder, 'a.txt');
    writeFileSync(path, 'old');
    stageFile(path, 'new').discard();
    expect(readFileSync(path, 'utf8')).toBe('old');
    expect(readdirSync(folder)).toEqual(['a.txt']);
  });

  it('says so when a file stands where a folder is needed', () => {
    const folder = temporaryFolder();
    writeFileSync(join(folder, 'transcripts'), '');
    expect(() => replaceFile(join(folder, 'transcripts', 's1.jsonl'), 'x')).toThrow(
      'a folder is needed there',
    );
    expect(readdirSync(folder)).toEqual(['transcripts']);
  });

  // In a process of its own: what never ends could not be stopped here.
  it.runIf(existsSync('/proc'))('ends where no folder can be made', { timeout: 60_000 }, () => {
    const argv = ['bin/alongside.js', 'init', '/proc/none/study'];
    const { status, stderr } = spawnSync(process.execPath, argv, { timeout: 30_000 });
    expect(`${stderr}`).toContain('/proc/none');
    expect(status).toBe(2);
  });
});
