/** The hook that lets git check studies before each commit. */
import { chmodSync, lstatSync, rmSync } from 'node:fs';
import { join, relative } from 'node:path';
import { Problem } from '../model/problem.js';
import { shellWord } from '../text/shell-word.js';
import { readText, replaceFile } from './file-access.js';
import { orProblem } from './file-faults.js';
import { repositoryOf } from './git.js';

/** How a hook begins that is ours. */
const beginning = `#!/bin/sh
# Written by: alongside hook install. It checks these studies before each commit,
# as they stand in the folder; alongside hook remove takes a study out again.
check() {
  # Another branch may not have the study.
  [ -f "$1/alongside.yaml" ] || return 0
  if command -v alongside >/dev/null 2>&1
  then alongside --study "$1" check >&2
  else npx --no-install alongside --study "$1" check >&2
  fi
}
status=0
`;

const end = `[ $status = 0 ] || echo "alongside: no commit. Mend what stands above, or: git commit --no-verify" >&2
exit $status
`;

interface Hook {
  readonly path: string;
  /** As a person sees it from where they are. */
  readonly shown: string;
  /** The line that checks this study. */
  readonly line: string;
  /** The lines of the hook as it is, this study's among them; undefined where there is no hook. */
  readonly lines: readonly string[] | undefined;
}

/**
 * Makes the hook, or adds the study to the one that other studies of the repository have.
 * @returns the file, and whether anything was to do
 * @throws Problem where there is another hook, or no repository
 */
export function installHook(folder: string): { readonly file: string; readonly changed: boolean } {
  const { path, shown, line, lines = [] } = hookOf(folder);
  if (lines.includes(line)) return { file: shown, changed: false };
  write(path, [...lines, line]);
  return { file: shown, changed: true };
}

/** Takes the study out of the hook, and the hook away where no study is left. @throws as above */
export function removeHook(folder: string): { readonly file: string; readonly changed: boolean } {
  const { path, shown, line, lines = [] } = hookOf(folder);
  if (!lines.includes(line)) return { file: shown, changed: false };
  const others = lines.filter((one) => one !== line);
  if (others.length > 0) write(path, others);
  else orProblem(path, () => rmSync(path));
  return { file: shown, changed: true };
}

function hookOf(folder: string): Hook {
  const repository = repositoryOf(folder);
  if (!repository) {
    throw new Problem({ what: 'The study is not in git.', next: 'Begin with: git init' });
  }
  const study = shellWord(repository.prefix.replace(/\/$/, '') || '.');
  const path = join(repository.hooks, 'pre-commit');
  const shown = relative(process.cwd(), path);
  const line = `check ${study} || status=1`;
  const there = lstatSync(path, { throwIfNoEntry: false });
  if (!there) return { path, shown, line, lines: undefined };
  const text = there.isFile() ? readText(path) : '';
  if (!text.startsWith(beginning) || !text.endsWith(end)) {
    throw new Problem({
      what: `${shown} is a hook that Alongside did not write.`,
      next: `It stays as it is. Put this line into it yourself, where it should check: alongside --study ${study} check`,
    });
  }
  const lines = text.slice(beginning.length, -end.length).split('\n').filter(Boolean);
  return { path, shown, line, lines };
}

function write(path: string, lines: readonly string[]): void {
  replaceFile(path, `${beginning}${lines.map((one) => `${one}\n`).join('')}${end}`);
  orProblem(path, () => chmodSync(path, 0o755));
}
