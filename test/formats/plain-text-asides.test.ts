/** What nobody says in plain text, and questions that stand without a label. */
import { describe, expect, it } from 'vitest';
import { plainText } from '../../src/formats/plain-text.js';
import { readingOf, warned } from './reading-of.js';

const read = (source: string, options = {}) => readingOf(plainText, source, options);

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

  it.each([
    ['under a name', 'Anna:\nHow so?\n\nBo:\nWhy not?\n'],
    ['under a name and a time', 'Anna Lund\n00:00:03\nHow so?\nBo\n00:00:09\nWhy not?\n'],
    ['under a name and a blank line', 'Anna:\n\nHow so?\n\nBo:\n\nWhy not?\n'],
  ])('are none where they stand %s', async (_, named) => {
    const reading = await read(named);
    expect(reading.said.map(([, words]) => words)).toEqual(['How so?', 'Why not?']);
    expect(warned(reading)).not.toContain('without a label');
  });

  it('are some where the line above has words of its own', async () => {
    expect(warned(await read('Anna: Yes.\nHow so?\nBo: No.\nAnna: Oh.\n'))).toContain(
      'A question without a label (line 2)',
    );
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

  it('are the moderator’s, whatever --role says of labels that begin so', async () => {
    const source = 'What helps?\n\nMia: Time.\n\nAnd then?\n\nMia: Yes.\n\nBo: Oh.\n\nBo: Ah.\n';
    const roles = [{ pattern: 'M*', role: 'mother' }];
    const { speakers } = await read(source, { questions: '\\?$', roles });
    expect(speakers.map(({ id, role }) => [id, role])).toEqual([
      ['Moderator', 'moderator'],
      ['Mia', 'mother'],
      ['Bo', undefined],
    ]);
  });

  it('need a pattern that can be used', async () => {
    await expect(read(source, { questions: '(?=x)' })).rejects.toThrow('/(?=x)/ cannot be used');
  });
});
