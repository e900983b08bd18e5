/** Reading a codebook. */
import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { codebookHash, definitionHash } from '../../src/codebook/content.js';
import { codeIds, codeLookup, findCode } from '../../src/codebook/lookup.js';
import { parseCodebook } from '../../src/codebook/parse.js';
import { codesOf } from '../../src/model/codebook.js';

const head = 'codebook: care\nthemes:\n  - id: met\n    name: Met\n    codes:\n';

function faultsOf(text: string): string[] {
  return parseCodebook(text, 'codebook.yaml').faults.map(
    ({ line, column, message }) => `${line}:${column} ${message}`,
  );
}

function parsed(codes: string) {
  const { value, faults } = parseCodebook(head + codes, 'codebook.yaml');
  if (!value) throw new Error(JSON.stringify(faults));
  return value;
}

describe('scalars are read as they are written', () => {
  it.each(['012', '1e3', 'null', 'true', '~', 'no', '2014-01-14', '0x1F'])('%s', (written) => {
    const book = parsed(
      `      - {id: a, name: ${written}, keywords: [${written}], studies: [${written}]}\n`,
    );
    const [first] = codesOf(book);
    expect(first?.code.name).toBe(written);
    expect(first?.code.keywords).toEqual([written]);
    expect(first?.code.studies).toEqual([written]);
  });

  it('but weights and distances are numbers', () => {
    const book = parsed(
      '      - {id: a, name: A, keywords: [{term: x, weight: 1.5}, {all: [x, y], within: 8}, {any: [x, y*], weight: 0.5}]}\n',
    );
    expect(codesOf(book)[0]?.code.keywords).toEqual([
      { term: 'x', weight: 1.5 },
      { all: ['x', 'y'], within: 8 },
      { any: ['x', 'y*'], weight: 0.5 },
    ]);
  });

  it('and a key with nothing behind it is an empty list', () => {
    expect(
      codesOf(parsed('      - id: a\n        name: A\n        keywords:\n'))[0]?.code.keywords,
    ).toEqual([]);
  });
});

describe('a fault is named with its place', () => {
  it.each([
    [
      'an unknown key',
      `${head}      - {id: a, name: A, defintion: d}\n`,
      '6:26 "defintion" is no key of a code. Did you mean "definition"?',
    ],
    ['a missing name', `${head}      - id: a\n`, '6:9 This code has no name.'],
    [
      'an id with capitals',
      `${head}      - {id: Trust, name: T}\n`,
      '6:10 "Trust" is no id: use a-z, 0-9, - and _, beginning with a letter or digit.',
    ],
    [
      'a text where a list belongs',
      `${head}      - {id: a, name: A, include: trust}\n`,
      '6:26 A list is expected here: [one, two], or lines that begin with a dash.',
    ],
    [
      'a status nobody knows',
      `${head}      - {id: a, name: A, status: gone}\n`,
      '6:26 The status is draft, active or retired.',
    ],
    [
      'a keyword of no known form',
      `${head}      - id: a\n        name: A\n        keywords:\n          - {words: [x]}\n`,
      '9:13 A keyword is a text, or {all: [words], within: N}, or {term: text, unless: [phrases], weight: N}, or {any: [texts], weight: N}.',
    ],
    [
      'an entry of several keywords without any',
      `${head}      - id: a\n        name: A\n        keywords:\n          - {any: []}\n`,
      '9:14 Name a keyword at least.',
    ],
    ['a list at the top', '- a\n', '1:1 A codebook is expected here, with keys such as codebook.'],
    ['nothing at all', '', '1:1 A codebook is expected here, with keys such as codebook.'],
    [
      'a billion repeats',
      'a: &a [x, x]\nb: &b [*a, *a]\n',
      '2:8 "*a" repeats another entry, which a study\'s files do not allow.',
    ],
  ])('%s', (_, text, expected) => {
    expect(faultsOf(text)).toContain(expected);
  });

  it('however deep the file nests', () => {
    const faults = faultsOf(`a: ${'['.repeat(100_000)}`);
    expect(faults.length).toBeGreaterThan(0);
  });

  it('and keys that begin with x- are anybody’s to use', () => {
    expect(faultsOf(`${head}      - {id: a, name: A, x-colour: blue}\n`)).toEqual([]);
  });
});

describe('the content of a codebook', () => {
  const plain = `${head}      - {id: a, name: A, definition: d}\n`;
  const hash = (text: string) => {
    const { value } = parseCodebook(text, 'codebook.yaml');
    return value && codebookHash(value);
  };

  it('is the same with comments, other line ends, quotes and empty lists', () => {
    const same = plain
      .replace('codebook: care', '# ours\ncodebook: "care" # really')
      .replace('definition: d', 'definition: d, keywords: []')
      .replaceAll('\n', '\r\n');
    expect(hash(same)).toBe(hash(plain));
  });

  it('is another when a definition changes', () => {
    expect(hash(plain.replace('definition: d', 'definition: e'))).not.toBe(hash(plain));
  });

  it('a definition’s hash changes with what a coder decides by, and not with keywords', () => {
    const of = (fields: string) => {
      const [first] = codesOf(parsed(`      - {id: a, name: A, definition: d${fields}}\n`));
      return first && definitionHash(first.code);
    };
    expect(of(', keywords: [x]')).toBe(of(''));
    expect(of(', include: [x]')).not.toBe(of(''));
    expect(of(', exclude: [x]')).not.toBe(of(', include: [x]'));
  });
});

describe('looking a code up', () => {
  const book = parsed(
    [
      '      - {id: trust, name: Being trusted, aliases: [relied-on], formerIds: [faith]}',
      '      - {id: old, name: Old, status: retired, replacedBy: [trust]}',
      '      - {id: older, name: Older, status: retired, replacedBy: [old]}',
      '      - {id: split, name: Split, status: retired, replacedBy: [trust, old]}',
      '      - {id: ring-a, name: Ring A, status: retired, replacedBy: [ring-b]}',
      '      - {id: ring-b, name: Ring B, status: retired, replacedBy: [ring-a]}',
      '',
    ].join('\n'),
  );
  it.each([
    ['trust', 'trust'],
    ['faith', 'trust'],
    ['old', 'trust'],
    ['older', 'trust'],
    ['split', 'split'],
    ['nobody', undefined],
  ])('the id %s counts for %s today', (id, current) => {
    expect(codeLookup(book)(id)?.id).toBe(current);
  });

  it('retired codes that name each other do not hang it', () => {
    expect(codeLookup(book)('ring-a')?.status).toBe('retired');
  });

  it.each(['trust', 'TRUST', 'being trusted', 'Being-trusted', 'relied on', 'faith'])(
    'a person finds it as %s',
    (typed) => {
      expect(findCode(book, typed).id).toBe('trust');
    },
  );

  it('a retired or unknown code is a problem with a next step', () => {
    expect(() => findCode(book, 'split')).toThrow('The code "split" is retired.');
    expect(() => codeIds(book, ['trust', 'trsut'])).toThrow('Did you mean "trust"?');
  });
});

describe('the shipped codebooks', () => {
  it.each(readdirSync('codebooks').filter((file) => file.endsWith('.yaml')))(
    '%s reads without a fault',
    (file) => {
      const { faults } = parseCodebook(readFileSync(`codebooks/${file}`, 'utf8'), file);
      expect(faults).toEqual([]);
    },
  );
});
