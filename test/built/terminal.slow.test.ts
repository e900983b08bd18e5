/** What asks a person, asked on a real terminal of 80 columns and 24 lines. */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, describe, expect, it } from 'vitest';
import { alongside, exampleStudies } from '../support/example-session.js';
import { hasTmux, tmuxWindow } from '../support/tmux.js';

const example = exampleStudies();
const window = tmuxWindow('alongside-test');
const { start, shows, press } = window;

describe.skipIf(!hasTmux)('on a terminal (needs tmux)', () => {
  afterEach(window.close);

  it('review asks one by one, and each answer is kept before the next question', async () => {
    const folder = example.fresh();
    const log = () =>
      readFileSync(join(folder, 'codings', 'ben.jsonl'), 'utf8')
        .trim()
        .split('\n');
    const before = log().length;
    start(folder, 'review --coder ben');
    expect(await shows('suggestion 1 of 51')).toContain('is this Aligning & Scaffolding?');
    press('d');
    await shows('suggestion 2 of 51');
    expect(log()).toHaveLength(before + 1);
    expect(JSON.parse(log().at(-1) ?? '').act).toBe('decline');
    press('a');
    await shows('suggestion 3 of 51');
    expect(JSON.parse(log().at(-1) ?? '').how).toBe('by-keyword');
    press('C-c');
    await shows('ben: 1 accepted, 1 declined, 49 suggestions left.');
    await shows('ended 0');
    expect(log()).toHaveLength(before + 2);
  });

  it.each([
    ['80x24', '80x23'],
    ['140x40', '140x39'],
    ['20x5', '20x4'],
  ])('of %s review draws the very frame that --frame prints', async (size, drawn) => {
    const folder = example.fresh();
    const other = example.copyOf(folder);
    start(folder, 'review --coder ben', size);
    await shows('family-session');
    press('Down', 'a');
    await shows('family-session:20');
    const now = window.tmux('capture-pane', '-p').trimEnd();
    writeFileSync(join(other, 'keys.txt'), 'ja');
    const words = ['review', '--coder', 'ben', '--script', 'keys.txt', '--frame'];
    const { stdout } = alongside([...words, '--size', drawn], other);
    expect(now).toBe(stdout.trimEnd());
  });

  it('init asks who codes, and with which codebook', async () => {
    const folder = example.fresh();
    start(folder, 'init asked');
    await shows('Who codes?');
    press('Åse Berg', 'Enter');
    await shows('Which codebook?');
    press('Down', 'Down', 'Enter');
    await shows('alongside.yaml');
    const settings = readFileSync(join(folder, 'asked', 'alongside.yaml'), 'utf8');
    expect(settings).toContain('{id: ase-berg, name: Åse Berg}');
    expect(readFileSync(join(folder, 'asked', 'codebook.yaml'), 'utf8')).toContain(
      'codebook: collaborative-practice',
    );
  });
});
