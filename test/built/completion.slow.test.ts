/** Completion as the shells do it. */
import { execFileSync, spawnSync } from 'node:child_process';
import { chmodSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { afterEach, describe, expect, it } from 'vitest';
import { alongside, exampleStudies } from '../support/example-session.js';

const has = (program: string, flag = '--version') => spawnSync(program, [flag]).status === 0;
const example = exampleStudies();

/** A study in which `alongside` is on the path, and the shell's script beside it. */
function studyFor(shell: 'fish' | 'zsh') {
  const folder = example.fresh();
  const program = join(folder, 'alongside');
  writeFileSync(
    program,
    `#!/bin/sh\nexec "${process.execPath}" "${resolve('bin/alongside.js')}" "$@"\n`,
  );
  chmodSync(program, 0o755);
  writeFileSync(join(folder, 'script'), alongside(['completion', shell], folder).stdout);
  return { folder, env: { ...process.env, PATH: `${folder}:${process.env['PATH']}` } };
}

/** What is typed, and what must be offered. */
const typed: readonly (readonly [line: string, offered: string])[] = [
  ['alongside codebook sh', 'show'],
  ['alongside coder add --na', '--name'],
  ['alongside apply avail', 'availing'],
  ['alongside find --coder a', 'anna'],
  ['alongside matrix theme-by-sp', 'theme-by-speaker'],
];

describe.skipIf(!has('fish'))('in fish (needs fish)', () => {
  it('completes verbs, options and ids', () => {
    const { folder, env } = studyFor('fish');
    for (const [line, offered] of typed) {
      const asked = `source ./script; complete -C '${line}'`;
      const said = execFileSync('fish', ['-c', asked], { cwd: folder, env, encoding: 'utf8' });
      expect(said.split('\n').map((one) => one.split('\t')[0])).toContain(offered);
    }
  });
});

const tmux = (...words: string[]) =>
  execFileSync('tmux', ['-L', 'alongside-zsh', ...words], { encoding: 'utf8' });

/** Waits until the screen shows the words. */
async function shows(words: string): Promise<string> {
  for (let waited = 0; waited < 200; waited += 1) {
    const now = tmux('capture-pane', '-p');
    if (now.includes(words)) return now;
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
  throw new Error(`"${words}" never came; the screen shows:\n${tmux('capture-pane', '-p')}`);
}

describe.skipIf(!has('zsh') || !has('tmux', '-V'))('in zsh (needs zsh and tmux)', () => {
  afterEach(() => {
    spawnSync('tmux', ['-L', 'alongside-zsh', 'kill-server']);
  });

  it('completes verbs, options and ids', async () => {
    const { folder, env } = studyFor('zsh');
    const start = ['-f', '/dev/null', 'new-session', '-d', '-x', '80', '-y', '24', '-c', folder];
    execFileSync('tmux', ['-L', 'alongside-zsh', ...start, 'zsh -f'], { env });
    tmux('send-keys', 'autoload -U compinit; compinit -u; source ./script; echo re""ady', 'Enter');
    await shows('ready');
    for (const [line, offered] of typed) {
      tmux('send-keys', '-l', line);
      tmux('send-keys', 'Tab');
      const word = line.split(' ').slice(0, -1).join(' ');
      await shows(`${word} ${offered}`);
      tmux('send-keys', 'C-u');
    }
  });
});
