/** Transcripts of a size that nobody should have: every verb ends, in less than a gigabyte, or says why not. */
import { spawnSync } from 'node:child_process';
import { existsSync, readdirSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { exampleStudies } from '../support/example-session.js';
import { seeded } from '../support/killed.js';

const example = exampleStudies();

/** Runs the built program with 800 MB for what it remembers; a hang ends after two minutes. */
function withinMemory(words: readonly string[], cwd: string) {
  const typed = ['--max-old-space-size=800', resolve('bin/alongside.js'), ...words];
  const env = { ...process.env, NO_COLOR: '1', FORCE_COLOR: undefined };
  const options = { cwd, env, encoding: 'utf8', timeout: 120_000, maxBuffer: 500e6 } as const;
  const { status, stdout, stderr } = spawnSync(process.execPath, typed, options);
  return { code: status, stdout, stderr };
}

/** Talk of eight thousand different words, some frequent and most rare. */
function talker(): (words: number) => string {
  const chance = seeded(7);
  const word = () =>
    Math.floor(8000 ** chance())
      .toString(36)
      .replaceAll(/\d/g, 'o');
  return (words) => `We trust ${Array.from({ length: words }, word).join(' ')} and listen.`;
}

const views = (id: string, citation: string) => [
  ['transcript', 'list'],
  ['apply', 'availing', citation, '--coder', 'anna'],
  ['read', id],
  ['find', '--code', 'availing', '--coder', 'anna'],
  ['find', 'listening'],
  ['suggest', id, '--coder', 'anna'],
  ['matrix', 'meta-themes', '--coder', 'anna', '--evidence'],
  ['check'],
  ['status'],
];

function isWorkedWith(folder: string, id: string, citation: string): void {
  for (const words of views(id, citation)) {
    const { code, stderr } = withinMemory(words, folder);
    expect(stderr, words.join(' ')).toBe('');
    expect(code, words.join(' ')).toBe(0);
  }
}

describe('there may be', () => {
  it('a turn of 10 MB', () => {
    const folder = example.fresh();
    const say = talker();
    const endless = Array.from({ length: 100_000 }, () => say(30)).join(' ');
    expect(endless.length).toBeGreaterThan(10_000_000);
    writeFileSync(join(folder, 'turn.txt'), `Ann: Yes.\nBo: ${endless}\nAnn: Oh.\nBo: Ah.\n`);
    expect(withinMemory(['import', 'turn.txt'], folder).code).toBe(0);
    isWorkedWith(folder, 'turn', 'turn:2.500');
  });

  it('130,000 turns, and a corrected source of them', () => {
    const folder = example.fresh();
    const say = talker();
    const turns = Array.from({ length: 130_000 }, (_, at) => `${at % 2 ? 'Ann' : 'Bo'}: ${say(8)}`);
    writeFileSync(join(folder, 'many.txt'), `${turns.join('\n')}\n`);
    expect(withinMemory(['import', 'many.txt'], folder).code).toBe(0);
    isWorkedWith(folder, 'many', 'many:129999');
    const mended = turns.map((turn, at) => (at % 50 ? turn : turn.replace('trust', 'do trust')));
    writeFileSync(join(folder, 'many-2.txt'), `${mended.join('\n')}\n`);
    const { stdout, code } = withinMemory(
      ['import', 'many-2.txt', '--id', 'many', '--replace'],
      folder,
    );
    expect(code).toBe(0);
    expect(stdout).toContain('130,000 turns kept, 2600 of them changed, 0 new, 0 gone.');
  });
});

describe('there may not be', () => {
  it('one line of 100 MB: it is refused, and nothing is written', () => {
    const folder = example.fresh();
    const before = readdirSync(join(folder, 'transcripts'));
    writeFileSync(join(folder, 'line.txt'), 'We walked and talked. '.repeat(4_600_000));
    const { code, stdout, stderr } = withinMemory(['import', 'line.txt'], folder);
    expect(stderr).toMatch(
      /^alongside: line\.txt: turn 1 is longer than 20 million letters\.\n {2}\S/,
    );
    expect(stdout).toBe('');
    expect(code).toBe(2);
    expect(readdirSync(join(folder, 'transcripts'))).toEqual(before);
    expect(existsSync(join(folder, 'sources', 'line.txt'))).toBe(false);
  });
});
