/** Markdown: labels, escapes, front matter, headings, comments. */
import { describe, expect, it } from 'vitest';
import { markdown } from '../../src/formats/markdown.js';
import { readingOf, warned } from './reading-of.js';

const read = (source: string, options = {}) => readingOf(markdown, source, options);

describe('labels in markdown', () => {
  const talk = [
    ['Anna', 'Hello.'],
    ['Bo', 'Hi.'],
    ['Anna', 'Good.'],
    ['Bo', 'Yes.'],
  ] as const;

  it.each([
    [
      'in bold, the colon inside',
      '**Anna:** Hello.\n\n**Bo:** Hi.\n\n**Anna:** Good.\n\n**Bo:** Yes.\n',
    ],
    [
      'in bold, the colon outside',
      '**Anna**: Hello.\n\n**Bo**: Hi.\n\n**Anna**: Good.\n\n**Bo**: Yes.\n',
    ],
    ['in bold, glued', '**Anna:**Hello.\n\n**Bo:**Hi.\n\n**Anna:**Good.\n\n**Bo:**Yes.\n'],
    ['with underscores', '__Anna:__ Hello.\n\n__Bo:__ Hi.\n\n__Anna:__ Good.\n\n__Bo:__ Yes.\n'],
    ['in italics', '*Anna:* Hello.\n\n*Bo:* Hi.\n\n*Anna:* Good.\n\n*Bo:* Yes.\n'],
    ['plain', 'Anna: Hello.\n\nBo: Hi.\n\nAnna: Good.\n\nBo: Yes.\n'],
    ['as headings', '### Anna\nHello.\n\n### Bo\nHi.\n\n### Anna\n\nGood.\n\n### Bo:\nYes.\n'],
    [
      'in bold on their own lines',
      '**Anna**\nHello.\n\n**Bo**\nHi.\n\n**Anna**\nGood.\n\n**Bo**\nYes.\n',
    ],
    ['only the questions in bold', '**Anna:** Hello.\n\nBo: Hi.\n\n**Anna:** Good.\n\nBo: Yes.\n'],
    ['with dashes', '**Anna** – Hello.\n\n**Bo** – Hi.\n\n**Anna** – Good.\n\n**Bo** – Yes.\n'],
  ])('%s', async (_, source) => {
    expect((await read(source)).said).toEqual(talk);
  });

  it('have their times in either place', async () => {
    const { turns } = await read(
      '**Anna (00:03):** Hello.\n\n**Bo:** \\[00:09\\] Hi.\n\n**[00:12] Anna:** Good.\n',
    );
    expect(turns.map(({ speaker, text, from }) => [speaker, text, from])).toEqual([
      ['Anna', 'Hello.', '00:00:03.000'],
      ['Bo', 'Hi.', '00:00:09.000'],
      ['Anna', 'Good.', '00:00:12.000'],
    ]);
  });

  it('may be a role met once, and a name that its heading runs on from', async () => {
    const { said } = await read(
      '### Interviewer\n\nWhat is help?\n\n### Bo\n\nBeing there.\n\n### InterviewerAnd then?\n\n### InterviewerHow so, then?\n\n### Bo\n\nYes.\n',
    );
    expect(said).toEqual([
      ['Interviewer', 'What is help?'],
      ['Bo', 'Being there.'],
      ['Interviewer', 'And then?'],
      ['Interviewer', 'How so, then?'],
      ['Bo', 'Yes.'],
    ]);
  });
});

describe('speech in markdown', () => {
  it('keeps its emphasis and loses the backslashes of its escapes', async () => {
    const source =
      '**Anna:** It was *so* **good** \\[laughs\\] \\*\\*\\* [a link](https://example.org/a_b)\n\n**Really** good\n\n*sighs*\n\n**Bo:** Yes.\n';
    expect((await read(source)).said[0]).toEqual([
      'Anna',
      'It was *so* **good** [laughs] *** [a link](https://example.org/a_b)\n\n**Really** good\n\n*sighs*',
    ]);
  });

  it('is not parted by rules', async () => {
    const { said } = await read(
      'Anna: One.\n\n***\n\n* * *\n\nand two.\n\nBo: Yes.\n\nAnna: Oh.\n',
    );
    expect(said[0]?.[1]).toMatch(/^One\.\n+and two\.$/);
  });
});

describe('what stands around the speech', () => {
  it('at the top gives title, language, attributes as written, and known speakers', async () => {
    const source = `---
title: "A talk: two parts"
language: nb
date: 2020-01-28
episode: 012
tags: [a, b]
speakers:
  - the old man
---
the old man: Hi.
`;
    const { title, language, attributes, said } = await read(source);
    expect({ title, language }).toEqual({ title: 'A talk: two parts', language: 'nb' });
    expect(attributes).toEqual({
      date: '2020-01-28',
      episode: '012',
      tags: 'a, b',
      speakers: 'the old man',
    });
    expect(said).toEqual([['the-old-man', 'Hi.']]);
  });

  it('at the top that is no YAML is kept as preamble, with a warning', async () => {
    const reading = await read('---\ntitle: [\n---\nAnna: Hi.\n\nBo: Ho.\n');
    expect(reading.said).toHaveLength(2);
    expect(reading.asides[0]).toMatchObject({ kind: 'preamble' });
    expect(reading.asides[0]?.text).toContain('title: [');
    expect(warned(reading)).toMatch(/cannot be read as YAML/);
  });

  it.each(['&a [*a, *a]', '[['.repeat(5000), '&a [&b [*a]]'])(
    'at the top can do no harm: %s',
    async (yaml) => {
      const { said } = await read(`---\nx: ${yaml}\n---\nAnna: Hi.\n\nBo: Ho.\n`);
      expect(said).toHaveLength(2);
    },
  );

  it('in headings opens sections; the one at the top is the title', async () => {
    const reading = await read(
      '# A talk\n\n## First\n\nAnna: One.\n\n## Then\n\nBo: Two.\n\nAnna: Three.\n',
    );
    expect(reading.title).toBe('A talk');
    expect(reading.asides.map(({ turn, text }) => [turn, text])).toEqual([
      ['h1', 'First'],
      ['h2', 'Then'],
    ]);
    expect(reading.turns.map(({ section }) => section)).toEqual(['h1', 'h2', 'h2']);
    expect(warned(reading)).not.toContain('heading');
  });

  it('in a first heading that says something else than the title above is a section', async () => {
    const talk = 'Anna: One.\n\nBo: Two.\n';
    const other = await read(`---\ntitle: A talk\n---\n# Opening\n\n${talk}`);
    expect([other.title, other.asides.map(({ text }) => text)]).toEqual(['A talk', ['Opening']]);
    const same = await read(`---\ntitle: A talk\n---\n# A talk\n\n${talk}`);
    expect([same.title, same.asides]).toEqual(['A talk', []]);
  });

  it('in a comment of many lines with speech behind it is kept', async () => {
    const { said } = await read(`Anna: One.\n${'<!--\n'.repeat(300_000)}--> two\nBo: Three.\n`);
    expect(said).toHaveLength(2);
    expect(said[0]?.[1].endsWith('--> two')).toBe(true);
  });

  it('in comments is a note, over several lines too; one that nothing closes is speech', async () => {
    const source =
      'Anna: One.\n\n<!-- check\nthis -->\n\nBo: Two.\n\n<!-- never closed\n\nAnna: Three.\n';
    const { asides, said } = await read(source);
    expect(asides).toEqual([{ kind: 'note', turn: 'n1', text: 'check\nthis' }]);
    expect(said[1]).toEqual(['Bo', 'Two.\n\n<!-- never closed']);
    expect(said).toHaveLength(3);
  });

  it('is not what stands between two lines across the page', async () => {
    const { said, attributes } = await read('---\n\nAnna: One\n\n---\n\nBo: Two\n\nAnna: Three\n');
    expect(said).toEqual([
      ['Anna', 'One'],
      ['Bo', 'Two'],
      ['Anna', 'Three'],
    ]);
    expect(attributes).toEqual({});
  });
});
