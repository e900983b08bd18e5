/** The coding screen on a real terminal: its frames, its end by every way out, and a session coded by keys alone. */
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { afterEach, describe, expect, it } from 'vitest';
import { openStudy } from '../../src/study/open.js';
import { readCodings } from '../../src/study/read-codings.js';
import { requestFor } from '../../src/study/request-codings.js';
import { alongside, exampleStudies } from '../support/example-session.js';
import { hasTmux, tmuxWindow } from '../support/tmux.js';

const example = exampleStudies();
const window = tmuxWindow('alongside-screen');
const { tmux: screen, start, shows, press } = window;

/** A coder without any coding. */
function freshStudy(): string {
  const folder = example.fresh();
  expect(alongside(['coder', 'add', 'clara'], folder).code).toBe(0);
  return folder;
}

function logOf(folder: string) {
  const lines = readFileSync(join(folder, 'codings', 'clara.jsonl'), 'utf8')
    .trim()
    .split('\n');
  return lines.map((line) => JSON.parse(line));
}

describe.skipIf(!hasTmux)('on a terminal (needs tmux)', () => {
  afterEach(window.close);

  it.each([
    ['80x24', '80x23'],
    ['140x40', '140x39'],
    ['20x5', '20x4'],
  ])('of %s it draws the very frame that --frame prints', async (size, drawn) => {
    const folder = freshStudy();
    start(folder, 'code session-1:9 --coder clara', size);
    await shows('session-1 ·');
    press('Down', '2');
    await shows('session-1:10 is');
    const now = screen('capture-pane', '-p').trimEnd();
    const other = freshStudy();
    writeFileSync(join(other, 'keys.txt'), 'j2');
    const words = ['code', 'session-1:9', '--coder', 'clara', '--script', 'keys.txt', '--frame'];
    const { stdout } = alongside([...words, '--size', drawn], other);
    expect(now).toBe(stdout.trimEnd());
  });

  it('follows the window to 20x5 and back', async () => {
    const folder = freshStudy();
    start(folder, 'code session-1:10 --coder clara');
    const before = await shows('turn 10 of 89');
    screen('resize-window', '-x', '20', '-y', '5');
    expect((await shows('…')).trimEnd().split('\n').length).toBeLessThanOrEqual(5);
    press('1');
    await new Promise((resolve) => setTimeout(resolve, 500));
    press('u');
    await shows('Undone');
    screen('resize-window', '-x', '80', '-y', '24');
    await shows('turn 10 of 89');
    press('Down', 'Up');
    expect(await shows('next open')).toBe(before);
  });

  it('gives the window back when it is left, and everything is kept', async () => {
    const folder = freshStudy();
    start(folder, 'code session-1:10 --coder clara');
    await shows('turn 10');
    press('1', 'q');
    const after = await shows('ended 0');
    expect(after).toContain('before');
    expect(after).toContain('All is saved.');
    expect(after).not.toContain('turn 10 of 89');
    expect(logOf(folder)).toHaveLength(1);
  });

  it.each([
    ['SIGTERM', 143],
    ['SIGINT', 130],
    ['SIGHUP', 129],
    ['SIGQUIT', 131],
  ] as const)('gives it back on %s', async (signal, code) => {
    const folder = freshStudy();
    start(folder, 'code session-1:10 --coder clara');
    await shows('turn 10');
    press('1');
    await shows('session-1:10 is coded');
    process.kill(window.program(), signal);
    const after = await shows(`ended ${code}`);
    expect(after).toContain('before');
    expect(logOf(folder)).toHaveLength(1);
  });

  it('killed in the middle it loses nothing, and the next session goes on', async () => {
    const folder = freshStudy();
    start(folder, 'code session-1:10 --coder clara');
    await shows('turn 10');
    press('1', 'Down', '2', 'Down', '3');
    await shows('session-1:12 is coded');
    process.kill(window.program(), 'SIGKILL');
    await shows('ended 137');
    expect(logOf(folder).map(({ from }) => from[0])).toEqual([10, 11, 12]);
    const again = alongside(['code', 'session-1', '--coder', 'clara', '--script', '-'], folder);
    expect(again.stderr).toBe('');
    expect(again.stdout).toContain('3 coded');
  });

  it('says so in a second window of the same coder', async () => {
    const folder = freshStudy();
    start(folder, 'code session-1:10 --coder clara');
    await shows('turn 10');
    const { stderr } = alongside(
      ['code', 'session-1', '--coder', 'clara', '--script', '-'],
      folder,
    );
    expect(stderr).toBe(
      'clara codes in another window too. What is done there is read in when you code here.\n',
    );
  });

  it('draws where CI or DEV is set as well', async () => {
    start(freshStudy(), 'code session-1:10 --coder clara', '80x24', 'CI=true DEV=true');
    await shows('turn 10 of 89');
  });
});

describe('a person’s own keys', () => {
  const withKeys = (text: string, words: readonly string[]) => {
    const folder = freshStudy();
    mkdirSync(join(folder, 'settings', 'alongside'), { recursive: true });
    writeFileSync(join(folder, 'settings', 'alongside', 'keys.yaml'), text);
    writeFileSync(join(folder, 'keys.txt'), ':60<enter>1z');
    return alongside(words, folder, { XDG_CONFIG_HOME: join(folder, 'settings') });
  };
  const script = ['code', 'session-1', '--coder', 'clara', '--script', 'keys.txt'];

  it('are pressed, and listed', () => {
    const own = 'keys:\n  undo: [z]\ncodes:\n  1: availing\n';
    const { stdout, code } = withKeys(own, script);
    expect(stdout).toContain('session-1:60 is coded availing.');
    expect(stdout).toContain('Undone: session-1:60 is coded availing.');
    expect(code).toBe(0);
    expect(withKeys(own, ['code', '--keys']).stdout).toMatch(/^ {2}undo +z +undo$/m);
  });

  it('that are none are named with their file, before anything is coded', () => {
    const { stderr, code } = withKeys('keys:\n  unod: [z]\n', script);
    expect(stderr).toContain('keys.yaml');
    expect(stderr).toContain('Did you mean "undo"?');
    expect(code).toBe(2);
  });
});

describe('coded by keys alone', () => {
  const table = resolve('fixtures/walking-alongside/coding-anna.csv');

  /** The codings of the example's first session, as Anna's table has them. */
  async function wanted(folder: string, last: number): Promise<string[]> {
    const study = await openStudy(folder);
    return readCodings(table)
      .filter(({ citation }) => citation.startsWith('session-1:'))
      .map((row) => requestFor(study, row))
      .filter(({ span }) => span.from[0] <= last)
      .map(({ code, span }) => `${code.id} ${span.from} ${span.to}`)
      .sort();
  }

  async function codedBy(folder: string, coder: string): Promise<string[]> {
    const { work } = await openStudy(folder, () => coder);
    const codings = work.find((one) => one.coder === coder)?.codings ?? [];
    return codings.map(({ code, from, to }) => `${code} ${from} ${to}`).sort();
  }

  it('the first session is what apply makes of it', async () => {
    const folder = freshStudy();
    const keys = (await wanted(folder, 89)).map((line) => {
      const [code = '', from = '', to = ''] = line.split(' ');
      const [[first, at], [last, end]] = [from.split(','), to.split(',')];
      return `:${first}@${at}-${first === last ? '' : `${last}@`}${end}<enter>c${code}<enter>`;
    });
    writeFileSync(join(folder, 'keys.txt'), keys.join('\n'));
    const words = ['code', 'session-1', '--coder', 'clara', '--script', 'keys.txt'];
    expect(alongside(words, folder).code).toBe(0);
    expect(keys.length).toBeGreaterThan(30);
    expect(await codedBy(folder, 'clara')).toEqual(await wanted(folder, 89));
  });

  it('its first fifty turns take fewer than 200 keys, the reading included', async () => {
    const folder = freshStudy();
    const script = resolve('docs/how-to/first-session.keys');
    const words = ['code', 'session-1:1', '--coder', 'clara', '--script', script];
    const { stdout } = alongside(words, folder);
    const [, keys] = /^(\d+) keys\./m.exec(stdout) ?? [];
    expect(Number(keys)).toBeLessThan(200);
    expect(stdout).toContain('50 marked as read');
    expect(await codedBy(folder, 'clara')).toEqual(await wanted(folder, 50));
  });
});
