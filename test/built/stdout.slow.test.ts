/** What the built program writes to stdout is the result and nothing else. */
import { readFileSync, writeFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { alongside, exampleStudies } from '../support/example-session.js';

const example = exampleStudies();
const { version } = JSON.parse(readFileSync('package.json', 'utf8'));

it('--version is one line', () => {
  expect(alongside(['--version'], '.').stdout).toBe(`${version}\n`);
});

describe('one JSON document comes from', () => {
  it.each([
    ['codebook list --json'],
    ['codebook show availing --json'],
    ['codebook lineage availing --json'],
    ['codebook diff walking-alongside --format json'],
    ['codebook split availing One Two --json'],
    ['codebook export --format json'],
    ['recode list --json'],
    ['suggest --coder anna --json'],
    ['matrix meta-themes --coder anna --evidence --format json'],
    ['matrix theme-by-speaker --coder anna --format json'],
    ['check --format json'],
    ['status --json'],
  ])('alongside %s', (typed) => {
    const { stdout, stderr, code } = alongside(typed.split(' '), example.fresh());
    expect(code).toBe(0);
    expect(stderr).toBe('');
    expect(() => JSON.parse(stdout)).not.toThrow();
    expect(stdout.endsWith('\n')).toBe(true);
  });

  it('alongside import FILE --json', () => {
    const folder = example.fresh();
    const again = ['import', 'sources/session-1.txt', '--id', 'again', '--json'];
    const [first] = JSON.parse(alongside(again, folder).stdout);
    expect(first.transcript).toBe('again');
    expect(first.turns).toBe(89);
  });
});

describe('the JSON of a suggestion', () => {
  it('points at its words in code points, and its id is the same on every run', () => {
    const folder = example.fresh();
    const list = () =>
      JSON.parse(alongside(['suggest', '--coder', 'ben', '--json'], folder).stdout);
    const [first] = list();
    expect(Object.keys(first)).toEqual([
      ...[
        'id',
        'citation',
        'transcript',
        'from',
        'to',
        'quote',
        'code',
        'score',
        'keywords',
        'alike',
      ],
    ]);
    expect(Object.keys(first.alike[0])).toEqual(['to', 'words', 'points']);
    expect(list()).toEqual(list());
    for (const { quote, from, keywords } of list()) {
      for (const hit of keywords) {
        if (hit.from[0] !== from[0]) continue;
        const said = Array.from<string>(quote).slice(hit.from[1] - from[1], hit.to[1] - from[1]);
        expect(said.join('')).toBe(hit.text);
      }
    }
  });
});

describe('problems and notes go to stderr', () => {
  it.each([
    ['status --study nowhere'],
    ['matrix nothing'],
    ['read session-9'],
    ['apply availing'],
    ['check --format xml'],
  ])('alongside %s', (typed) => {
    const { stdout, stderr, code } = alongside(typed.split(' '), example.fresh());
    expect(code).toBe(2);
    expect(stdout).toBe('');
    expect(stderr).toMatch(/^alongside: .+\n {2}\S/s);
  });
});

describe('check exits', () => {
  it('with 1 on an error, and prints the finding as the result', () => {
    const folder = example.fresh();
    alongside(['import', 'sources/session-1.txt', '--id', 'zwei'], folder);
    const book = readFileSync(`${folder}/codebook.yaml`, 'utf8');
    writeFileSync(`${folder}/codebook.yaml`, book.replace('id: availing', 'id: avail'));
    const { stdout, code } = alongside(['check', '--format', 'json'], folder);
    const rules = new Set(JSON.parse(stdout).map(({ rule }: { rule: string }) => rule));
    expect(code).toBe(1);
    expect(rules).toEqual(new Set(['unknown-code']));
  });
});
