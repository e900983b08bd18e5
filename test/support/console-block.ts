/** Console sessions in Markdown: what was typed after `$ `, and what must come back. */
import { execFile, execFileSync } from 'node:child_process';
import { chmodSync, cpSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';

export interface Exchange {
  readonly command: string;
  /** Lines of stdout and stderr as they come; a line `…` stands for any lines. */
  readonly expected: readonly string[];
  /** The line of the document the command stands on, from 1. */
  readonly line: number;
}

export interface Story {
  /** A folder of the repository whose content the session starts with. */
  readonly folder?: string;
  readonly exchanges: readonly Exchange[];
}

/** Reads the ```console blocks of a document, and a comment `<!-- folder: fixtures/x -->`. */
export function readStory(file: string): Story {
  const exchanges: { command: string; expected: string[]; line: number }[] = [];
  let inside = false;
  const text = readFileSync(file, 'utf8');
  text.split('\n').forEach((line, index) => {
    if (line.startsWith('```')) inside = line === '```console';
    else if (inside && line.startsWith('$ ')) {
      exchanges.push({ command: line.slice(2), expected: [], line: index + 1 });
    } else if (inside) exchanges.at(-1)?.expected.push(line);
  });
  const folder = /<!-- folder: (\S+) -->/.exec(text)?.[1];
  return { ...(folder !== undefined && { folder }), exchanges };
}

/** Runs a session in a folder of its own; `run` answers one command after another. */
export function startSession(place: string, { folder }: Story) {
  const home = join(place, 'home');
  const bin = join(place, 'bin');
  for (const made of [home, bin]) mkdirSync(made, { recursive: true });
  if (folder !== undefined) cpSync(resolve(folder), home, { recursive: true });
  const program = join(bin, 'alongside');
  writeFileSync(
    program,
    `#!/bin/sh\nexec "${process.execPath}" "${resolve('bin/alongside.js')}" "$@"\n`,
  );
  chmodSync(program, 0o755);
  const state = join(place, 'where');
  writeFileSync(state, home);
  const env = {
    PATH: `${bin}:${process.env['PATH']}`,
    HOME: home,
    LANG: 'C.UTF-8',
    REPOSITORY: resolve('.'),
    SOURCE_DATE_EPOCH: '1768384800',
    GIT_CONFIG_COUNT: '1',
    GIT_CONFIG_KEY_0: 'init.defaultBranch',
    GIT_CONFIG_VALUE_0: 'main',
  };
  return async (command: string): Promise<string[]> => {
    // Without its folder a command would run in the repository.
    const there = `where=$(cat '${state}'); cd "\${where:?}" || exit`;
    const script = `exec 2>&1; ${there}; ${command}\ncode=$?; pwd > '${state}'; exit $code`;
    const { stdout, status } = await answer(script, env);
    const lines = stdout.replaceAll(home, '~').split('\n');
    if (lines.at(-1) === '') lines.pop();
    return status === 0 ? lines : [...lines, `[exit code ${status}]`];
  };
}

function answer(script: string, env: NodeJS.ProcessEnv) {
  return new Promise<{ readonly stdout: string; readonly status: number }>((resolve) => {
    const child = execFile('bash', ['-c', script], { env, maxBuffer: 2 ** 26 }, (_, stdout) =>
      resolve({ stdout, status: child.exitCode ?? 1 }),
    );
    child.stdin?.end();
  });
}

/** True where the output fits what was expected, `…` standing for any lines. */
export function fits(output: readonly string[], expected: readonly string[]): boolean {
  const [first, ...rest] = expected;
  if (first === undefined) return output.length === 0;
  if (first !== '…') return output[0] === first && fits(output.slice(1), rest);
  return output.some((_, index) => fits(output.slice(index), rest)) || fits([], rest);
}

/** Every document of the repository that git knows or would take in. */
export function documents(): string[] {
  const list = execFileSync('git', ['ls-files', '-co', '--exclude-standard', '*.md']);
  return list.toString().split('\n').filter(Boolean).sort();
}
