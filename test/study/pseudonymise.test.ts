/** Names become pseudonyms in the files of a study. */
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { replay } from '../../src/coding/replay.js';
import { turnsOf } from '../../src/model/transcript.js';
import { planEdit, writeEdit } from '../../src/study/edit-transcript.js';
import { readLog } from '../../src/study/log-file.js';
import { readNameMap } from '../../src/study/name-map.js';
import { inspectStudy, openStudy } from '../../src/study/open.js';
import { planPseudonyms, pseudonymise } from '../../src/study/pseudonymise.js';
import { record } from '../../src/study/record.js';
import { quoteOf } from '../../src/text/turns.js';
import { folderFrom, temporaryFolder } from '../support/example-study.js';
import { filesIn } from '../support/files-in.js';

const openLog = (folder: string, coder: string) =>
  replay(coder, readLog(join(folder, 'codings', `${coder}.jsonl`), 'log').acts);

const pairs = [
  { name: 'Anna', pseudonym: 'Clara' },
  { name: 'Anna Berg', pseudonym: 'Clara Dahl' },
  { name: 'Per', pseudonym: 'Odd' },
  { name: 'Kari', pseudonym: 'Nora' },
];

const settings = `study: Anna and the others # Anna Berg is the mother
coders: [{id: anna, name: Anna Coder}, {id: ben}]
participants:
  - {id: M1, role: moderator}
  # Anna: spoke first
  - id: Anna-Berg
    aliases: [Anna, "Anna Berg"]
    attributes: {sister: Kari}
sessions:
  - {id: anna-1, transcripts: [s1], attendees: [Anna-Berg, Per]}
`;

const codebook = `codebook: care
title: What Anna told us
themes:
  - id: met
    name: Met
    codes:
      - {id: trust, name: Trust, definition: "Somebody is relied on, as by Anna."} # Anna's
      - {id: hope, name: Hope, definition: Somebody looks forward., examples: [{text: "Per: so it was", source: "s1:3"}]}
`;

/** A study that has names in every kind of place. */
async function study(): Promise<string> {
  const folder = await folderFrom({
    settings,
    codebook,
    transcripts: {
      s1: [
        ...['M1: Who helped you, Anna?', 'Anna Berg: Per did. PER DID, Anna said, and Per’s car.'],
        ...['Per: Annas house, mostly. Yes.', 'M1: And then?', 'Anna Berg: Yes. Per, yes. Yes.'],
        ...['Per: Anna Berg rang me, and so did anna.', 'M1: Thank you all, Anna Berg and Per.'],
      ].join('\n'),
      s2: 'M1: Nobody is named.\nP2: No.',
    },
    codings: [
      ...['anna trust s1:2', 'anna hope s1:2.1', 'ben trust s1:5-6', 'ben hope s1:6'],
      ...['anna trust s2:1', 'anna hope s1:7'],
    ],
  });
  const opened = await openStudy(folder);
  const coding = opened.work[0]?.codings[0]?.id ?? '';
  await record(folder, 'anna', (stamp) => [
    { act: 'note', ...stamp(), coding, text: 'Anna means Per\nAnna Berg laughs' },
    {
      ...{ act: 'decline', ...stamp(), transcript: 's1', from: [2, 0], to: [2, 8] },
      ...{ code: 'hope', keywords: ['Per'] },
    },
    { act: 'seen', ...stamp(), transcript: 's1', turns: [1, 7] },
  ]);
  // Turn 7 changes after it was coded: that act stands on words that are no longer so.
  const edit = planEdit(opened, 's1', new Map([[7, 'Well. Thank you all, Anna Berg and Per.']]));
  await writeEdit(folder, opened, edit);
  const torn = '{"act":"code","id":"X","quote":"so\\nAnna rang Per';
  const log = join(folder, 'codings/ben.jsonl');
  writeFileSync(log, `${readFileSync(log, 'utf8')}${torn}`);
  mkdirSync(join(folder, 'memos'));
  writeFileSync(
    join(folder, 'memos/anna-again.md'),
    '---\nid: anna-again\non: turn:s1:2\ntitle: Anna, again\n---\n\nWhat *Anna Berg* said to Per.\n',
  );
  writeFileSync(join(folder, 'notes.csv'), 'who,what\r\nAnna,"Per\'s, mostly"\r\n');
  return folder;
}

/** Files with a name in them. Written apart from the program: bytes, with no letter on either side. */
function filesWithNames(folder: string): string[] {
  const sought = pairs.flatMap(({ name }) => [name, name.toUpperCase(), name.replace(' ', '-')]);
  const isLetter = (one = '') => /[\p{L}\d]/u.test(one);
  return files(folder).flatMap(([file, text]) => {
    const plain = text.replaceAll('\\n', ' ');
    const has = sought.some((name) => {
      for (let at = plain.indexOf(name); at >= 0; at = plain.indexOf(name, at + 1)) {
        if (!isLetter(plain[at - 1]) && !isLetter(plain[at + name.length])) return true;
      }
      return false;
    });
    return has ? [file] : [];
  });
}

const files = (folder: string) => filesIn(folder).filter(([file]) => !file.includes('.alongside'));

/** What each coding covers. */
async function coded(folder: string) {
  const { work, transcripts } = await inspectStudy(folder);
  const talks = new Map(transcripts.map((one) => [one.id, one]));
  return work.flatMap(({ codings }) =>
    codings.map(({ coder, id, code, anchor, transcript, drifted }) => {
      const talk = talks.get(transcript);
      const words = talk && anchor.span ? quoteOf(talk, anchor.span) : '';
      return { coder, id, code, state: anchor.state, words, drifted };
    }),
  );
}

async function renamed(folder: string, to = temporaryFolder()) {
  return pseudonymise(folder, await openStudy(folder), pairs, { to });
}

const asRenamed = (text: string) =>
  text
    .replaceAll('Anna Berg', 'Clara Dahl')
    .replaceAll(/\bAnna\b/g, 'Clara')
    .replaceAll(/\bPer\b/g, 'Odd')
    .replaceAll(/\bPER\b/g, 'ODD');

describe('a study with pseudonyms', () => {
  it('has none of the names in any file, but for its coders', async () => {
    const folder = await study();
    expect(filesWithNames(folder)).toEqual([
      ...['alongside.yaml', 'codebook.yaml', 'codings/anna.jsonl', 'codings/ben.jsonl'],
      expect.stringContaining('history/'),
      ...['memos/anna-again.md', 'notes.csv', 'sources/s1.txt', 'transcripts/s1.jsonl'],
    ]);
    const { left } = await renamed(folder);
    expect(left).toEqual(['alongside.yaml:2']);
    expect(filesWithNames(folder)).toEqual(['alongside.yaml']);
    expect(readFileSync(join(folder, 'alongside.yaml'), 'utf8')).toBe(
      `study: Clara and the others # Clara Dahl is the mother
coders: [{id: anna, name: Anna Coder}, {id: ben}]
participants:
  - {id: M1, role: moderator}
  # Clara: spoke first
  - id: Clara-Dahl
    aliases: [Clara, "Clara Dahl"]
    attributes: {sister: Nora}
sessions:
  - {id: anna-1, transcripts: [s1], attendees: [Clara-Dahl, Odd]}
`,
    );
    expect(readFileSync(join(folder, 'memos/clara-again.md'), 'utf8')).toBe(
      '---\nid: clara-again\non: turn:s1:2\ntitle: Clara, again\n---\n\nWhat *Clara Dahl* said to Odd.\n',
    );
    expect(readFileSync(join(folder, 'notes.csv'), 'utf8')).toBe(
      'who,what\r\nClara,"Odd\'s, mostly"\r\n',
    );
  });

  it('has its talk and its codings as they were, with the same ids', async () => {
    const folder = await study();
    const before = await coded(folder);
    expect(before.map(({ state }) => state)).toContain('moved');
    await renamed(folder);
    const wanted = before.map((one) => ({ ...one, words: asRenamed(one.words) }));
    expect(await coded(folder)).toEqual(wanted);
    const { transcripts, hashes } = await openStudy(folder);
    expect(
      turnsOf(transcripts[0] ?? { lines: [] }).map(({ speaker, text }) => [speaker, text]),
    ).toEqual([
      ['M1', 'Who helped you, Clara?'],
      ['Clara-Dahl', 'Odd did. ODD DID, Clara said, and Odd’s car.'],
      ['Odd', 'Annas house, mostly. Yes.'],
      ['M1', 'And then?'],
      ['Clara-Dahl', 'Yes. Odd, yes. Yes.'],
      ['Odd', 'Clara Dahl rang me, and so did anna.'],
      ['M1', 'Well. Thank you all, Clara Dahl and Odd.'],
    ]);
    expect(readdirSync(join(folder, 'history'))).toEqual([`codebook-${hashes.codebook}.yaml`]);
    const { declined } = openLog(folder, 'anna');
    expect(declined).toMatchObject([{ from: [2, 0], to: [2, 8], keywords: ['Odd'] }]);
  });

  it('is told of: how often, where, what was not found and what is nearly a name', async () => {
    const folder = await study();
    const before = files(folder);
    const plan = planPseudonyms(folder, await openStudy(folder), [
      ...pairs,
      { name: 'Tor', pseudonym: 'Leif' },
    ]);
    expect(files(folder)).toEqual(before);
    // By hand: Anna alone stands in turns 1 and 2; Anna Berg in 6 and 7; Per in 2 (three times), 5 and 7.
    expect(plan.names.map(({ name, said, transcripts }) => [name, said, transcripts])).toEqual([
      ['Anna', 2, 1],
      ['Anna Berg', 2, 1],
      ['Per', 5, 1],
      ['Kari', 0, 0],
    ]);
    expect(plan.notFound).toEqual(['Tor']);
    expect(plan.speakers).toEqual([
      { id: 'Anna-Berg', now: 'Clara-Dahl' },
      { id: 'Per', now: 'Odd' },
    ]);
    expect(plan.coders.map(({ coder, codings, otherwise }) => [coder, codings, otherwise])).toEqual(
      [
        ['anna', 3, []],
        ['ben', 2, []],
      ],
    );
    expect(plan.sources).toEqual(['sources/s1.txt']);
    expect(plan.memos).toEqual(['memos/clara-again.md']);
    const inTalk = plan.near.filter(({ places }) => places[0]?.startsWith('s1:'));
    expect(inTalk.map(({ found, how, places }) => [found, how, places])).toEqual([
      ['Annas', 'word', ['s1:3']],
      ['anna', 'case', ['s1:6', 'alongside.yaml:2', 'alongside.yaml:10']],
    ]);
  });

  it('changes no more when it is done again', async () => {
    const folder = await study();
    await renamed(folder);
    const before = files(folder);
    const { names, notFound } = await renamed(folder);
    expect(names).toEqual([expect.objectContaining({ name: 'Anna', said: 0, elsewhere: 1 })]);
    expect(notFound).toEqual(['Anna Berg', 'Per', 'Kari']);
    expect(files(folder)).toEqual(before);
  });

  it('can still undo and redo what was done before', async () => {
    const folder = await study();
    await renamed(folder);
    const inForce = () => openLog(folder, 'ben').codings.map(({ code }) => code);
    expect(inForce()).toEqual(['trust', 'hope']);
    await record(folder, 'ben', (stamp) => [
      { act: 'undo', ...stamp(), of: lastOf(folder, 'hope') },
    ]);
    expect(inForce()).toEqual(['trust']);
    const undo = openLog(folder, 'ben').acts.find(({ act }) => act === 'undo')?.id ?? '';
    await record(folder, 'ben', (stamp) => [{ act: 'undo', ...stamp(), of: undo }]);
    expect(inForce()).toEqual(['trust', 'hope']);
  });

  it('takes a merge: old lines of a log lose the names once more and are the acts they were', async () => {
    const folder = await study();
    const log = join(folder, 'codings/anna.jsonl');
    const old = readFileSync(log, 'utf8');
    await renamed(folder);
    const before = await coded(folder);
    writeFileSync(log, old + readFileSync(log, 'utf8'));
    await renamed(folder);
    expect(filesWithNames(folder)).toEqual(['alongside.yaml']);
    expect(await coded(folder)).toEqual(before);
  });

  it('ends well when it was stopped half way', async () => {
    const folder = await study();
    const talk = join(folder, 'transcripts/s1.jsonl');
    const old = readFileSync(talk, 'utf8');
    const to = temporaryFolder();
    await renamed(folder, to);
    const done = files(folder);
    writeFileSync(talk, old);
    await renamed(folder, to);
    expect(files(folder)).toEqual(done);
  });

  it('has its sources elsewhere, byte for byte, or is not made', async () => {
    const folder = await study();
    const opened = await openStudy(folder);
    const source = readFileSync(join(folder, 'sources/s1.txt'), 'utf8');
    await expect(pseudonymise(folder, opened, pairs, undefined)).rejects.toThrow('sources/s1.txt');
    const inside = { to: join(folder, 'kept') };
    await expect(pseudonymise(folder, opened, pairs, inside)).rejects.toThrow('lies in the study');
    const to = temporaryFolder();
    await renamed(folder, to);
    expect(files(to)).toEqual([['s1.txt', source]]);
    expect(readdirSync(join(folder, 'sources'))).toEqual(['s2.txt']);
  });
});

function lastOf(folder: string, code: string): string {
  return openLog(folder, 'ben').codings.findLast((one) => one.code === code)?.id ?? '';
}

describe('a map of names', () => {
  const mapped = (text: string) => {
    const file = join(temporaryFolder(), 'names.csv');
    writeFileSync(file, text);
    return () => readNameMap(temporaryFolder(), file);
  };

  it('is a table, also one that a spreadsheet saved', () => {
    expect(mapped('\ufeffName;Pseudonym\r\nAnna Berg;Clara Dahl\r\n')()).toEqual([
      { name: 'Anna Berg', pseudonym: 'Clara Dahl' },
    ]);
  });

  it.each([
    ['name,alias\nAnna,Clara\n', 'needs the columns'],
    ['name,pseudonym\n', 'needs the columns'],
    ['name,pseudonym\nAnna,\n', 'The pseudonym is empty.'],
    ['name,pseudonym\nAnna,Clara\nAnna,Nora\n', '"Anna" would become both "Clara" and "Nora".'],
    ['name,pseudonym\nAnna,Per\nPer,Odd\n', 'has a name in it'],
    ['name,pseudonym\nAnna,Anna B\n', 'has a name in it'],
    ['name,pseudonym\nA,Clara\n', 'too short'],
    ['name,pseudonym\nAnna,"Clara, a nurse"\n', 'a character that files need'],
  ])('%j is refused', (text, why) => {
    expect(mapped(text)).toThrow(why);
  });

  it('never lies in the study, not behind a link either', () => {
    const folder = temporaryFolder();
    writeFileSync(join(folder, 'names.csv'), 'name,pseudonym\nAnna,Clara\n');
    expect(() => readNameMap(folder, join(folder, 'names.csv'))).toThrow('lies in the study');
  });

  it('makes no two speakers one', async () => {
    const folder = await study();
    const opened = await openStudy(folder);
    const same = [
      { name: 'Anna Berg', pseudonym: 'Kim' },
      { name: 'Per', pseudonym: 'Kim' },
    ];
    expect(() => planPseudonyms(folder, opened, same)).toThrow('would both be "Kim"');
  });
});
