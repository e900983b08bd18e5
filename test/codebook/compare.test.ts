import { describe, expect, it } from 'vitest';
import { compareCodebooks } from '../../src/codebook/compare.js';
import { parseCodebook } from '../../src/codebook/parse.js';
import type { Codebook } from '../../src/model/codebook.js';
import { studyFrom } from '../support/example-study.js';

const beforeText = `codebook: care
title: Care
themes:
  - id: met
    name: Met
    codes:
      - {id: trust, name: Trust, definition: Somebody relies on somebody., keywords: [rely, trust]}
      - {id: hope, name: Hope}
      - {id: pace, name: Pace}
  - id: helped
    name: Helped
    codes:
      - {id: rest, name: Rest, include: [a pause, quiet]}
`;

function read(text: string): Codebook {
  const { value, faults } = parseCodebook(text, 'c.yaml');
  if (!value) throw new Error(faults[0]?.message);
  return value;
}

/** The old codebook with these replacements, compared with it. */
function changes(...replaced: readonly (readonly [string, string])[]) {
  const after = replaced.reduce((text, [was, is]) => {
    expect(text).toContain(was);
    return text.replace(was, is);
  }, beforeText);
  return compareCodebooks(read(beforeText), read(after), []).map(({ codings, ...change }) => {
    expect(codings).toEqual([]);
    return change;
  });
}

const hope = { of: 'code', id: 'hope', name: 'Hope' };

describe('between two codebooks', () => {
  const cases: readonly (readonly [string, readonly (readonly [string, string])[], object])[] = [
    [
      'a code is added',
      [['{id: pace', '{id: new, name: New}\n      - {id: pace']],
      {
        ...{ of: 'code', id: 'new', name: 'New', kind: 'added', is: 'Met' },
      },
    ],
    ['a code is gone', [['      - {id: hope, name: Hope}\n', '']], { ...hope, kind: 'removed' }],
    [
      'a code is renamed',
      [['name: Hope', 'name: Hoping']],
      {
        ...{ ...hope, name: 'Hoping', kind: 'renamed', was: 'Hope', is: 'Hoping' },
      },
    ],
    [
      'a code has another id',
      [['{id: hope', '{formerIds: [hope], id: hoping']],
      {
        ...{ ...hope, id: 'hoping', kind: 'new-id', was: 'hope', is: 'hoping' },
      },
    ],
    [
      'a code is retired',
      [['name: Hope', 'name: Hope, status: retired']],
      { ...hope, kind: 'retired' },
    ],
    [
      'a code is merged',
      [['name: Hope', 'name: Hope, status: retired, replacedBy: [trust]']],
      {
        ...{ ...hope, kind: 'merged', heirs: ['trust'] },
      },
    ],
    [
      'a code is split',
      [['name: Hope', 'name: Hope, status: retired, replacedBy: [trust, pace]']],
      {
        ...{ ...hope, kind: 'split', heirs: ['trust', 'pace'] },
      },
    ],
    [
      'a code is moved',
      [
        ['      - {id: hope, name: Hope}\n', ''],
        [
          'include: [a pause, quiet]}\n',
          'include: [a pause, quiet]}\n      - {id: hope, name: Hope}\n',
        ],
      ],
      { ...hope, kind: 'moved', was: 'Met', is: 'Helped' },
    ],
    [
      'codes stand in another order',
      [
        ['      - {id: hope, name: Hope}\n', ''],
        ['name: Pace}\n', 'name: Pace}\n      - {id: hope, name: Hope}\n'],
      ],
      {
        ...{ of: 'theme', id: 'met', name: 'Met', kind: 'reordered', key: 'codes' },
        ...{ was: 'trust, hope, pace', is: 'trust, pace, hope' },
      },
    ],
    [
      'a definition says something else',
      [['relies on', 'counts on']],
      {
        ...{ of: 'code', id: 'trust', name: 'Trust', kind: 'definition', key: 'definition' },
        ...{ was: 'Somebody relies on somebody.', is: 'Somebody counts on somebody.' },
      },
    ],
    [
      'an include line is another',
      [['a pause', 'a break']],
      {
        ...{ of: 'code', id: 'rest', name: 'Rest', kind: 'definition', key: 'include' },
        ...{ gone: ['a pause'], come: ['a break'] },
      },
    ],
    [
      'keywords are others',
      [['[rely, trust]', '[trust, {all: [count, on], within: 3}]']],
      {
        ...{ of: 'code', id: 'trust', name: 'Trust', kind: 'keywords', key: 'keywords' },
        ...{ gone: ['rely'], come: ['count + on within 3'] },
      },
    ],
    [
      'one keyword more in an entry of several',
      [['[rely, trust]', '[{any: [trust, rely, faith*]}]']],
      {
        ...{ of: 'code', id: 'trust', name: 'Trust', kind: 'keywords', key: 'keywords' },
        ...{ gone: [], come: ['faith*'] },
      },
    ],
    [
      'an alias comes',
      [['name: Hope', 'name: Hope, aliases: [longing]']],
      {
        ...{ ...hope, kind: 'aliases', key: 'aliases', gone: [], come: ['longing'] },
      },
    ],
    [
      'the codebook gets a note',
      [['title: Care', 'title: Care\nnote: Ours']],
      {
        ...{ of: 'codebook', id: 'care', name: 'Care', kind: 'other', key: 'note', is: 'Ours' },
      },
    ],
    [
      'a theme has another id, and its codes stay where they are',
      [['id: met', 'id: being-met']],
      {
        ...{
          of: 'theme',
          id: 'being-met',
          name: 'Met',
          kind: 'new-id',
          was: 'met',
          is: 'being-met',
        },
      },
    ],
    [
      'a theme is renamed, and its codes stay where they are',
      [['name: Met', 'name: Being met']],
      {
        ...{
          of: 'theme',
          id: 'met',
          name: 'Being met',
          kind: 'renamed',
          was: 'Met',
          is: 'Being met',
        },
      },
    ],
  ];

  it.each(cases)('%s', (_, replaced, expected) => {
    expect(changes(...replaced)).toEqual([expected]);
  });

  it('comments, quotes and line breaks are no change', () => {
    const folded = 'definition: "Somebody\n        relies on somebody."';
    expect(
      changes(['definition: Somebody relies on somebody.', folded], ['title', '# note\ntitle']),
    ).toEqual([]);
  });
});

describe('a change touches', () => {
  const study = () =>
    studyFrom({
      codebook: beforeText,
      transcripts: { s1: 'P1: He rang me back.\nP2: We went slowly.\nP3: I rely on her.' },
      codings: ['anna trust s1:1', 'ben trust s1:1', 'anna hope s1:2', 'anna trust s1:3'],
    });
  const touched = async (was: string, is: string) => {
    const { work, codebook } = await study();
    const after = read(beforeText.replace(was, () => is));
    return compareCodebooks(codebook, after, work).map(({ kind, codings }) => [
      kind,
      codings.map(({ coder, ids }) => `${coder} ${ids.length}`).join(', '),
    ]);
  };

  it.each([
    ['all codings of a renamed code', 'name: Trust', 'name: Reliance', 'renamed', 'anna 2, ben 1'],
    [
      'those made under the older definition',
      'relies on',
      'counts on',
      'definition',
      'anna 2, ben 1',
    ],
    [
      'all codings of a retired code',
      'name: Hope',
      'name: Hope, status: retired',
      'retired',
      'anna 1',
    ],
    ['none where a meaning is another', 'name: Hope', 'name: Hope, meaning: A wish', 'other', ''],
    ['none where a keyword goes that suggested none', '[rely, trust]', '[trust]', 'keywords', ''],
  ])('%s', async (_, was, is, kind, expected) => {
    expect(await touched(was, is)).toEqual([[kind, expected]]);
  });

  it('all codings that a restored code gets back from its heir', async () => {
    const { work, codebook } = await study();
    const merged = 'name: Trust, status: retired, replacedBy: [hope]';
    const before = { ...codebook, themes: read(beforeText.replace('name: Trust', merged)).themes };
    const [change] = compareCodebooks(before, codebook, work);
    expect(change).toMatchObject({ kind: 'restored', id: 'trust' });
    expect(change?.codings.map(({ coder, ids }) => `${coder} ${ids.length}`)).toEqual([
      'anna 2',
      'ben 1',
    ]);
  });
});
