/** What git knows of the study: the one file that runs it. It is asked for contents only, and changes nothing. */
import { spawnSync } from 'node:child_process';
import { Problem } from '../model/problem.js';

/** Milliseconds; git that waits for a lock, a password or a network is not waited for. */
const patience = 10_000;

const quiet = {
  GIT_TERMINAL_PROMPT: '0',
  GIT_NO_LAZY_FETCH: '1',
  GIT_OPTIONAL_LOCKS: '0',
  LC_ALL: 'C',
};

/**
 * A file of the study as it was at a revision, with line ends as LF.
 * @throws Problem where git is not there, the study is not in git, or the revision or file is unknown
 */
export function committedText(folder: string, file: string, revision: string): string {
  // A revision that begins with a dash would be an option.
  if (revision.startsWith('-')) throw unknown(revision, file);
  const words = ['--no-pager', '-C', folder, 'show', '--no-textconv', `${revision}:./${file}`];
  const { status, stdout, stderr, error } = spawnSync('git', words, {
    encoding: 'utf8',
    env: { ...process.env, ...quiet },
    maxBuffer: 64 * 1024 * 1024,
    stdio: ['ignore', 'pipe', 'pipe'],
    timeout: patience,
  });
  if (status === 0) return stdout.replaceAll('\r\n', '\n');
  if (error) {
    throw new Problem({
      what: `git does not answer: ${error.message}.`,
      next: `Name a file or a copy in history/ instead of "${revision}".`,
    });
  }
  throw stderr.includes('not a git repository') ? notInGit(revision) : unknown(revision, file);
}

function notInGit(revision: string): Problem {
  return new Problem({
    what: `There is no file "${revision}", and the study is not in git.`,
    next: 'Name a file, or a copy in history/ by its hash; or begin with: git init',
  });
}

function unknown(revision: string, file: string): Problem {
  return new Problem({
    what: `"${revision}" is no file, no copy in history/, and no revision in git that has ${file}.`,
    next: 'See the revisions: git log --oneline   and the copies: ls history',
  });
}
