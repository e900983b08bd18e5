/** What asks a person, asked on a real terminal of 80 columns and 24 lines. */
import { execFileSync, spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { afterEach, describe, expect, it } from 'vitest';
import { exampleStudies } from '../support/example-session.js';

const tmux = spawnSync('tmux', ['-V']).status === 0;
const example = exampleStudies();

const screen = (...words: string[]) =>
  execFileSync('tmux', ['-L', 'alongside-test', ...words], { encoding: 'utf8' });

function start(cwd: string, words: string): void {
  const command = `'${process.execPath}' '${resolve('bin/alongside.js')}' ${words}; sleep 60`;
  screen('-f', '/dev/null', 'new-session', '-d', '-x', '80', '-y', '24', '-c', cwd, command);
}

/** Waits until the screen shows the words, and returns it. */
async function shows(words: string): Promise<string> {
  for (let waited = 0; waited < 200; waited += 1) {
    const now = screen('capture-pane', '-p');
    if (now.includes(words)) return now;
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
  throw new Error(`"${words}" never came; the screen shows:\n${screen('capture-pane', '-p')}`);
}

describe.skipIf(!tmux)('on a terminal (needs tmux)', () => {
  afterEach(() => {
    spawnSync('tmux', ['-L', 'alongside-test', 'kill-server']);
  });

  it('review asks one by one, and each answer is kept before the next question', async () => {
    const folder = example.fresh();
    const log = () =>
      readFileSync(join(folder, 'codings', 'ben.jsonl'), 'utf8')
        .trim()
        .split('\n');
    const before = log().length;
    start(folder, 'review --coder ben');
    expect(await shows('1 of ')).toContain('yes, code it');
    screen('send-keys', 'Down', 'Enter');
    await shows('2 of ');
    expect(log()).toHaveLength(before + 1);
    expect(JSON.parse(log().at(-1) ?? '').act).toBe('decline');
    screen('send-keys', 'Enter');
    await shows('3 of ');
    expect(JSON.parse(log().at(-1) ?? '').how).toBe('by-keyword');
    screen('send-keys', 'C-c');
    await shows('Stopped.');
    expect(log()).toHaveLength(before + 2);
  });

  it('init asks who codes, and with which codebook', async () => {
    const folder = example.fresh();
    start(folder, 'init asked');
    await shows('Who codes?');
    screen('send-keys', 'Åse Berg', 'Enter');
    await shows('Which codebook?');
    screen('send-keys', 'Down', 'Down', 'Enter');
    await shows('alongside.yaml');
    const settings = readFileSync(join(folder, 'asked', 'alongside.yaml'), 'utf8');
    expect(settings).toContain('{id: ase-berg, name: Åse Berg}');
    expect(readFileSync(join(folder, 'asked', 'codebook.yaml'), 'utf8')).toContain(
      'codebook: collaborative-practice',
    );
  });
});
