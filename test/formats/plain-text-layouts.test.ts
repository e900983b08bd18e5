/** How people set a transcript in plain text. */
import { describe, expect, it } from 'vitest';
import { plainText } from '../../src/formats/plain-text.js';
import { readingOf, warned } from './reading-of.js';

const read = (source: string, options = {}) => readingOf(plainText, source, options);

describe('the ways people set a transcript', () => {
  const hello = [
    ['Anna', 'Hello there.'],
    ['Bo', 'Hi: all.'],
    ['Anna', 'Good.'],
    ['Bo', 'Yes.'],
  ] as const;

  it.each([
    ['a colon', 'Anna: Hello there.\nBo: Hi: all.\nAnna: Good.\nBo: Yes.\n'],
    ['a colon and a tab', 'Anna:\tHello there.\nBo:\tHi: all.\nAnna:\tGood.\nBo:\tYes.\n'],
    [
      'white space before name and colon',
      '  Anna : Hello there.\nBo\u00a0: Hi: all.\nAnna: Good.\nBo: Yes.',
    ],
    ['blank lines between', 'Anna: Hello there.\n\nBo: Hi: all.\n\nAnna: Good.\n\nBo: Yes.\n'],
    [
      'the words on the next line',
      'Anna:\nHello there.\n\nBo:\nHi: all.\n\nAnna:\nGood.\n\nBo:\nYes.\n',
    ],
    ['a dash', 'Anna - Hello there.\nBo - Hi: all.\nAnna - Good.\nBo - Yes.\n'],
    ['a tab', 'Anna\tHello there.\nBo\tHi: all.\nAnna\tGood.\nBo\tYes.\n'],
    ['brackets', '[Anna] Hello there.\n[Bo] Hi: all.\n[Anna] Good.\n[Bo] Yes.\n'],
    ['a list of dashes', '- Anna: Hello there.\n- Bo: Hi: all.\n- Anna: Good.\n- Bo: Yes.\n'],
    [
      'names on their own lines, no blank lines',
      'Anna\nHello there.\nBo\nHi: all.\nAnna\nGood.\nBo\nYes.\n',
    ],
    ['names on their own lines', 'Anna\nHello there.\n\nBo\nHi: all.\n\nAnna\nGood.\n\nBo\nYes.\n'],
  ])('%s', async (_, source) => {
    const { said } = await read(source);
    expect(said).toEqual(hello);
  });

  it.each([
    ['in brackets before', '[00:00:03] Anna: Hello.\n[00:00:09] Bo: Hi.\n'],
    ['in brackets before, with a dash', '[00:03] - Anna: Hello.\n[00:09] - Bo: Hi.\n'],
    ['glued to the name', '00:00:03Anna: Hello.\n00:00:09Bo: Hi.\n'],
    ['on the line above', '[00:00:03]\nAnna: Hello.\n[00:00:09]\nBo: Hi.\n'],
    ['behind the colon', 'Anna: [00:03] Hello.\nBo: [00:09] Hi.\n'],
    ['in brackets behind the name', 'Anna (00:03):\nHello.\n\nBo (00:09):\nHi.\n'],
    ['behind the name, on its line', 'Anna  0:03\nHello.\n\nBo  0:09\nHi.\n'],
    ['under the name', 'Anna\n00:00:03\nHello.\n\nBo\n00:00:09\nHi.\n'],
    ['before the name, on its line', '00:00:03 Anna\nHello.\n\n00:00:09 Bo\nHi.\n'],
    ['before the name in brackets', '[00:03] [Anna] Hello.\n[00:09] [Bo] Hi.\n'],
    ['in a saved chat', '00:00:03\tAnna\tHello.\n00:00:09\tBo\tHi.\n'],
  ])('a time %s', async (_, source) => {
    const { turns } = await read(source);
    expect(turns).toEqual([
      { kind: 'speech', turn: 1, speaker: 'Anna', text: 'Hello.', from: '00:00:03.000' },
      { kind: 'speech', turn: 2, speaker: 'Bo', text: 'Hi.', from: '00:00:09.000' },
    ]);
  });

  it.each([
    ['each line', '1  Anna: Hello\n2  there.\n3\n4  Bo: Hi.\n5  Anna: Good.\n'],
    [
      'each fifth line, with a tab',
      `${'Anna: a\nb\nc\nBo: d\n5\te\n'.repeat(1)}Anna: f\ng\nh\nBo: i\n10\tj\nAnna: k\nl\nm\nBo: n\n15\to\nAnna: p\nq\nr\nBo: s\n20\tt\n`,
    ],
    ['each line but the empty ones', '1 Anna: Hello\n\n2 there.\n\n3 Bo: Hi.\n\n4 Anna: Good.\n'],
  ])('the numbers of lines are left out: %s', async (_, source) => {
    const reading = await read(source);
    expect(reading.speakers.map(({ id }) => id)).toEqual(['Anna', 'Bo']);
    expect(reading.said.map(([, text]) => text).join(' ')).not.toMatch(/\d/);
    expect(warned(reading)).toMatch(/\d line numbers left out/);
  });

  it.each([
    [
      'numbers that people say',
      'Anna: How many?\nBo:\n12 came\nAnna: And then?\nBo:\n4 left\nAnna: So\n9 stayed\n3 of us\n',
    ],
    ['a list', 'Anna: Three things.\n1 to ring\n2 to write\n3 to wait\nBo: Yes.\nAnna: So.\n'],
  ])('%s are speech', async (_, source) => {
    const { said } = await read(source);
    expect(said.map(([, text]) => text).join(' ')).toContain('3 ');
  });

  it('times as Teams copies them, above the name', async () => {
    const source = '0:0:3.0 --> 0:0:4.20\nAnna\nHello.\n0:0:9.0 --> 0:0:10.0\nBo\nHi.\n';
    const { turns } = await read(source);
    expect(turns.map(({ speaker, text, from, to }) => [speaker, text, from, to])).toEqual([
      ['Anna', 'Hello.', '00:00:03.000', '00:00:04.020'],
      ['Bo', 'Hi.', '00:00:09.000', '00:00:10.000'],
    ]);
  });

  it('a time at the end of a turn is when it ends; one inside a mark stays', async () => {
    const { turns } = await read(
      'I: Und? #00:00:05-2#\nB: Ja (unv., #00:00:07-0#) gut. #00:00:09-8#\nI: So?\n',
    );
    expect(turns.map(({ text, to }) => [text, to])).toEqual([
      ['Und?', '00:00:05.200'],
      ['Ja (unv., #00:00:07-0#) gut.', '00:00:09.800'],
      ['So?', undefined],
    ]);
  });

  it('in lower case, where the file writes all names so', async () => {
    const { said } = await read(
      'interviewer: All right.\nanna: We went.\nso: that was that.\nanna: Yes.\ninterviewer: Then?\n',
    );
    expect(said).toEqual([
      ['interviewer', 'All right.'],
      ['anna', 'We went.\nso: that was that.'],
      ['anna', 'Yes.'],
      ['interviewer', 'Then?'],
    ]);
  });

  it('a lower-case word before a colon is none among names', async () => {
    const { said } = await read(
      'Anna: One.\nfood: two\nBo: Three.\nfood: four\nAnna: Five.\nBo: Six.\n',
    );
    expect(said.map(([speaker]) => speaker)).toEqual(['Anna', 'Bo', 'Anna', 'Bo']);
  });

  it('a name in lower case once or twice is the same name', async () => {
    const { said } = await read('anna: One.\nBo: Two.\nAnna: Three.\nBo: Four.\nAnna: Five.\n');
    expect(said.map(([speaker]) => speaker)).toEqual(['Anna', 'Bo', 'Anna', 'Bo', 'Anna']);
  });

  it('without any label every paragraph is a turn that nobody is named for', async () => {
    expect((await read('We walked.\nOn and on.\n\n[00:01:02] Then we sat.\n')).turns).toEqual([
      { kind: 'speech', turn: 1, text: 'We walked.\nOn and on.' },
      { kind: 'speech', turn: 2, text: 'Then we sat.', from: '00:01:02.000' },
    ]);
    expect((await read('We walked.\nThen we sat.\n')).said).toHaveLength(2);
  });

  it.each([
    [
      'Otter',
      'Second meeting\nTue, Jan 28, 2020 10:00AM • 1:02:03\n\nSPEAKERS\nAnna Smith, Bo\n\nAnna Smith  00:03\nHello.\n\nBo  00:09\nHi.\n\nTranscribed by https://otter.ai\n',
    ],
    ['Rev', 'Anna Smith (00:03):\nHello.\n\nBo (00:09):\nHi.\n'],
    ['Descript', '[00:00:03] Anna Smith: Hello.\n\n[00:00:09] Bo: Hi.\n'],
    ['Trint', '[00:00:03] Anna Smith:\nHello.\n\n[00:00:09] Bo:\nHi.\n'],
    ['Sonix', 'Anna Smith: [00:00:03] Hello.\n\nBo: [00:00:09] Hi.\n'],
    ['Zoom, saved captions', '[Anna Smith] 00:00:03\nHello.\n\n[Bo] 00:00:09\nHi.\n'],
    ['Zoom, copied from the web', 'Anna Smith\n00:00:03\nHello.\nBo\n00:00:09\nHi.\n'],
    [
      'Teams, as text',
      'Anna Smith started transcription\n\nAnna Smith   0:03\nHello.\n\nBo   0:09\nHi.\nBo stopped transcription\n',
    ],
    ['Word dictation', '00:00:03 Anna Smith\nHello.\n\n00:00:09 Bo\nHi.\n'],
  ])('as %s writes it', async (_, source) => {
    expect((await read(source)).turns).toEqual([
      { kind: 'speech', turn: 1, speaker: 'Anna-Smith', text: 'Hello.', from: '00:00:03.000' },
      { kind: 'speech', turn: 2, speaker: 'Bo', text: 'Hi.', from: '00:00:09.000' },
    ]);
  });

  it('a remark in brackets on a line of its own is no speaker, however often it returns', async () => {
    const { speakers } = await read('Anna:\nHello.\n[laughs]\nBo:\nHi.\n[laughs]\nAnna:\nOh.\n');
    expect(speakers.map(({ id }) => id)).toEqual(['Anna', 'Bo']);
  });
});
