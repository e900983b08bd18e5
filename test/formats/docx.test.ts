/** DOCX: transcripts in Word documents, as people and tools write them. */
import { Document, HeadingLevel, Packer, Paragraph, TextRun } from 'docx';
import { extractRawText } from 'mammoth';
import { describe, expect, it } from 'vitest';
import { docx } from '../../src/formats/docx.js';
import { docxOf, paragraphs, run, wordComment, wordTable } from './office-files.js';
import { readingOf, warned } from './reading-of.js';

const read = (body: string, parts = {}) => readingOf(docx, docxOf(body, parts));
const rang = 'We kept ringing him.';
const note = 'I left a note.';
const talk = [
  ['Anna-Lund', rang],
  ['Bo', note],
  ['Anna-Lund', 'He knew.'],
];

describe('a Word document', () => {
  it.each([
    [
      'labels with a colon',
      ['Anna Lund: We kept ringing him.', `Bo: ${note}`, 'Anna Lund: He knew.'],
    ],
    [
      'labels in bold, a colon in them',
      [
        run('Anna Lund:', true) + run(` ${rang}`),
        run('Bo:', true) + run(` ${note}`),
        run('Anna Lund:', true) + run(' He knew.'),
      ],
    ],
    [
      'labels in bold and no colon',
      [
        run('Anna Lund', true) + run(` ${rang}`),
        run('Bo ', true) + run(note),
        run('Anna Lund', true) + run(' He knew.'),
      ],
    ],
    [
      'Teams: name and time, a line break, words',
      [`Anna Lund   0:03\n${rang}`, `Bo   0:09\n${note}`, 'Anna Lund   0:12\nHe knew.'],
    ],
    [
      'Teams: the name in bold before the time',
      [
        run('Anna Lund', true) + run(`   0:03\n${rang}`),
        run('Bo', true) + run(`   0:09\n${note}`),
        run('Anna Lund', true) + run('   0:12\nHe knew.'),
      ],
    ],
    [
      'Teams, as it was: times, name and words on lines of one paragraph',
      [
        `0:0:3.0 --> 0:0:8.90\nAnna Lund\n${rang}`,
        `0:0:9.0 --> 0:0:11.250\nBo\n${note}`,
        '0:0:12.0 --> 0:0:13.5\nAnna Lund\nHe knew.',
      ],
    ],
    [
      'Rev: name and time in brackets above the words',
      ['Anna Lund (00:03):', rang, 'Bo (00:09):', note, 'Anna Lund (00:12):', 'He knew.'],
    ],
    [
      'paragraphs that are a label, empty ones between the turns',
      ['Anna Lund', rang, '', 'Bo', note, '', 'Anna Lund', 'He knew.', '', 'Bo', 'Yes.'],
    ],
  ])('has its turns: %s', async (_, texts) => {
    const { said } = await read(paragraphs(...texts));
    expect(said.slice(0, 3)).toEqual(talk);
  });

  it('from dictation has times in front of its speakers', async () => {
    const texts = [
      '00:00:03 Speaker 1',
      rang,
      '00:00:09 Speaker 2',
      note,
      '00:00:12 Speaker 1',
      'Yes.',
    ];
    const { turns } = await read(paragraphs('Audio file', 'walk.wav', 'Transcript', ...texts));
    expect(turns.map(({ speaker, from, text }) => [speaker, from, text])).toEqual([
      ['Speaker-1', '00:00:03.000', rang],
      ['Speaker-2', '00:00:09.000', note],
      ['Speaker-1', '00:00:12.000', 'Yes.'],
    ]);
  });

  it.each([
    [
      'speaker and words',
      [
        ['Anna Lund', rang],
        ['Bo', note],
        ['', 'Twice.'],
      ],
    ],
    [
      'words and speaker, the first row a heading',
      [
        ['Words', 'Speaker'],
        [rang, 'Anna Lund'],
        [note, 'Bo'],
        ['Twice.', ''],
      ],
    ],
    [
      'time, speaker, words',
      [
        ['0:03', 'Anna Lund:', rang],
        ['0:09', 'Bo:', note],
        ['', '', 'Twice.'],
      ],
    ],
    [
      'number, speaker, words',
      [
        ['1', 'Anna Lund', rang],
        ['2', 'Bo', note],
        ['3', '', 'Twice.'],
      ],
    ],
    [
      'number, speaker, words, under headings that nobody knows',
      [
        ['Nr.', 'Rede von', 'Gesagtes'],
        ['1', 'Anna Lund', rang],
        ['2', 'Bo', note],
        ['3', '', 'Twice.'],
      ],
    ],
  ])('has a turn in each row of a table: %s', async (_, rows) => {
    expect((await read(wordTable(...rows))).said).toEqual([
      ['Anna-Lund', rang],
      ['Bo', `${note}\nTwice.`],
    ]);
  });

  it('keeps every cell of a table in which no column holds the words', async () => {
    const { said } = await read(wordTable(['One.', 'Two and three.', 'Four.', 'Five.']));
    expect(said).toEqual([[null, 'One.\tTwo and three.\tFour.\tFive.']]);
  });

  it('has the signs of fonts that have them in place of letters', async () => {
    const sign = (font: string, char: string) => `<w:sym w:font="${font}" w:char="${char}"/>`;
    const known = [sign('Symbol', 'F0AD'), sign('Wingdings', 'F0E2'), sign('Arial', '00E9')];
    const line = `${run('Anna: ')}<w:r>${known.join('')}</w:r>`;
    const reading = await read(paragraphs(line, 'Bo: Yes.', 'Anna: So.'));
    expect(reading.said[0]).toEqual(['Anna', '↑↓é']);
    expect(warned(reading)).not.toContain('sign');
    const strange = [
      sign('Webdings', 'F021'),
      sign('Symbol', 'F020'),
      sign('Arial', 'D800'),
      sign('Arial', 'x'),
    ];
    const other = await read(
      paragraphs(`${run('Anna: ')}<w:r>${strange.join('')}</w:r>`, 'Bo: Yes.', 'Anna: So.'),
    );
    expect(other.said[0]).toEqual(['Anna', '\ufffd\ufffd\ufffd\ufffd']);
    expect(warned(other)).toContain('4 signs');
  });

  it('gives a text box to whoever speaks where it stands', async () => {
    const box = `<w:r><w:drawing><w:txbxContent>${paragraphs('In a box.')}</w:txbxContent></w:drawing></w:r>`;
    const { said } = await read(
      paragraphs('Anna: We rang.', `${run('Bo: Ye')}${box}${run('s.')}`, 'Anna: So.'),
    );
    expect(said.slice(0, 2)).toEqual([
      ['Anna', 'We rang.'],
      ['Bo', 'Yes.\nIn a box.'],
    ]);
  });

  it('takes insertions in and leaves deletions out', async () => {
    const changed = `${run('Anna: We ')}<w:del w:id="1"><w:r><w:delText>never </w:delText></w:r></w:del><w:ins w:id="2">${run('kept ')}</w:ins>${run('ringing.')}`;
    const { said } = await read(paragraphs(changed, 'Bo: Yes.', 'Anna: So.'));
    expect(said[0]).toEqual(['Anna', 'We kept ringing.']);
  });

  it('has bold words in its speech that are no label', async () => {
    const { said } = await read(
      paragraphs(`Anna: ${rang}`, run('Never', true) + run(' again.'), `Bo: ${note}`),
    );
    expect(said[0]).toEqual(['Anna', `${rang}\nNever again.`]);
  });

  it('has its comments at the turns they stand on', async () => {
    const marked = `${run('Bo: ')}<w:commentRangeStart w:id="7"/>${run(note)}<w:commentRangeEnd w:id="7"/><w:r><w:commentReference w:id="7"/></w:r>`;
    const { comments, said } = await read(paragraphs(`Anna: ${rang}`, 'And again.', marked), {
      'word/comments.xml': wordComment(7, 'Kim', 'Who decides here?'),
    });
    expect(said).toHaveLength(2);
    expect(comments).toEqual([
      { turn: 2, text: 'Who decides here?', by: 'Kim', at: '2020-01-02T10:00:00Z' },
    ]);
  });

  it('says that footnotes are left out', async () => {
    const reading = await read(
      paragraphs(`${run('Anna: Yes.')}<w:r><w:footnoteReference w:id="1"/></w:r>`, 'Bo: No.'),
    );
    expect(warned(reading)).toContain('1 footnote is not imported');
  });

  it('written by a library of its own has the words that another reader finds, title and headings aside', async () => {
    const labelled = (label: string, text: string) =>
      new Paragraph({ children: [new TextRun({ text: label, bold: true }), new TextRun(text)] });
    const file = new Document({
      sections: [
        {
          children: [
            new Paragraph({ text: 'Second meeting', heading: HeadingLevel.TITLE }),
            new Paragraph({ text: 'Opening', heading: HeadingLevel.HEADING_1 }),
            labelled('Anna:', ' Naïve café 😀 – “déjà vu”.'),
            labelled('Bo:', ' Tab\there.'),
          ],
        },
      ],
    });
    const bytes = await Packer.toBuffer(file);
    const { title, lines, text } = await readingOf(docx, bytes);
    expect(title).toBe('Second meeting');
    expect(lines.map(({ kind, text: words }) => [kind, words])).toEqual([
      ['heading', 'Opening'],
      ['speech', 'Naïve café 😀 – “déjà vu”.'],
      ['speech', 'Tab\there.'],
    ]);
    const { value } = await extractRawText({ buffer: bytes });
    const words = (all: string) => all.split(/\s+/).filter(Boolean);
    expect(words(`Second meeting ${text}`)).toEqual(words(value));
  });
});
