/** ELAN, TextGrid, CHAT, TEI and SBV: what their examples do not show. */
import { describe, expect, it } from 'vitest';
import { chat } from '../../src/formats/chat.js';
import { elan } from '../../src/formats/elan.js';
import { praatTextgrid } from '../../src/formats/praat-textgrid.js';
import { sbv } from '../../src/formats/sbv.js';
import { tei } from '../../src/formats/tei.js';
import { readingOf, warned } from './reading-of.js';

describe('ELAN', () => {
  const source = `<ANNOTATION_DOCUMENT><TIME_ORDER>
<TIME_SLOT TIME_SLOT_ID="t1" TIME_VALUE="1000"/><TIME_SLOT TIME_SLOT_ID="t2"/>
</TIME_ORDER>
<TIER TIER_ID="A"><ANNOTATION><ALIGNABLE_ANNOTATION ANNOTATION_ID="a1" TIME_SLOT_REF1="t1" TIME_SLOT_REF2="t2">
<ANNOTATION_VALUE>caf&#233; &amp; tea</ANNOTATION_VALUE></ALIGNABLE_ANNOTATION></ANNOTATION></TIER>
<TIER TIER_ID="A gloss" PARENT_REF="A"><ANNOTATION><REF_ANNOTATION ANNOTATION_ID="a2" ANNOTATION_REF="a1">
<ANNOTATION_VALUE>coffee</ANNOTATION_VALUE></REF_ANNOTATION></ANNOTATION></TIER>
<TIER TIER_ID="ring" PARENT_REF="A"><ANNOTATION><REF_ANNOTATION ANNOTATION_ID="a3" ANNOTATION_REF="a3">
<ANNOTATION_VALUE>round</ANNOTATION_VALUE></REF_ANNOTATION></ANNOTATION></TIER>
</ANNOTATION_DOCUMENT>`;

  it('reads the tiers that depend on none, and lists the others', async () => {
    const reading = await readingOf(elan, source);
    expect(reading.turns).toEqual([
      { kind: 'speech', turn: 1, speaker: 'A', text: 'café & tea', from: '00:00:01.000' },
    ]);
    expect(warned(reading)).toBe(
      'Tiers not imported: "A gloss" (1 annotation), "ring" (1 annotation). --tier "A gloss" takes one.',
    );
  });

  it('takes the tiers that --tier names, with the time of what they refer to', async () => {
    const { turns } = await readingOf(elan, source, { tiers: ['A gloss', 'ring'] });
    expect(turns).toEqual([
      { kind: 'speech', turn: 1, speaker: 'A-gloss', text: 'coffee', from: '00:00:01.000' },
      { kind: 'speech', turn: 2, speaker: 'ring', text: 'round' },
    ]);
  });

  it('says which tiers there are when one is asked for that is not', async () => {
    await expect(readingOf(elan, source, { name: 'a.eaf', tiers: ['a gloss'] })).rejects.toThrow(
      'a.eaf has no tier "a gloss". Did you mean "A gloss"?',
    );
  });
});

describe('an utterance of CHAT', () => {
  it('with several times has the first to the last of them, and none in its words', async () => {
    const said = '*A:\tgo on . \u0015100_900\u0015 more . \u0015900_1500\u0015\n*B:\tyes .\n@End\n';
    const { turns } = await readingOf(chat, `@UTF8\n@Begin\n${said}`);
    expect(turns).toEqual([
      {
        ...{ kind: 'speech', turn: 1, speaker: 'A', text: 'go on . more .' },
        ...{ from: '00:00:00.100', to: '00:00:01.500' },
      },
      { kind: 'speech', turn: 2, speaker: 'B', text: 'yes .' },
    ]);
  });

  it('may be the last that is left of a file, which is said', async () => {
    const whole = '@UTF8\n@Begin\n*A:\tgo on .\n%com:\tlaughs\n*B:\tyes .\n@End\n';
    expect(warned(await readingOf(chat, whole))).not.toContain('cut off');
    const { warnings } = await readingOf(chat, whole.slice(0, whole.indexOf('*B')));
    expect(warnings).toContainEqual({
      message: 'The file does not end with @End: it may be cut off.',
      line: 4,
    });
  });
});

describe('XML', () => {
  it.each([
    ['a document type', '<!DOCTYPE TEI SYSTEM "x.dtd"><TEI><u>Hi.</u></TEI>', /document type/],
    ['entities', '<!DOCTYPE T [<!ENTITY a "aaaa">]><TEI><u>&a;</u></TEI>', /document type/],
    ['an entity nobody declares', '<TEI><u>&a;</u></TEI>', /talk.*entity/],
    ['an element that is not closed', '<TEI>\n<u>Hi.', /talk.*broken/],
  ])('with %s is refused', async (_, source, what) => {
    await expect(readingOf(tei, source)).rejects.toThrow(what);
    await expect(readingOf(elan, source)).rejects.toThrow(what);
  });
});

describe('XML that is not in Unicode', () => {
  const header = '<?xml version="1.0" encoding=';
  it.each([
    ['windows-1251', 'CC FB 20 E6 E4 E0 EB E8', 'Мы ждали'],
    ['ISO-8859-2', 'AC 6C 65', 'Źle'],
    ['ISO-8859-1', '42 6F 64 F8', 'Bodø'],
  ])('is read in the encoding it names: %s', async (encoding, hex, words) => {
    const letters = Buffer.from(hex.replaceAll(' ', ''), 'hex').toString('latin1');
    const source = `${header}"${encoding}"?>\n<TEI><text><body><u who="A">${letters}</u></body></text></TEI>`;
    expect((await readingOf(tei, Buffer.from(source, 'latin1'))).said).toEqual([['A', words]]);
  });

  it('is read as what it is where it names what it was before', async () => {
    const source = `${header}"windows-1251"?><TEI><text><body><u>Bodø</u></body></text></TEI>`;
    expect((await readingOf(tei, source)).said).toEqual([[null, 'Bodø']]);
  });

  it('is read in the encoding that the user names', async () => {
    const source = Buffer.from(
      `${header}"ISO-8859-2"?><TEI><text><body><u>\xe6</u></body></text></TEI>`,
      'latin1',
    );
    expect((await readingOf(tei, source, { encoding: 'windows-1251' })).said).toEqual([
      [null, 'ж'],
    ]);
  });
});

describe('TEI', () => {
  const spoken = (body: string, header = '') =>
    readingOf(tei, `<TEI><teiHeader>${header}</teiHeader><text><body>${body}</body></text></TEI>`);

  it('puts what is no word in brackets and knows pauses and gaps', async () => {
    const { said } = await spoken(
      '<u who="#A">So <pause dur="0.5"/> yes <gap reason="inaudible"/> <kinesic><desc>nods</desc></kinesic></u>',
    );
    expect(said).toEqual([['A', 'So (0.5) yes [inaudible] [nods]']]);
  });

  it('parts words by one space, and none where the file joins them', async () => {
    const { said } = await spoken(
      '<u><s>\n<w>Hello</w>\n<w join="right">there</w>\n<pc>.</pc></s></u>',
    );
    expect(said).toEqual([[null, 'Hello there.']]);
  });

  it('finds times and the speaker on the block around an utterance (ISO 24624)', async () => {
    const { turns } = await spoken(
      '<timeline><when xml:id="T0" absolute="00:00:00"/><when xml:id="T1" interval="2.5" since="#T0"/></timeline><annotationBlock who="#p1" start="#T0" end="#T1"><u><seg>Hi.</seg></u></annotationBlock>',
      '<person xml:id="p1"><persName>Anna <surname>Lund</surname></persName></person>',
    );
    expect(turns).toEqual([
      {
        ...{ kind: 'speech', turn: 1, speaker: 'Anna-Lund', text: 'Hi.' },
        ...{ from: '00:00:00.000', to: '00:00:02.500' },
      },
    ]);
  });

  it('keeps headings and notes between utterances, and sections by them', async () => {
    const { asides, turns } = await spoken(
      '<head>One</head><u>Hi.</u><note>A <hi>door</hi>.</note><u>Ho.</u>',
    );
    expect(asides).toEqual([
      { kind: 'heading', turn: 'h1', text: 'One' },
      { kind: 'note', turn: 'n1', text: 'A door.' },
    ]);
    expect(turns.map(({ section }) => section)).toEqual(['h1', 'h1']);
  });
});

describe('a TextGrid', () => {
  const head = 'File type = "ooTextFile"\n"TextGrid"\n0\n9\n<exists>\n';

  it('may hold remarks, and numbers in brackets count for nothing', async () => {
    const source = `${head}1 ! one tier\n"IntervalTier" "Anna" 0 9 1\nintervals [7]:\n0 9 "Hi ! you"\n`;
    expect((await readingOf(praatTextgrid, source)).said).toEqual([['Anna', 'Hi ! you']]);
  });

  it.each([
    ['', 6, 'the number of tiers'],
    ['1\n"IntervalTier"\n', 8, 'the name of a tier'],
    ['1\n"IntervalTier"\n"Anna"\n0\n9\n900000000000000\n0\n9\n', 14, 'the text of an annotation'],
    ['1\n"IntervalTier"\n"Anna"\n0\n9\n1\n"Hi"\n', 12, 'the time of an annotation'],
  ])('that goes on with %j is not whole, and the line is named', async (rest, line, what) => {
    await expect(readingOf(praatTextgrid, head + rest)).rejects.toMatchObject({
      message: `talk is no whole TextGrid: ${what} is missing.`,
      details: { where: { file: 'talk', line } },
    });
  });
});

describe('CHAT', () => {
  it('has roles from @Participants, or from @ID, and --role wins', async () => {
    const source =
      '@UTF8\n@Participants:\tCHI Eve Target_Child , MOT Mother\n@ID:\teng|c|INV|||||Investigator|||\n*CHI:\tyes .\n*MOT:\tno .\n*INV:\tso ?\n';
    const roles = async (options = {}) =>
      (await readingOf(chat, source, options)).speakers.map(({ role }) => role);
    expect(await roles()).toEqual(['target child', 'mother', 'investigator']);
    expect(await roles({ roles: [{ pattern: 'INV', role: 'moderator' }] })).toEqual([
      ...['target child', 'mother', 'moderator'],
    ]);
  });

  it('keeps what the headers say of the talk, and no day of birth', async () => {
    const { attributes, asides, turns } = await readingOf(
      chat,
      '@UTF8\n@Birth of CHI:\t23-AUG-1994\n@Date:\t04-DEC-1997\n@G:\tcake\n*CHI:\tyes .\n@Comment:\tlaughs\n',
    );
    expect(attributes).toEqual({ date: '04-DEC-1997' });
    expect(asides.map(({ kind, text }) => [kind, text])).toEqual([
      ['heading', 'cake'],
      ['note', 'laughs'],
    ]);
    expect(turns[0]?.section).toBe('h1');
  });
});

describe('SBV', () => {
  it('breaks lines with a sign, and a comma between times in speech is speech', async () => {
    const { turns } = await readingOf(
      sbv,
      '0:00:01.000,0:00:02.000\nWe walked[br]on.\n\n0:00:02.000,0:00:03.000\nAt 0:00:01.000, or 2.\n',
    );
    expect(turns.map(({ text, from }) => [text, from])).toEqual([
      ['We walked on.', '00:00:01.000'],
      ['At 0:00:01.000, or 2.', '00:00:02.000'],
    ]);
  });
});
