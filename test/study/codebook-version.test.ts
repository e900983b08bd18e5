import { execFileSync } from 'node:child_process';
import { cpSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { codebookVersion } from '../../src/study/codebook-version.js';
import { keptHashes } from '../../src/study/history.js';
import { folderFrom, temporaryFolder } from '../support/example-study.js';

function git(folder: string, ...words: string[]): void {
  const who = ['-c', 'user.name=a', '-c', 'user.email=a@b'];
  execFileSync('git', ['-C', folder, ...who, ...words], { stdio: 'pipe' });
}

/** A study in git with two commits: the title was Care, then Help; in the file it is Support. */
async function inGit(): Promise<string> {
  const folder = await folderFrom({
    transcripts: { s1: 'P1: He rang me back.' },
    codings: ['anna trust s1:1'],
  });
  const file = join(folder, 'codebook.yaml');
  const titled = (title: string) =>
    writeFileSync(file, readFileSync(file, 'utf8').replace(/^title: .*$/m, `title: ${title}`));
  git(folder, 'init', '-q');
  git(folder, 'add', '-A');
  git(folder, 'commit', '-qm', 'one');
  titled('Help');
  git(folder, 'commit', '-qam', 'two');
  titled('Support');
  return folder;
}

describe('a codebook is named by', () => {
  const titleOf = (folder: string, asked?: string) =>
    codebookVersion(folder, 'codebook.yaml', asked).codebook.title;

  it('a revision in git, a copy in history/, a file, a shipped one; without a name it is the present one', async () => {
    const folder = await inGit();
    const [hash = ''] = keptHashes(folder);
    expect(titleOf(folder)).toBe('Support');
    expect(titleOf(folder, 'HEAD')).toBe('Help');
    expect(titleOf(folder, 'HEAD~1')).toBe('Care');
    expect(titleOf(folder, hash.slice(0, 6))).toBe('Care');
    expect(titleOf(folder, join(folder, 'codebook.yaml'))).toBe('Support');
    expect(titleOf(folder, 'cdcp-model')).toContain('model');
    expect(codebookVersion(folder, 'codebook.yaml', 'HEAD~1').label).toBe(
      'codebook.yaml at HEAD~1',
    );
  });

  it('its place in the study, also where git begins in a folder above', async () => {
    const outer = temporaryFolder();
    const study = join(outer, 'study');
    cpSync(await folderFrom({}), study, { recursive: true });
    git(outer, 'init', '-q');
    git(outer, 'add', '-A');
    git(outer, 'commit', '-qm', 'one');
    expect(titleOf(study, 'HEAD')).toBe('Care');
  });

  it.each(['HEAD~9', 'no-such', '--output=x', '-', 'HEAD:codebook.yaml', '$(ls)', '0000'])(
    'nothing like %s',
    async (asked) => {
      const folder = await inGit();
      expect(() => titleOf(folder, asked)).toThrow(`"${asked}" is no file, no copy in history/`);
    },
  );

  it('nothing in git where there is no git', async () => {
    const folder = await folderFrom({});
    expect(() => titleOf(folder, 'HEAD')).toThrow('the study is not in git');
  });

  it('a file that is no codebook is a fault with its line', async () => {
    const folder = await folderFrom({});
    expect(() => titleOf(folder, join(folder, 'alongside.yaml'))).toThrow(
      'This codebook has no codebook.',
    );
  });
});
