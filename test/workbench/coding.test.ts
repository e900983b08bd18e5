/** Giving codes, taking them away, going back and forth: what is in the study on disk afterwards. */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { addMemo, openMemos } from '../../src/study/memos.js';
import { openStudy } from '../../src/study/open.js';
import { summaryText } from '../../src/terminal/coding-summary.js';
import { printCitation } from '../../src/text/citation.js';
import { citationInHand } from '../../src/workbench/on-words.js';
import { folderFrom } from '../support/example-study.js';
import { codebook, example, openedIn, openedOn } from './opened.js';

/** The codings in force, read anew: `anna trust s1:2`. */
async function codingsOnDisk(folder: string): Promise<string[]> {
  const { transcripts, work } = await openStudy(folder);
  const [transcript] = transcripts;
  return work.flatMap(({ coder, codings }) =>
    codings.map(({ current, anchor }) => {
      const place = transcript && anchor.span ? printCitation(transcript, anchor.span) : 'lost';
      return `${coder} ${current} ${place}`;
    }),
  );
}

async function pressed(keys: string, citation = 's1:2') {
  const session = await openedOn(example, { citation });
  const bench = await session.press(keys);
  return { ...session, bench, codings: await codingsOnDisk(session.folder) };
}

describe('a code is given', () => {
  it.each([
    ['1', 'by its digit', ['anna trust s1:2']],
    ['<enter>pac<enter>', 'by a part of its name', ['anna pace s1:2']],
    ['c<down><enter>', 'from the list', ['anna hope s1:2']],
    ['2j.', 'as it was given last', ['anna hope s1:2', 'anna hope s1:3']],
    ['ctrus<tab>hope<tab><enter>', 'with another at once', ['anna hope s1:2', 'anna trust s1:2']],
    ['ctrus<tab>pace<enter>', 'with a marked one', ['anna pace s1:2', 'anna trust s1:2']],
    ['l1l3', 'sentence by sentence', ['anna trust s1:2@0-15', 'anna pace s1:2@16-33']],
    ['<shift-down>1', 'over two turns', ['anna trust s1:2-3']],
    ['11', 'once, however often', ['anna trust s1:2']],
    ['c<down><ctrl-j>', 'where a line sends ⌃J for Enter', ['anna hope s1:2']],
    ['ctrus<esc>', 'not where the list is left', []],
    ['9', 'not by a digit that has none', []],
    ['.', 'not again where none was given', []],
  ])('%j %s', async (keys, _, codings) => {
    expect((await pressed(keys)).codings).toEqual(codings);
  });

  it('whose name begins as was typed, before one that has the word elsewhere and more often', async () => {
    const codes = [
      '{id: feedback-informing, name: Feedback-informing, aliases: [informed by feedback], meaning: To inform}',
      '{id: information-sharing, name: Information sharing, definition: Telling.}',
    ].map((code) => `      - ${code}\n`);
    const book = `codebook: care\nthemes:\n  - id: t\n    name: T\n    codes:\n${codes.join('')}`;
    const { folder, press } = await openedOn({ ...example, codebook: book }, { citation: 's1:2' });
    await press('cinform<enter>');
    expect(await codingsOnDisk(folder)).toEqual(['anna information-sharing s1:2']);
  });

  it('it stands in the log before the next key, with what the words were', async () => {
    const { folder } = await pressed('l1');
    const [line = ''] = readFileSync(join(folder, 'codings/anna.jsonl'), 'utf8').split('\n');
    const { act, from, to, quote, code, how } = JSON.parse(line);
    expect({ act, from, to, quote, code, how }).toEqual({
      ...{ act: 'code', from: [2, 0], to: [2, 15], quote: 'We went slowly.' },
      ...{ code: 'trust', how: 'by-hand' },
    });
  });
});

describe('a code is taken away', () => {
  it('where it lies on the words in hand', async () => {
    expect((await pressed('1x')).codings).toEqual([]);
  });

  it('and of several the one that is meant', async () => {
    expect((await pressed('123<tab>x')).codings).toEqual(['anna pace s1:2', 'anna trust s1:2']);
  });

  it('but never that of somebody else', async () => {
    const study = { ...example, codings: ['ben hope s1:2'] };
    const { folder, press } = await openedOn(study, { citation: 's1:2' });
    expect((await press('ox')).said).toBe('This coding is ben’s. Only they can take it away.');
    expect(await codingsOnDisk(folder)).toEqual(['ben hope s1:2']);
  });
});

describe('a new code', () => {
  it('goes into the codebook file, its comments kept, and is given at once', async () => {
    const { folder, codings } = await pressed(
      '+Being sl<backspace><backspace>waited for<enter>helped<enter>Time is given.<enter>',
    );
    const text = readFileSync(join(folder, 'codebook.yaml'), 'utf8');
    expect(text).toContain('# What we look for');
    expect(text).toContain('# the first one');
    expect(text).toContain('name: Being waited for');
    expect(text).toContain('definition: Time is given.');
    expect(codings).toEqual(['anna being-waited-for s1:2']);
  });

  it('is named by the words in hand', async () => {
    const { folder, codings } = await pressed('llw)i<enter><enter><enter>');
    expect(readFileSync(join(folder, 'codebook.yaml'), 'utf8')).toContain('name: She set');
    expect(codings).toEqual(['anna she-set s1:2@16-23']);
  });

  it('is made from the list where nothing is called so', async () => {
    expect((await pressed('cwaiting<enter><enter><enter>')).codings).toEqual(['anna waiting s1:2']);
  });

  it('is taken back by a second undo, byte for byte, and made again', async () => {
    const { folder, press } = await openedOn(example, { citation: 's1:2' });
    const text = () => readFileSync(join(folder, 'codebook.yaml'), 'utf8');
    await press('+Waiting<enter>helped<enter>Time.<enter>');
    const made = text();
    expect((await press('u')).said).toBe('Undone: s1:2 is coded waiting.');
    expect(text()).toBe(made);
    const bench = await press('u');
    expect(bench.said).toBe('Undone: new code “Waiting”.');
    expect(text()).toBe(codebook);
    expect(bench.desk.codes.map(({ code }) => code.id)).not.toContain('waiting');
    await press('rr');
    expect(text()).toBe(made);
    expect(await codingsOnDisk(folder)).toEqual(['anna waiting s1:2']);
  });

  it('that somebody else has given stays, which is said, and undo goes on', async () => {
    const { folder, press } = await openedOn(example, { citation: 's1:2' });
    await press('1+Waiting<enter>helped<enter>Time.<enter>');
    const ben = await openedIn(folder, { coder: 'ben', citation: 's1:3' });
    await ben.press('cwait<enter>');
    expect((await press('uu')).said).toBe(
      'The code “Waiting” stays: it is given elsewhere. Take it out: alongside codebook retire waiting',
    );
    await press('u');
    expect(await codingsOnDisk(folder)).toEqual(['ben waiting s1:3']);
  });

  it('stays where the codebook was changed since, or a memo is on it', async () => {
    const { folder, press } = await openedOn(example, { citation: 's1:2' });
    await press('+Waiting<enter>helped<enter>Time.<enter>u');
    const file = join(folder, 'codebook.yaml');
    const changed = `${readFileSync(file, 'utf8')}# mine\n`;
    writeFileSync(file, changed);
    expect((await press('u')).said).toContain('stays: codebook.yaml was changed since.');
    expect(readFileSync(file, 'utf8')).toBe(changed);
    const other = await openedOn(example, { citation: 's1:2' });
    await other.press('+Waiting<enter>helped<enter>Time.<enter>');
    const code = { on: 'code:waiting', kind: 'analytic', title: 'Hm', text: 'Hm' } as const;
    await addMemo(other.folder, code);
    expect((await other.press('uu')).said).toContain('stays: there is a memo on it.');
  });

  it('is not made where one has the name: that one is given', async () => {
    const { folder, codings } = await pressed('+trust<enter>');
    expect(readFileSync(join(folder, 'codebook.yaml'), 'utf8')).toBe(codebook);
    expect(codings).toEqual(['anna trust s1:2']);
  });
});

describe('undo and redo', () => {
  it.each([
    ['1u', []],
    ['1ur', ['anna trust s1:2']],
    ['1uru', []],
    ['1urur', ['anna trust s1:2']],
    ['1xu', ['anna trust s1:2']],
    ['1xuu', []],
    ['ctrus<tab>hope<enter>u', []],
    ['1j2uu', []],
    ['1j2uur', ['anna trust s1:2']],
    ['1j2uurr', ['anna trust s1:2', 'anna hope s1:3']],
    ['1u2r', ['anna hope s1:2']],
    ['uuuu1', ['anna trust s1:2']],
  ])('%j leaves %j', async (keys, codings) => {
    expect((await pressed(keys)).codings).toEqual(codings);
  });

  it('reach back through earlier sessions', async () => {
    const { folder, press } = await openedOn(example, { citation: 's1:2' });
    await press('1j2j3');
    const later = await openedIn(folder, { citation: 's1:1' });
    await later.press('uu');
    expect(await codingsOnDisk(folder)).toEqual(['anna trust s1:2']);
    await later.press('r');
    expect(await codingsOnDisk(folder)).toEqual(['anna trust s1:2', 'anna hope s1:3']);
    await later.press('uuuu');
    expect(await codingsOnDisk(folder)).toEqual([]);
    const third = await openedIn(folder, { citation: 's1:1' });
    await third.press('r');
    expect(await codingsOnDisk(folder)).toEqual(['anna trust s1:2']);
  });

  it('of an earlier session go to where it was, a decline and a reading too', async () => {
    const { folder, press } = await openedOn(example, { citation: 's1:2' });
    await press('1dj<space>');
    const later = await openedIn(folder, { citation: 's1:5' });
    expect((await later.press('u')).said).toBe('Undone: Turn 3 is read.');
    expect(citationInHand(later.bench())).toBe('s1:3');
    await later.press('uu');
    const { work } = await openStudy(folder);
    expect(work.map(({ codings, declined, seen }) => [codings, declined, seen])).toEqual([
      [[], [], []],
    ]);
    expect(citationInHand(await later.press('r'))).toBe('s1:2');
    expect(await codingsOnDisk(folder)).toEqual(['anna trust s1:2']);
  });

  it('go to where something was undone', async () => {
    const { bench } = await pressed('1Gu');
    expect(citationInHand(bench)).toBe('s1:2');
    expect(bench.said).toBe('Undone: s1:2 is coded trust.');
  });
});

describe('suggestions in place', () => {
  it('are gone to, and accepted with the keyword that made them', async () => {
    const { folder, codings } = await pressed('sa', 's1:1');
    expect(codings).toEqual(['anna trust s1:2']);
    const [line = ''] = readFileSync(join(folder, 'codings/anna.jsonl'), 'utf8').split('\n');
    expect(JSON.parse(line)).toMatchObject({ how: 'by-keyword', keywords: ['trust'] });
  });

  it('once declined do not come back, unless that is undone', async () => {
    const { press } = await openedOn(example, { citation: 's1:1' });
    expect(citationInHand(await press('s'))).toBe('s1:2');
    expect(citationInHand(await press('ds'))).toBe('s1:3');
    expect(citationInHand(await press('gs'))).toBe('s1:3');
    expect(citationInHand(await press('ugs'))).toBe('s1:2');
  });

  it('are hidden from a coder who codes blind', async () => {
    const { press } = await openedOn(example, { citation: 's1:1', blind: true });
    const bench = await press('s');
    expect(citationInHand(bench)).toBe('s1:1');
    expect(bench.said).toContain('--blind');
  });
});

describe('reading', () => {
  it('marks turn after turn, and begins there next time', async () => {
    const { folder, press } = await openedOn(example, { citation: 's1:1' });
    await press('<space><space>');
    const { work } = await openStudy(folder);
    expect(work[0]?.seen.map(({ turns }) => turns)).toEqual([
      [1, 1],
      [2, 2],
    ]);
    expect(citationInHand((await openedIn(folder)).bench())).toBe('s1:3');
  });

  it('goes to what is neither coded nor read', async () => {
    const { bench } = await pressed('<space>1gn', 's1:2');
    expect(citationInHand(bench)).toBe('s1:4');
  });
});

describe('memos', () => {
  it('are kept on the words, on the coding, on the code', async () => {
    const { folder } = await pressed(
      '1mOn the words<enter>m<tab>On the coding<enter>m<tab><tab>On the code<enter>',
    );
    const { memos } = openMemos(folder);
    expect(memos.map(({ on, text }) => [on, text])).toEqual([
      ['turn:s1:2', 'On the words'],
      ['code:trust', 'On the code'],
    ]);
    const { work } = await openStudy(folder);
    expect(work[0]?.codings[0]?.notes).toEqual(['On the coding']);
  });

  it.each([
    ['<ctrl-j>', 'as ⌃J is sent'],
    ['<alt-enter>', 'as ⌥⏎ is'],
  ])('have a new line with %s, %s', async (key) => {
    const { folder, bench } = await pressed(`mWho decides?${key}${key}Not she.<enter>`);
    const [memo] = openMemos(folder).memos;
    expect(memo).toMatchObject({ title: 'Who decides?', text: 'Who decides?\n\nNot she.' });
    expect(bench.mode.kind).toBe('reading');
  });

  it('that are left are put aside, and gone on with', async () => {
    const { folder, press } = await openedOn(example, { citation: 's1:2' });
    const left = await press('mWho<esc>');
    expect(left.said).toBe('The memo is put aside, not saved: m goes on with it.');
    expect(summaryText(left).split('\n').at(-1)).toBe('But for this memo, which was begun: Who');
    const bench = await press('jm decides?<enter>');
    expect(openMemos(folder).memos.map(({ on, text }) => [on, text])).toEqual([
      ['turn:s1:3', 'Who decides?'],
    ]);
    expect(bench.aside).toBe('');
    expect((await press('m')).mode).toMatchObject({ typed: '' });
  });

  it('are taken back by undo, and written again', async () => {
    const { folder, press } = await openedOn(example, { citation: 's1:2' });
    await press('1mWhy?<enter>');
    const file = `memos/${openMemos(folder).memos[0]?.id}.md`;
    const text = readFileSync(join(folder, file), 'utf8');
    const bench = await press('u');
    expect(bench.said).toBe('Undone: memo “Why?”.');
    expect(bench.memos).toEqual([]);
    expect(openMemos(folder).memos).toEqual([]);
    expect((await press('r')).said).toBe('Done again: memo “Why?”.');
    expect(readFileSync(join(folder, file), 'utf8')).toBe(text);
    await press('uu');
    expect(await codingsOnDisk(folder)).toEqual([]);
  });

  it('that somebody has changed stay, which is said, and undo goes on', async () => {
    const { folder, press } = await openedOn(example, { citation: 's1:2' });
    await press('1mWhy?<enter>');
    const file = `memos/${openMemos(folder).memos[0]?.id}.md`;
    const text = `${readFileSync(join(folder, file), 'utf8')}More.\n`;
    writeFileSync(join(folder, file), text);
    expect((await press('u')).said).toBe(`${file} was changed since, and stays.`);
    expect(readFileSync(join(folder, file), 'utf8')).toBe(text);
    expect((await press('u')).said).toBe('Undone: s1:2 is coded trust.');
  });

  it('on a coding are undone like any act', async () => {
    const { folder } = await pressed('1m<tab>Why?<enter>u');
    const { work } = await openStudy(folder);
    expect(work[0]?.codings[0]?.notes).toEqual([]);
  });
});

describe('other coders', () => {
  it('are hidden until they are asked for', async () => {
    const { bench, press } = await openedOn({ ...example, codings: ['ben hope s1:2'] });
    expect(bench().others).toBeUndefined();
    expect((await press('2>')).said).toBe('No coding follows.');
    expect(citationInHand(await press('o>'))).toBe('s1:2');
    expect(citationInHand(await press('<lt>'))).toBe('s1:1');
    expect((await press('o')).showsOthers).toBe(false);
  });
});

describe('what changes on disk meanwhile', () => {
  it('is noticed, and read when asked', async () => {
    const session = await openedOn(example, { citation: 's1:2' });
    writeFileSync(
      join(session.folder, 'codebook.yaml'),
      codebook.replace('name: Trust', 'name: Reliance'),
    );
    expect((await session.press('j')).outdated).toEqual(['codebook.yaml']);
    const bench = await session.press('R');
    expect(bench.outdated).toEqual([]);
    expect(bench.desk.codes[0]?.code.name).toBe('Reliance');
    expect(citationInHand(bench)).toBe('s1:3');
  });

  it('the same coder in another window is told of, and read in', async () => {
    const folder = await folderFrom(example);
    const one = await openedIn(folder, { citation: 's1:2' });
    const other = await openedIn(folder, { citation: 's1:3' });
    await one.press('1');
    const bench = await other.press('2');
    expect(bench.said).toContain('anna codes elsewhere too');
    expect(await codingsOnDisk(folder)).toEqual(['anna trust s1:2', 'anna hope s1:3']);
    expect((await other.press('>')).said).toBe('No coding follows.');
    expect(citationInHand(await other.press('<lt>'))).toBe('s1:2');
  });

  it('two coders do not disturb each other', async () => {
    const folder = await folderFrom(example);
    const [anna, ben] = [await openedIn(folder), await openedIn(folder, { coder: 'ben' })];
    await Promise.all([anna.press('1j1j1'), ben.press('2j2j2')]);
    expect(await codingsOnDisk(folder)).toHaveLength(6);
    expect(anna.bench().said).not.toContain('elsewhere');
  });
});
