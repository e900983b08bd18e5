/** What git knows of the study: the one file that runs it. It is asked questions only, and changes nothing. */
import { spawnSync } from 'node:child_process';
import { relative, sep } from 'node:path';
import { Problem } from '../model/problem.js';

/** Milliseconds; git that waits for a lock, a password or a network is not waited for. */
const patience = 10_000;

const quiet = {
  GIT_TERMINAL_PROMPT: '0',
  GIT_NO_LAZY_FETCH: '1',
  GIT_OPTIONAL_LOCKS: '0',
  LC_ALL: 'C',
};

/** What git sets for the hooks it runs; with it, another repository than that of the folder would answer. */
const ofHooks = { GIT_DIR: undefined, GIT_WORK_TREE: undefined, GIT_INDEX_FILE: undefined };

function git(folder: string, words: readonly string[]) {
  return spawnSync('git', ['--no-pager', '-C', folder, ...words], {
    encoding: 'utf8',
    env: { ...process.env, ...quiet, ...ofHooks },
    maxBuffer: 64 * 1024 * 1024,
    stdio: ['ignore', 'pipe', 'pipe'],
    timeout: patience,
  });
}

/**
 * A file of the study as it was at a revision, with line ends as LF.
 * @throws Problem where git is not there, the study is not in git, or the revision or file is unknown
 */
export function committedText(folder: string, file: string, revision: string): string {
  // A revision that begins with a dash would be an option.
  if (revision.startsWith('-')) throw unknown(revision, file);
  const shown = git(folder, ['show', '--no-textconv', `${revision}:./${file}`]);
  const { status, stdout, stderr, error } = shown;
  if (status === 0) return stdout.replaceAll('\r\n', '\n');
  if (error) {
    throw new Problem({
      what: `git does not answer: ${error.message}.`,
      next: `Name a file or a copy in history/ instead of "${revision}".`,
    });
  }
  throw stderr.includes('not a git repository') ? notInGit(revision) : unknown(revision, file);
}

/** A repository as seen from a folder in it. */
export interface Repository {
  /** Its top folder. */
  readonly top: string;
  /** Where it keeps its hooks, whatever core.hooksPath says; all worktrees share them. */
  readonly hooks: string;
  /** The folder asked for, from the top, with a slash behind it; empty for the top itself. */
  readonly prefix: string;
}

/** Undefined where the folder is in no repository, or git is not there. */
export function repositoryOf(folder: string): Repository | undefined {
  const asked = ['--show-toplevel', '--git-path', 'hooks', '--show-prefix'];
  const { status, stdout } = git(folder, ['rev-parse', '--path-format=absolute', ...asked]);
  // A name may end in white space: only the line feed behind it is git's.
  const [top = '', hooks = '', prefix = ''] = status === 0 ? stdout.split('\n') : [];
  return top === '' ? undefined : { top, hooks, prefix };
}

/** How the repository names files of this folder: what comes before them. Outside git, from where we are. */
export function prefixOf(folder: string): string {
  const repository = repositoryOf(folder);
  if (repository) return repository.prefix;
  const path = relative(process.cwd(), folder).split(sep).join('/');
  return path === '' ? '' : `${path}/`;
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
