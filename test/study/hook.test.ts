import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, statSync, symlinkSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { installHook, removeHook } from '../../src/study/hook.js';
import { temporaryFolder } from '../support/example-study.js';

function git(folder: string, ...words: readonly string[]): string {
  const who = ['-c', 'user.name=Anna', '-c', 'user.email=anna@example.org'];
  return execFileSync('git', ['-C', folder, ...who, ...words], { encoding: 'utf8' }).trim();
}

/** A repository with a study in each of the folders. */
function repository(...studies: readonly string[]): string {
  const top = join(temporaryFolder(), 'with space');
  mkdirSync(top);
  git(top, 'init', '--quiet');
  for (const study of studies) {
    mkdirSync(join(top, study), { recursive: true });
    writeFileSync(join(top, study, 'alongside.yaml'), 'study: Care\n');
  }
  return top;
}

const hookIn = (top: string) => join(top, '.git', 'hooks', 'pre-commit');
const checked = (hook: string) =>
  [...readFileSync(hook, 'utf8').matchAll(/^check (.*) \|\| status=1$/gm)].map(([, one]) => one);

describe('a hook for git', () => {
  it('is there, can be run, and checks the study where it is in the repository', () => {
    const top = repository('.');
    expect(installHook(top).changed).toBe(true);
    expect(statSync(hookIn(top)).mode & 0o111).toBe(0o111);
    expect(checked(hookIn(top))).toEqual(['.']);
  });

  it.each([
    ['my study', '"my study"'],
    ["it's $HOME", "'it'\\''s $HOME'"],
    ['-x', './-x'],
  ])('names the study %s so that a shell reads it back', (study, word) => {
    const top = repository(study);
    installHook(join(top, study));
    expect(checked(hookIn(top))).toEqual([word]);
    const read = execFileSync('sh', ['-c', `printf %s ${word}`], { encoding: 'utf8' });
    expect(join(top, read)).toBe(join(top, study));
  });

  it('checks each study once, and goes with the last one', () => {
    const top = repository('one', 'two');
    const [one, two] = [join(top, 'one'), join(top, 'two')];
    installHook(one);
    installHook(two);
    expect(installHook(one).changed).toBe(false);
    expect(checked(hookIn(top))).toEqual(['one', 'two']);
    removeHook(one);
    expect(checked(hookIn(top))).toEqual(['two']);
    expect(removeHook(one).changed).toBe(false);
    removeHook(two);
    expect(existsSync(hookIn(top))).toBe(false);
  });

  it('goes where core.hooksPath says', () => {
    const top = repository('one');
    git(top, 'config', 'core.hooksPath', '.shared hooks');
    installHook(join(top, 'one'));
    expect(checked(join(top, '.shared hooks', 'pre-commit'))).toEqual(['one']);
    expect(existsSync(hookIn(top))).toBe(false);
  });

  it('serves every worktree', () => {
    const top = repository('one');
    git(top, 'add', '--all');
    git(top, 'commit', '--quiet', '--message', 'first');
    const tree = join(dirname(top), 'tree');
    git(top, 'worktree', 'add', '--quiet', '-b', 'other', tree);
    installHook(join(tree, 'one'));
    expect(checked(hookIn(top))).toEqual(['one']);
  });

  it.each([
    ['a hook of somebody else', (hook: string) => writeFileSync(hook, '#!/bin/sh\nmake test\n')],
    [
      'ours with lines of somebody else behind',
      (hook: string) =>
        writeFileSync(hook, '#!/bin/sh\n# Written by: alongside hook install.\nmake test\n'),
    ],
    ['a link', (hook: string) => symlinkSync('/nowhere/pre-commit', hook)],
  ])('leaves %s as it is', (_, put) => {
    const top = repository('one');
    mkdirSync(join(top, '.git', 'hooks'), { recursive: true });
    put(hookIn(top));
    for (const change of [installHook, removeHook]) {
      expect(() => change(join(top, 'one'))).toThrow('that Alongside did not write');
    }
  });

  it('needs a repository', () => {
    expect(() => installHook(temporaryFolder())).toThrow('not in git');
  });
});
