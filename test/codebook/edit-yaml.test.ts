import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { Document, isCollection, isNode, isScalar, visit } from 'yaml';
import { editYaml } from '../../src/codebook/edit-yaml.js';
import { readYaml } from '../../src/codebook/yaml-file.js';
import {
  isList,
  isMap,
  saysTheSame,
  withEdit,
  type YamlEdit,
  type YamlValue,
} from '../../src/codebook/yaml-value.js';

const edited = (text: string, ...edits: YamlEdit[]) => editYaml(text, 'f.yaml', edits);
const set = (at: YamlEdit['at'], value: YamlEdit['value']): YamlEdit => ({ at, value });
const gone = (at: YamlEdit['at']): YamlEdit => ({ at, value: undefined });

const file = `# Our study, begun in May.
study:   'Walking alongside'   # two spaces more than needed

# Who codes
coders:
  - {id: anna, name: "Anna B."}   # leads
  - {id: ben}
participants:
  - id: P1
    # She asked to be called P1.
    role: participant

  - id: P2
    role:
    # no aliases yet
  # P3 left.
checks: {}
unit: turn
`;

describe('an edit changes what it must and nothing else', () => {
  const cases: readonly (readonly [
    string,
    readonly YamlEdit[],
    readonly (readonly [string, string])[],
  ])[] = [
    [
      'a text keeps its quotes',
      [set(['study'], 'At our pace')],
      [["'Walking alongside'", "'At our pace'"]],
    ],
    ['a plain text stays plain', [set(['unit'], 'sentence')], [['unit: turn', 'unit: sentence']]],
    [
      'a list of one-line entries gets another one-line entry',
      [set(['coders', 2], { id: 'cat', name: 'Cat, PhD' })],
      [['  - {id: ben}\n', '  - {id: ben}\n  - {id: cat, name: "Cat, PhD"}\n']],
    ],
    [
      'an entry gets a key behind its last one',
      [set(['participants', 0, 'aliases'], ['Nurse 1', 'N1'])],
      [['    role: participant\n', '    role: participant\n    aliases: [Nurse 1, N1]\n']],
    ],
    [
      'a key with nothing behind it gets a value',
      [set(['participants', 1, 'role'], 'nurse')],
      [['role:\n    #', 'role: nurse\n    #']],
    ],
    [
      'a new entry comes behind the comments of the one before, apart by a blank line as they are',
      [set(['participants', 2], { id: 'P4', attributes: { work: 'nurse' } })],
      [['  # P3 left.\n', '  # P3 left.\n\n  - id: P4\n    attributes: {work: nurse}\n']],
    ],
    [
      'an empty map gets its first key',
      [set(['checks', 'unknown-coder'], 'off')],
      [['checks: {}', 'checks: {unknown-coder: "off"}']],
    ],
    [
      'a key that was missing comes at the end',
      [set(['language'], 'no')],
      [['unit: turn\n', 'unit: turn\nlanguage: "no"\n']],
    ],
    [
      'an entry goes with its line',
      [gone(['coders', 0])],
      [['  - {id: anna, name: "Anna B."}   # leads\n', '']],
    ],
    [
      'a key goes with its line',
      [gone(['participants', 0, 'role'])],
      [['    role: participant\n', '']],
    ],
    [
      'the only entry left goes, and the list stays as an empty one',
      [gone(['coders', 1]), gone(['coders', 0])],
      [['coders:\n  - {id: anna, name: "Anna B."}   # leads\n  - {id: ben}\n', 'coders: []\n']],
    ],
    ['an id changes in place', [set(['coders', 0, 'id'], 'anne')], [['{id: anna,', '{id: anne,']]],
    [
      'two edits of one entry',
      [set(['coders', 1, 'name'], 'Ben'), set(['coders', 1, 'id'], 'benno')],
      [['{id: ben}', '{id: benno, name: Ben}']],
    ],
  ];

  it.each(cases)('%s', (_, edits, replaced) => {
    const expected = replaced.reduce(
      (text, [before, after]) => text.replace(before, () => after),
      file,
    );
    expect(expected).not.toBe(file);
    expect(edited(file, ...edits)).toBe(expected);
  });

  it.each(cases)('%s, in a file with Windows line ends', (_, edits, replaced) => {
    const expected = replaced.reduce(
      (text, [before, after]) => text.replace(before, () => after),
      file,
    );
    const windows = (text: string) => text.replaceAll('\n', '\r\n');
    expect(edited(windows(file), ...edits)).toBe(windows(expected));
  });

  it('an edit that asks for what stands there changes nothing', () => {
    const nothing = [set(['coders', 1], { id: 'ben' }), set(['unit'], 'turn'), gone(['consensus'])];
    expect(edited(file, ...nothing)).toBe(file);
  });
});

const word = fc.constantFrom('a', 'role', 'id', 'name', 'x-y', 'k k', '012');
const text = fc.oneof(
  fc.string({ maxLength: 12 }),
  fc.constantFrom(
    '',
    'yes',
    '1e3',
    '- a',
    'a: b',
    'two\nlines',
    ' a',
    '# no',
    "it's",
    '"q"',
    'a, b',
    'p\n\n\nq\n',
    '\u2028',
    '|',
    '12:30',
  ),
);
const { tree } = fc.letrec<{ tree: YamlValue; map: YamlValue; list: YamlValue }>((tie) => ({
  tree: fc.oneof({ maxDepth: 4, withCrossShrink: true }, text, tie('map'), tie('list')),
  map: fc.dictionary(word, tie('tree'), { maxKeys: 4, noNullPrototype: true }),
  list: fc.array(tie('tree'), { maxLength: 4 }),
}));
const top = fc
  .dictionary(word, tree, { maxKeys: 4, noNullPrototype: true })
  .map((rest) => ({ study: 'Ours', ...rest }));

const styles = [
  'PLAIN',
  'PLAIN',
  'QUOTE_SINGLE',
  'QUOTE_DOUBLE',
  'BLOCK_FOLDED',
  'BLOCK_LITERAL',
] as const;

/** The value as somebody might write it: some of it in brackets, with comments and blank lines. */
function written(value: YamlValue, chances: readonly number[]): string {
  const document = new Document(value);
  let drawn = 0;
  const draw = () => chances[drawn++ % chances.length] ?? 0;
  const chance = (of: number) => draw() % of === 0;
  visit(document, (where, node) => {
    const isEntry = where === 'key' || (typeof where === 'number' && isScalar(node));
    if (isEntry && isNode(node) && chance(4)) node.commentBefore = ' about what follows';
    if (isEntry && isNode(node) && chance(4)) node.spaceBefore = true;
    if (where === 'key') return;
    if (isScalar(node)) node.type = styles[draw() % styles.length] ?? 'PLAIN';
    if (isScalar(node) && chance(5)) node.comment = ' beside';
    if (isCollection(node) && node !== document.contents && chance(4)) node.flow = true;
  });
  return document.toString({ lineWidth: chance(2) ? 0 : 30, indentSeq: chance(2) });
}

/** Every path of a value, and one behind the end of each list and map. */
function pathsOf(value: unknown, here: YamlEdit['at'] = []): YamlEdit['at'][] {
  if (isList(value))
    return [
      here,
      ...value.flatMap((item, at) => pathsOf(item, [...here, at])),
      [...here, value.length],
    ];
  if (!isMap(value)) return [here];
  return [
    here,
    ...Object.entries(value).flatMap(([key, item]) => pathsOf(item, [...here, key])),
    [...here, 'new'],
  ];
}

const chances = fc.array(fc.nat(60), { minLength: 40, maxLength: 40 });

const anyFile = fc
  .tuple(top, chances)
  .map(([value, how]) => written(value, how))
  .map((text) => ({ text, read: readYaml(text, 'f.yaml') }))
  .filter(({ read }) => read.faults.length === 0 && isMap(read.value));

describe('whatever the file looks like', () => {
  it('it says afterwards what the edits asked for', () => {
    const wish = fc.tuple(fc.nat(), fc.option(tree, { nil: undefined }));
    fc.assert(
      fc.property(anyFile, fc.array(wish, { minLength: 1, maxLength: 3 }), (file, wishes) => {
        // The first key stays, as `study` and `codebook` do.
        const paths = pathsOf(file.read.value).slice(2);
        const edits = wishes.map(([where, value]) => ({
          at: paths[where % paths.length] ?? ['new'],
          value,
        }));
        const after = readYaml(edited(file.text, ...edits), 'f.yaml').value;
        expect(saysTheSame(after, edits.reduce(withEdit, file.read.value))).toBe(true);
      }),
      { numRuns: 500 },
    );
  });

  it('what is added costs no comment and no line', () => {
    fc.assert(
      fc.property(anyFile, tree, (file, value) => {
        const comments = (text: string) => text.split(/# (?:about what follows|beside)/).length;
        const after = edited(file.text, { at: ['new'], value });
        expect(comments(after)).toBe(comments(file.text));
        expect(after.split('\n').slice(0, -1)).toEqual(
          expect.arrayContaining(file.text.split('\n').slice(0, -1)),
        );
      }),
      { numRuns: 300 },
    );
  });
});
