/** CSV and TSV: a row for each turn. */
import { describe, expect, it } from 'vitest';
import { csv } from '../../src/formats/csv.js';
import { tsv } from '../../src/formats/tsv.js';
import { readingOf, warned } from './reading-of.js';

const read = (source: string, options = {}) => readingOf(csv, source, options);

describe('the columns of a table', () => {
  const talk = [
    ['Anna', 'Hello.'],
    ['Bo', 'Hi.'],
  ];
  it.each([
    ['English', 'speaker,text\nAnna,Hello.\nBo,Hi.\n'],
    ['in capitals, the other way round', 'UTTERANCE_TEXT,Interlocutor\nHello.,Anna\nHi.,Bo\n'],
    ['German, with semicolons', 'Sprecher;Äußerung\nAnna;Hello.\nBo;Hi.\n'],
    ['Norwegian, with tabs', 'Taler\tYtring\nAnna\tHello.\nBo\tHi.\n'],
    ['Spanish', 'hablante,texto\nAnna,Hello.\nBo,Hi.\n'],
    ['announced to Excel', 'sep=;\nspeaker;text\nAnna;Hello.\nBo;Hi.\n'],
    [
      'quoted, with a mark of the byte order',
      '\ufeff"speaker","text"\r\n"Anna","Hello."\r\n"Bo","Hi."\r\n',
    ],
    ['with an empty line above', '\n\nspeaker,text\n\nAnna,Hello.\n\nBo,Hi.\n'],
  ])('are told by their headings: %s', async (_, source) => {
    expect((await read(source)).said).toEqual(talk);
  });

  it('are named by the user where their headings say nothing', async () => {
    const source = 'Vad,Vem\nHello.,Anna\nHi.,Bo\n';
    await expect(read(source)).rejects.toThrow(/no column.*"Vad", "Vem"/);
    expect((await read(source, { columns: { speaker: 'vem', text: 'Vad' } })).said).toEqual(talk);
    await expect(read(source, { columns: { text: 'Vads' } })).rejects.toThrow(
      'Did you mean "Vad"?',
    );
  });

  it('that hold something else are not imported, which is said', async () => {
    const reading = await read('speaker,text,mood,text length\nAnna,Hello.,good,6\n');
    expect(warned(reading)).toContain('Not imported: "mood", "text length"');
  });
});

describe('a row', () => {
  it('keeps commas, quotation marks and line breaks of its cell', async () => {
    const { said } = await read('speaker,text\nAnna,"He said ""no"", and\nleft."\n');
    expect(said).toEqual([['Anna', 'He said "no", and\nleft.']]);
  });

  it('without a speaker goes on with the last who spoke', async () => {
    const { said } = await read('speaker,text\n,Nobody.\nAnna,One.\n,Two.\nBo,Three.\n');
    expect(said).toEqual([
      [null, 'Nobody.'],
      ['Anna', 'One.'],
      ['Anna', 'Two.'],
      ['Bo', 'Three.'],
    ]);
  });

  it('has times as clocks or as seconds; others are left out, which is said', async () => {
    const reading = await read(
      'start,end,speaker,text\n00:01:02,62.5,Anna,One.\nnoon,70,Bo,Two.\n',
    );
    expect(reading.turns.map(({ from, to }) => [from, to])).toEqual([
      ['00:01:02.000', '00:01:02.500'],
      [undefined, '00:01:10.000'],
    ]);
    expect(reading.warnings).toEqual([{ message: expect.stringMatching(/time/), line: 3 }]);
  });

  it('of NVivo has one cell that says from when to when', async () => {
    const { turns } = await read(
      'Timespan,Content,Speaker\n0:00.0 - 0:05.3,Hello.,Anna\n1:00:05.3 - 1:00:09.0,Hi.,Bo\n',
    );
    expect(turns.map(({ speaker, text, from, to }) => [speaker, text, from, to])).toEqual([
      ['Anna', 'Hello.', '00:00:00.000', '00:00:05.300'],
      ['Bo', 'Hi.', '01:00:05.300', '01:00:09.000'],
    ]);
  });

  it('without words is left out, which is said', async () => {
    const reading = await read('speaker,text\nAnna,One.\nBo,\nAnna,Two.\n');
    expect(reading.turns.map(({ turn, text }) => [turn, text])).toEqual([
      [1, 'One.'],
      [2, 'Two.'],
    ]);
    expect(reading.warnings).toEqual([{ message: 'One turn without words left out.', line: 3 }]);
  });

  it('with more cells than the header is refused with its line: words would be lost', async () => {
    await expect(read('speaker,text\nAnna,"a\nb"\nBo,Well, yes.\n')).rejects.toMatchObject({
      details: { what: expect.stringContaining('Line 4'), where: { file: 'talk', line: 4 } },
    });
    expect((await read('speaker,text\nAnna,Hello.,,\n')).said).toHaveLength(1);
  });

  it('whose quotation mark is never closed is refused with its line', async () => {
    await expect(read('speaker,text\nAnna,Hello.\nBo,"Hi.\n')).rejects.toMatchObject({
      details: { where: { file: 'talk', line: expect.any(Number) } },
    });
  });
});

describe('a table', () => {
  it('with a column of transcripts holds several, each numbered from 1', async () => {
    const { transcripts } = await read(
      'interview,speaker,text\nA,Anna,One.\nB,Bo,Two.\nA,Int,Three.\n',
    );
    expect(transcripts.map(({ name, said }) => [name, said])).toEqual([
      [
        'A',
        [
          ['Anna', 'One.'],
          ['Int', 'Three.'],
        ],
      ],
      ['B', [['Bo', 'Two.']]],
    ]);
  });

  it('with a column of sections has a heading where each begins', async () => {
    const { lines } = await read(
      'topic,speaker,text\nHelp,Anna,One.\nHelp,Bo,Two.\nHope,Bo,Three.\n',
    );
    expect(lines).toMatchObject([
      { turn: 'h1', text: 'Help' },
      { turn: 1, section: 'h1' },
      { turn: 2, section: 'h1' },
      { turn: 'h2', text: 'Hope' },
      { turn: 3, section: 'h2' },
    ]);
  });

  it('that says a turn once for each annotator, as AnnoMI does, is read once', async () => {
    const rows = ['0,therapist,Thanks.', '0,therapist,Thanks.', '1,client,Yeah.', '2,client,Yeah.'];
    const reading = await read(`utterance_id,interlocutor,utterance_text\n${rows.join('\n')}\n`);
    expect(reading.said).toEqual([
      ['therapist', 'Thanks.'],
      ['client', 'Yeah.'],
      ['client', 'Yeah.'],
    ]);
    expect(warned(reading)).toContain('One row repeats');
    const unnumbered = await read('speaker,text\nAnna,Yeah.\nAnna,Yeah.\n');
    expect(unnumbered.said).toHaveLength(2);
  });

  it('of nothing but a header is refused', async () => {
    await expect(read('speaker,text\n')).rejects.toThrow(/no words/);
  });
});

describe('TSV', () => {
  it.each([
    ['are letters of their own', 'Anna\t"Yes\nBo\tso" he "said', ['"Yes', 'so" he "said']],
    ['stay around all that is said', 'Anna\t"Go home."\nBo\tNo', ['"Go home."', 'No']],
    ['are doubled by spreadsheets', 'Anna\t"He ""knew"""\nBo\t"Yes"', ['He "knew"', 'Yes']],
    ['hold line breaks', 'Anna\t"One\ntwo"\nBo\tNo', ['One\ntwo', 'No']],
    ['do not reach over rows', 'Anna\t"One\nBo\ttwo"\nBo\tNo', ['"One', 'two"', 'No']],
  ])('in which quotation marks %s', async (_, rows, said) => {
    for (const format of [tsv, csv]) {
      const reading = await readingOf(format, `speaker\ttext\n${rows}\n`);
      expect(reading.said.map(([, text]) => text)).toEqual(said);
    }
  });

  it('takes quotation marks as they are', async () => {
    const { said } = await readingOf(tsv, 'speaker\ttext\nAnna\t"Hi," he said.\nBo\t5" long\n');
    expect(said).toEqual([
      ['Anna', '"Hi," he said.'],
      ['Bo', '5" long'],
    ]);
  });
});
