/** Where a rule speaks and where it keeps silent, case by case. */
import { describe, expect, it } from 'vitest';
import { checks } from '../../src/checks/index.js';
import { notLinear } from '../../src/text/pattern.js';
import { studyFrom } from '../support/example-study.js';

/** How many codes of this codebook a rule finds something at. */
async function found(
  rule: keyof typeof checks,
  codes: readonly object[],
  settings = 'study: Care\n',
) {
  const themes = [{ id: 'all', name: 'All of them', codes }];
  const codebook = JSON.stringify({ codebook: 'care', themes });
  const check = checks[rule];
  return check.find(await studyFrom({ codebook, settings })).length;
}

const named = (...names: readonly string[]) =>
  names.map((name, index) => ({ id: `c${index}`, name, status: 'draft' }));

const defined = (name: string, definition: string) => [{ id: 'c', name, definition }];

const withKeywords = (...lists: readonly (readonly unknown[])[]) =>
  lists.map((keywords, index) => ({ id: `c${index}`, name: `Code ${index}`, keywords }));

describe('near-duplicate-name', () => {
  it.each([
    [['Negotiating', 'Negotiated'], 1, 'one stem'],
    [['Sharing the work', 'Work, the sharing'], 1, 'another order'],
    [['Collaborating', 'Colaborating'], 1, 'a letter left out'],
    [['Scaffolding', 'Scafoflding'], 1, 'two letters swapped'],
    [['Hope', 'Home'], 0, 'a short name'],
    [['Round 1 of talks', 'Round 2 of talks'], 0, 'another number'],
    [['Being there', 'being-there'], 0, 'capitals and hyphens, which another rule finds'],
    [['Advocating', 'Coordinating'], 0, 'other words'],
  ])('%j: %i (%s)', async (names, count) => {
    expect(await found('near-duplicate-name', named(...names))).toBe(count);
  });
});

it('near-duplicate-name leaves a name that another code has as an alias to duplicate-name', async () => {
  const codes = [
    { id: 'a', name: 'Trust', aliases: ['Trusting'] },
    { id: 'b', name: 'Trusting' },
  ];
  expect(await found('near-duplicate-name', codes)).toBe(0);
  expect(await found('duplicate-name', codes)).toBe(1);
});

describe('circular-definition', () => {
  it.each([
    ['Trust', 'When people trust.', 1],
    ['Trusting others', 'The speaker trusts others.', 1],
    ['Trust', 'Trust in somebody who keeps a promise.', 0],
    ['Trust', 'The speaker talks about it.', 0],
    ['Trust', '', 0],
  ])('%s: “%s” %i', async (name, definition, count) => {
    expect(await found('circular-definition', defined(name, definition))).toBe(count);
  });
});

describe('definitions-in-a-circle', () => {
  const three = (...definitions: readonly string[]) =>
    ['Hope', 'Trusting others', 'Joke'].map((name, at) => ({
      ...{ id: `c${at}`, name, definition: definitions[at] },
    }));
  it.each([
    ['Trusting others.', 'Hopes.', 'Somebody laughs.', 2],
    ['Trusting others.', 'The speaker jokes.', 'Hope is talked about.', 3],
    ['Trusting others.', 'The speaker jokes.', 'Somebody laughs.', 0],
    ['Trusting others with keys.', 'Hopes.', 'Somebody laughs.', 0],
    ['Others.', 'Hopes.', 'Somebody laughs.', 0],
    ['Hope.', 'Somebody relies.', 'Somebody laughs.', 0],
  ])('“%s” “%s” “%s” %i', async (a, b, c, count) => {
    expect(await found('definitions-in-a-circle', three(a, b, c))).toBe(count);
  });
});

describe('short-keyword', () => {
  it.each([
    [['go'], 1],
    [['=go'], 0],
    [['ill'], 0],
    [['co*'], 1],
    [['go slowly'], 0],
    [['with'], 0],
    [['/go/'], 0],
  ])('%j: %i', async (keywords, count) => {
    expect(await found('short-keyword', withKeywords(keywords))).toBe(count);
  });
});

describe('keyword-is-code-name', () => {
  it.each([
    ['waiting', 1],
    ['wait', 1],
    ['long wait', 0],
    ['=wait', 0],
  ])('%s: %i', async (keyword, count) => {
    const codes = [
      { id: 'wait', name: 'Waiting & hoping', aliases: ['Waiting'] },
      { id: 'time', name: 'Time *', keywords: [keyword] },
    ];
    expect(await found('keyword-is-code-name', codes)).toBe(count);
  });
});

describe('prefix-swallows-keyword', () => {
  it.each([
    [['complex*'], ['complexity'], 1],
    [['complex*'], ['much complexity'], 1],
    [['follow*'], ['follow-up'], 1],
    [['up*'], ['follow-up'], 0],
    [['complex*'], ['complex*'], 0],
    [['complex*'], ['simple'], 0],
    [['complex*'], ['/complexity/'], 0],
    [[{ term: 'complex*', unless: ['complexity'] }], ['complexity'], 0],
  ])('%j beside %j: %i', async (one, other, count) => {
    expect(await found('prefix-swallows-keyword', withKeywords(one, other))).toBe(count);
  });
});

describe('exception-cancels-keyword', () => {
  it.each([
    [{ term: 'take over', unless: ['take'] }, 1],
    [{ term: 'take over', unless: ['taking over'] }, 1],
    [{ term: 'take over', unless: ['take over from'] }, 0],
    [{ term: '/take/', unless: ['take'] }, 0],
  ])('%j: %i', async (keyword, count) => {
    expect(await found('exception-cancels-keyword', withKeywords([keyword]))).toBe(count);
  });
});

describe('meaning-fits-another', () => {
  const code = (id: string, meaning: string, definition: string) => ({
    id,
    name: id,
    meaning,
    definition,
  });
  const bread = 'Dough is kneaded and left to rise beside a warm oven.';
  const boats = 'A sail is hoisted and the harbour left behind at dawn.';

  it('finds a meaning that has three words of another code and none of its own', async () => {
    const codes = [
      code('b', 'Kneading the dough by the oven', boats),
      code('a', 'What one eats', bread),
    ];
    expect(await found('meaning-fits-another', codes)).toBe(1);
  });

  it('keeps silent at fewer words, and where its own code has one of them', async () => {
    const one = [code('b', 'Near the oven', boats), code('a', 'What one eats', bread)];
    const own = [
      code('b', 'Kneading dough in the oven, by the sail', boats),
      code('a', 'What one eats', bread),
    ];
    expect(await found('meaning-fits-another', one)).toBe(0);
    expect(await found('meaning-fits-another', own)).toBe(0);
  });
});

describe('example-not-found', () => {
  it.each([
    ['He rang me back.', 's1:1', 0],
    ['“he RANG me … to say so”', 's1:1', 0],
    ['He rang me [...] (...) so.', 's1:1', 0],
    ['to say so … He rang me', 's1:1', 1],
    ['He rang', 's1:1.1', 0],
    ['He rang', 's1:x', 0],
    ['He rang', 'invented', 0],
    ['He rang', 's9:1', 1],
  ])('%s at %s: %i', async (text, source, count) => {
    const codebook = JSON.stringify({
      codebook: 'care',
      themes: [
        { id: 't', name: 'T', codes: [{ id: 'c', name: 'C', examples: [{ text, source }] }] },
      ],
    });
    const check = checks['example-not-found'];
    const transcripts = { s1: 'P1: He rang me back on the Thursday to say so.' };
    expect(check.find(await studyFrom({ codebook, transcripts }))).toHaveLength(count);
  });
});

describe('a pattern that is not linear', () => {
  it.each([
    ['(\\w)\\1', 'a back-reference'],
    ['(?<w>a)\\k<w>', 'a back-reference'],
    ['a(?=b)', 'look-around'],
    ['(?<!a)b', 'look-around'],
    ['(?>a+)b', 'an atomic group'],
    ['a++b', 'a possessive repeat'],
    ['a{2,3}+', 'a possessive repeat'],
    ['(?:a+)+', undefined],
    ['[(?=]', undefined],
    ['\\(?=', undefined],
    ['a\\++', undefined],
    ['\\\\1', undefined],
    ['(?<name>a)', undefined],
  ])('%s has %s', (source, construct) => {
    expect(notLinear(source)).toBe(construct);
  });
});

describe('roster-arithmetic', () => {
  it('counts the published case: ten are stated, and twelve people came 28 times', async () => {
    const people = (first: number, last: number) =>
      Array.from({ length: last - first + 1 }, (_, index) => `P${first + index}`).join(', ');
    const listed = Array.from({ length: 10 }, (_, index) => `  - {id: P${index + 1}}`).join('\n');
    // Six came three times, four twice, two once.
    const settings = [
      'study: Walking alongside',
      `participants:\n${listed}`,
      'sessions:',
      `  - {id: s1, attendees: [${people(1, 11)}]}`,
      `  - {id: s2, attendees: [${people(1, 10)}]}`,
      `  - {id: s3, attendees: [${people(1, 6)}, P12]}`,
    ].join('\n');
    const check = checks['roster-arithmetic'];
    const [finding, ...others] = check.find(await studyFrom({ settings }));
    expect(others).toEqual([]);
    expect(finding?.message).toBe(
      '12 people attended (6 three times, 4 twice, 2 once), and 10 participants are listed. Not listed: P11 and P12.',
    );
  });
});

describe('speaker-not-listed', () => {
  const transcripts = { s1: 'P1: He rang.\nP2: She came.\nP3: They asked.\nMum: I know.' };
  it.each([
    ['[]', 0, 'the study lists nobody'],
    ['[{id: P1}]', 0, 'it lists one of four, as one does who withdrew'],
    ['[{id: P1}, {id: P2}]', 1, 'it lists half of them'],
    ['[{id: P1}, {id: P2}, {id: P3, aliases: [Mum]}]', 0, 'a label is enough'],
  ])('participants %s: %i (%s)', async (participants, count) => {
    const settings = `study: Care\nparticipants: ${participants}\n`;
    const check = checks['speaker-not-listed'];
    expect(check.find(await studyFrom({ settings, transcripts }))).toHaveLength(count);
  });
});

describe('code-of-one-coder', () => {
  it('keeps silent in a reflexive study, where coders are not meant to agree', async () => {
    const check = checks['code-of-one-coder'];
    const settings = 'study: Care\napproach: reflexive\ncoders: [{id: anna}, {id: ben}]\n';
    expect(check.find(await studyFrom({ ...check.bad.study, settings }))).toEqual([]);
  });
});

describe('unused-study', () => {
  it.each([
    ['', 1],
    [', note: a pilot', 0],
    [', themes: [{theme: Faith, codes: [trust]}]', 0],
    [', themes: [{theme: Faith, themes: [{theme: Credit, codes: [trust]}]}]', 0],
  ])('a publication with “%s” that no code names: %i', async (more, count) => {
    const check = checks['unused-study'];
    const codebook = check.bad.study.codebook ?? '';
    const publications = [
      'studies:',
      '  - {ref: 17, authors: [Lind], year: 2004}',
      `  - {ref: 18, authors: [Moe], year: 2010${more}}`,
    ].join('\n');
    const study = await studyFrom({ codebook, overwrite: { 'studies.yaml': publications } });
    expect(check.find(study)).toHaveLength(count);
  });

  it('keeps silent where the codebook names no study at all', async () => {
    const check = checks['unused-study'];
    const { codebook: _, ...study } = check.bad.study;
    expect(check.find(await studyFrom(study))).toEqual([]);
  });
});
