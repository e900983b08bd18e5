import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { addCode, type NewCode } from '../../src/codebook/add-code.js';
import { editYaml } from '../../src/codebook/edit-yaml.js';
import { parseCodebook } from '../../src/codebook/parse.js';
import { type Codebook, codesOf, themesOf } from '../../src/model/codebook.js';

const text = `codebook: care
themes:
  - id: being-met
    name: Being met
    codes:
      - id: trust # our first
        name: Trust
        aliases: [leaning on]
        formerIds: [reliance]
    # more to come
    themes:
      - {id: by-friends, name: By friends}
  - id: being-helped
    name: Being helped
    codes: []
`;

function read(content: string): Codebook {
  const { value, faults } = parseCodebook(content, 'codebook.yaml');
  if (!value) throw new Error(faults[0]?.message);
  return value;
}

const said = (code: Partial<NewCode>): NewCode => ({
  ...{ name: 'Being heard', theme: 'being-met', keywords: [], draft: false },
  ...code,
});

const adding = (code: Partial<NewCode>, content = text) =>
  editYaml(content, 'codebook.yaml', addCode(read(content), said(code)).edits);

describe('a new code', () => {
  it('stands at the end of its theme, written as the others are', () => {
    const more = { definition: 'Somebody listens.', keywords: ['listen', 'heard me'], draft: true };
    expect(adding(more)).toBe(
      text.replace(
        '        formerIds: [reliance]\n',
        `        formerIds: [reliance]
      - id: being-heard
        name: Being heard
        definition: Somebody listens.
        keywords: [listen, heard me]
        status: draft
`,
      ),
    );
  });

  it.each([
    ['being-helped', 'codes: []\n', 'codes:\n      - id: being-heard\n        name: Being heard\n'],
    [
      'Being  Helped',
      'codes: []\n',
      'codes:\n      - id: being-heard\n        name: Being heard\n',
    ],
    [
      'by-friends',
      '{id: by-friends, name: By friends}',
      '{id: by-friends, name: By friends, codes: [{id: being-heard, name: Being heard}]}',
    ],
  ])('finds its place in the theme %s', (theme, before, instead) => {
    expect(adding({ theme })).toBe(text.replace(before, instead));
  });

  it('needs no theme where there is one only', () => {
    const one = 'codebook: care\nthemes:\n  - {id: being-met, name: Being met}\n';
    const { theme: _, ...code } = said({});
    expect(addCode(read(one), code).theme).toBe('being-met');
  });

  it('is all that changes in the shipped codebook, in whatever theme', () => {
    const shipped = readFileSync('codebooks/collaborative-practice.yaml', 'utf8');
    const was = shipped.split('\n');
    for (const { theme } of themesOf(read(shipped))) {
      const changed = adding({ theme: theme.id }, shipped);
      const now = changed.split('\n');
      const first = now.findIndex((line, at) => line !== was[at]);
      const added = now.slice(first, first + now.length - was.length);
      expect(added.map((line) => line.trim()).filter(Boolean)).toEqual([
        '- id: being-heard',
        'name: Being heard',
      ]);
      expect([...now.slice(0, first), ...now.slice(first + added.length)]).toEqual(was);
      const placed = codesOf(read(changed)).find(({ code }) => code.id === 'being-heard');
      expect(placed?.themes.at(-1)?.id).toBe(theme.id);
    }
  });

  it.each<readonly [string, Partial<NewCode>, string]>([
    ['a name that is taken', { name: 'TRUST' }, 'has "Trust" (trust) already'],
    ['an alias that is taken', { name: 'Leaning-on' }, 'has "Trust" (trust) already'],
    ['the name of a theme', { name: 'being met' }, 'has "Being met" (being-met) already'],
    ['an id that is taken', { id: 'trust' }, '"Trust" has the id "trust"'],
    ['an id that a code had', { id: 'reliance' }, '"Trust" had the id "reliance"'],
    ['a name whose id is taken', { name: 'Trust?!' }, '"Trust" has the id "trust"'],
    ['an id that is none', { id: 'Being Heard' }, '"Being Heard" is no id of a code'],
    ['a theme that is not there', { theme: 'being-mett' }, 'Did you mean "being-met"?'],
  ])('is refused with %s', (_, code, message) => {
    expect(() => addCode(read(text), said(code))).toThrow(message);
  });

  it('must name its theme where there are several, or write one where there is none', () => {
    const { theme: _, ...code } = said({});
    expect(() => addCode(read(text), code)).toThrow('has 3 themes, and a code belongs to one');
    expect(() => addCode(read('codebook: care\n'), code)).toThrow('has 0 themes');
  });
});
