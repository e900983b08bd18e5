import fc from 'fast-check';
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
    ['in a saved chat', '00:00:03\tAnna\tHello.\n00:00:09\tBo\tHi.\n'],
  ])('a time %s', async (_, source) => {
    const { turns } = await read(source);
    expect(turns).toEqual([
      { kind: 'speech', turn: 1, speaker: 'Anna', text: 'Hello.', from: '00:00:03.000' },
      { kind: 'speech', turn: 2, speaker: 'Bo', text: 'Hi.', from: '00:00:09.000' },
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

  it('without any label every paragraph is a turn that nobody is named for', async () => {
    expect((await read('We walked.\nOn and on.\n\n[00:01:02] Then we sat.\n')).turns).toEqual([
      { kind: 'speech', turn: 1, text: 'We walked.\nOn and on.' },
      { kind: 'speech', turn: 2, text: 'Then we sat.', from: '00:01:02.000' },
    ]);
    expect((await read('We walked.\nThen we sat.\n')).said).toHaveLength(2);
  });
});

describe('a turn', () => {
  it('runs over several paragraphs, and its label may be glued to its words', async () => {
    // Both are in a real focus group.
    const { said } = await read(
      'Mark: Yes.\n\nJo: Hm.\n\nMark:Yeah.\n\nAnd then\nsome more.\n\nJo: Oh.\n',
    );
    expect(said[2]).toEqual(['Mark', 'Yeah.\n\nAnd then\nsome more.']);
  });

  it.each([
    ...['I said: no', '10:30 is fine', 'https://example.org is it', 'She asked: why?'],
    ...['wo:::rd', 'so: yes', 'That was it: over.', 'For example: this', 'Mark::a', 'Mark://a'],
    "Here's the transcript with the spelling mistakes corrected: it is long",
  ])('goes on with the line %j', async (line) => {
    const { said } = await read(`Mark: Yes.\n${line}\nJo: Hm.\nMark: Oh.\nJo: Ah.\n`);
    expect(said[0]).toEqual(['Mark', `Yes.\n${line}`]);
    expect(said).toHaveLength(4);
  });

  it('keeps every mark of the transcriber', async () => {
    const words =
      '[overlap] = (.) (0.5) ↑ °soft° >fast< ((laughs)) .hh wo:::rd wor- [?] // XXXX @@name##';
    expect((await read(`P1: ${words}\nP2: Oh.\nP1: Ah.\nP2: Eh.\n`)).said[0]).toEqual([
      'P1',
      words,
    ]);
  });

  it('of names and words of any kind reads back as it was written', async () => {
    const name = fc.constantFrom('Anna', 'Bo', 'P1', 'Dr. Berg', 'Ursula von der Leyen');
    const word = fc.string({ unit: 'grapheme', minLength: 1 }).map((text) => text.normalize('NFC'));
    const words = word.filter((text) => /^\p{L}[^\p{C}\p{Z}:–—\t-]*$/u.test(text));
    const dialogue = fc.array(fc.tuple(name, words), { minLength: 1, maxLength: 8 });
    await fc.assert(
      fc.asyncProperty(dialogue, async (turns) => {
        // Every name speaks twice, so that all are accepted.
        const all = [...turns, ...turns];
        const { turns: found, speakers } = await read(
          all.map(([who, text]) => `${who}: ${text}\n`).join('\n'),
        );
        const label = (id: string | undefined) => speakers.find((it) => it.id === id)?.label;
        expect(found.map(({ speaker, text }) => [label(speaker), text])).toEqual(all);
      }),
    );
  });
});

describe('what nobody says', () => {
  it('before the first label is the preamble', async () => {
    const { asides, said } = await read(
      'Group of 18-29\n\nMOD: Hi.\n\nP1: Yes.\n\nMOD: Oh.\n\nP1: Ah.\n',
    );
    expect(asides).toEqual([{ kind: 'preamble', turn: 'p1', text: 'Group of 18-29' }]);
    expect(said).toHaveLength(4);
  });

  it('in a header is preamble too, though it names people', async () => {
    const header = 'Date: 3 May\nInterviewer: Jane Doe\nParticipant: P1';
    const { asides, speakers } = await read(`${header}\n\nI: Hello.\nP1: Hi.\nI: So?\nP1: Well.\n`);
    expect(asides).toEqual([{ kind: 'preamble', turn: 'p1', text: header }]);
    expect(speakers.map(({ id }) => id)).toEqual(['I', 'P1']);
  });

  it('in a numbered question of the guide is a heading, and opens a section', async () => {
    const reading = await read(
      'Question 1. What helps?\n\nAnna: Time.\n\nBo: Yes.\n\nPart 2: Later\n\nAnna: Oh.\n\nBo: Ah.\n',
    );
    expect(reading.asides).toEqual([
      { kind: 'heading', turn: 'h1', text: 'Question 1. What helps?' },
      { kind: 'heading', turn: 'h2', text: 'Part 2: Later' },
    ]);
    expect(reading.turns.map(({ section }) => section)).toEqual(['h1', 'h1', 'h2', 'h2']);
    expect(warned(reading)).toMatch(
      /"Question 1" \(line 1\) and another line are read as headings/,
    );
  });

  it('in a remark is a note, and the speaker goes on behind it', async () => {
    const { lines } = await read(
      'Anna: One.\n\nNote: the tape stops\n\nand two.\n\nBo: Three.\n\nAnna: Four.\n\nBo: Five.\n',
    );
    expect(lines.slice(0, 3)).toMatchObject([
      { turn: 1, speaker: 'Anna', text: 'One.' },
      { kind: 'note', turn: 'n1', text: 'Note: the tape stops' },
      { turn: 2, speaker: 'Anna', text: 'and two.' },
    ]);
  });

  it('and behind a heading nobody can tell who speaks, which is reported', async () => {
    const reading = await read(
      'Anna: One.\n\nPart 2.\n\nand two.\n\nBo: Three.\n\nAnna: Four.\n\nBo: Five.\n',
    );
    expect(reading.turns[1]).toEqual({ kind: 'speech', turn: 2, text: 'and two.', section: 'h1' });
    expect(warned(reading)).toMatch(/One turn without a speaker/);
  });

  it('becomes speech again when the user says so', async () => {
    const source =
      'Anna: One.\n\nPart 2: of it\n\nNote: this\n\nBo: Three.\n\nAnna: Four.\n\nBo: Five.\n';
    const { said } = await read(source, { rename: { 'Part 2': '', Note: '' } });
    expect(said[0]).toEqual(['Anna', 'One.\n\nPart 2: of it\n\nNote: this']);
  });

  it.each(['Transcribed by https://otter.ai', 'Anna Smith started transcription'])(
    'but a tool is a note: %s',
    async (line) => {
      const { asides } = await read(
        `Anna: One.\n\nBo: Two.\n\n${line}\n\nAnna: Three.\n\nBo: Four.\n`,
      );
      expect(asides).toEqual([{ kind: 'note', turn: 'n1', text: line }]);
    },
  );
});

describe('questions that stand without a label', () => {
  const source = `Moderator: Welcome.

Anna: Hi.

What does help mean to you?

Anna: Time.

Question 2. And hope?

Bo: A lot.

Bo: Really.
`;

  it('go on with the turn above, or are headings, and both is reported', async () => {
    const reading = await read(source);
    expect(reading.said[1]).toEqual(['Anna', 'Hi.\n\nWhat does help mean to you?']);
    expect(reading.asides.map(({ text }) => text)).toEqual(['Question 2. And hope?']);
    expect(warned(reading)).toMatch(/A question without a label \(line 5\).*--questions/);
    expect(warned(reading)).toMatch(/"Question 2" \(line 9\) is read as a heading/);
  });

  it('are turns of the moderator when the user gives a pattern for them', async () => {
    const reading = await read(source, { questions: '\\?$' });
    expect(reading.said).toEqual([
      ['Moderator', 'Welcome.'],
      ['Anna', 'Hi.'],
      ['Moderator', 'What does help mean to you?'],
      ['Anna', 'Time.'],
      ['Moderator', 'Question 2. And hope?'],
      ['Bo', 'A lot.'],
      ['Bo', 'Really.'],
    ]);
    expect(reading.speakers[0]).toEqual({ id: 'Moderator', label: 'Moderator', role: 'moderator' });
  });

  it('are turns of the one who moderates, where one does', async () => {
    const roles = [{ pattern: 'b*', role: 'moderator' }];
    const { said } = await read(source, { questions: '^what|^question', roles });
    expect(said[2]).toEqual(['Bo', 'What does help mean to you?']);
  });

  it('need a pattern that can be used', async () => {
    await expect(read(source, { questions: '(?=x)' })).rejects.toThrow('/(?=x)/ cannot be used');
  });
});

describe('a label that is met once', () => {
  it('is a speaker among others, and is reported with its line and the way back', async () => {
    const source = 'Anna: One.\nBo: Two.\nAnna: Three.\nBo: Four.\nEve: Five.\n';
    const reading = await read(source);
    expect(reading.said[4]).toEqual(['Eve', 'Five.']);
    expect(reading.warnings).toEqual([
      { message: expect.stringMatching(/"Eve" \(line 5\).*--map "Eve="/), line: 5 },
    ]);
    const { said } = await read(source, { rename: { Eve: '' } });
    expect(said[3]).toEqual(['Bo', 'Four.\nEve: Five.']);
  });

  it('and stands alone in its file is speech, until the user says otherwise', async () => {
    const source = 'Anna: One.\nAnd two.\n';
    const reading = await read(source);
    expect(reading.speakers).toEqual([]);
    expect(reading.said[0]).toEqual([null, 'Anna: One.']);
    expect(warned(reading)).toContain('--map "Anna=Anna"');
    expect((await read(source, { rename: { Anna: 'Anna' } })).said).toEqual([
      ['Anna', 'One.\nAnd two.'],
    ]);
  });

  it('is a speaker where the roster knows it, whatever it looks like', async () => {
    const { said } = await read('the old man: One.\nAnd two.\n', { known: ['the old man'] });
    expect(said).toEqual([['the-old-man', 'One.\nAnd two.']]);
  });
});
