/** A participant takes their words back. */
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { checks } from '../../src/checks/index.js';
import { runChecks } from '../../src/checks/run-checks.js';
import { codingsThatCount } from '../../src/coding/counting.js';
import { codesOf } from '../../src/model/codebook.js';
import { turnsOf } from '../../src/model/transcript.js';
import { readLog } from '../../src/study/log-file.js';
import { inspectStudy, openStudy } from '../../src/study/open.js';
import { readTranscript } from '../../src/study/transcript-file.js';
import { personCalled, planWithdrawal, withdraw } from '../../src/study/withdraw.js';
import { folderFrom } from '../support/example-study.js';
import { filesIn } from '../support/files-in.js';

const theirs = [
  'They “rang” me back on the very same Thursday, rain or shine.',
  'Yes.',
  'Nobody else at that office ever came to the door for us.',
] as const;

/** P1 says three turns of two transcripts; anna and ben code them, notes and memos repeat them. */
async function study(): Promise<string> {
  const [first, second, third] = theirs;
  const folder = await folderFrom({
    transcripts: {
      s1: `M1: What helped?\nP1: ${first}\nP2: The school helped us more than anybody.\nP1: ${second}`,
      s2: `P1: ${third}\nP2: I agree with all of that.`,
      s3: 'P2: Only I speak here, and nobody else at all.',
    },
    codings: [
      'anna trust s1:2',
      'anna hope s1:3',
      'ben trust s1:2-3',
      'ben pace s2:1',
      'anna pace s1:4',
    ],
  });
  const { id } = codingIn(await openStudy(folder), 'anna', 's1', 2);
  const note = `P1: rang me back on the very same Thursday!`;
  const log = join(folder, 'codings/anna.jsonl');
  const act = { act: 'note', id: '7ZZZZZZZZZZZZZZZZZZZZZZZZZ', coding: id, text: note, at: 'x' };
  writeFileSync(
    log,
    `${readFileSync(log, 'utf8')}${JSON.stringify(act)}\n{"act":"code","quote":"${third}`,
  );
  mkdirSync(join(folder, 'memos'));
  writeFileSync(
    join(folder, 'memos/first.md'),
    '---\ntitle: First\n---\nShe is glad:\n> they "rang" me back on the\n> very same Thursday, rain\nand the office helped us.\n',
  );
  writeFileSync(
    join(folder, 'codebook.yaml'),
    readFileSync(join(folder, 'codebook.yaml'), 'utf8').replace(
      'id: hope,',
      'id: hope, examples: [{text: ever came to the door for us, source: "s2:1"}],',
    ),
  );
  await openStudy(folder);
  return folder;
}

function codingIn(
  opened: Awaited<ReturnType<typeof openStudy>>,
  coder: string,
  transcript: string,
  turn: number,
) {
  const work = opened.work.find((one) => one.coder === coder);
  const coding = work?.codings.find((one) => one.transcript === transcript && one.from[0] === turn);
  if (!coding) throw new Error(`${coder} has no coding at ${transcript}:${turn}`);
  return coding;
}

/** Every file of the folder with its bytes as text. */
const filesOf = (folder: string) => filesIn(folder, 'latin1');

const plainWords = (text: string) => text.toLowerCase().match(/[a-z0-9]+/g) ?? [];

/** Files in which five words of theirs stand in a row. Written apart from the program, and blunter. */
function filesWithTheirWords(folder: string): string[] {
  const rows = theirs.flatMap((turn) => {
    const words = plainWords(turn);
    return words.slice(4).map((_, at) => ` ${words.slice(at, at + 5).join(' ')} `);
  });
  return filesOf(folder)
    .filter(([, text]) => {
      const words = ` ${plainWords(text).join(' ')} `;
      return rows.some((row) => words.includes(row));
    })
    .map(([file]) => file);
}

async function withdrawn(folder: string) {
  const opened = await openStudy(folder);
  return withdraw(folder, opened, personCalled(opened, 'P1'));
}

describe('a person who withdraws', () => {
  it('is in no file any more: no five words of theirs stand in a row anywhere', async () => {
    const folder = await study();
    expect(filesWithTheirWords(folder).filter((file) => !file.startsWith('.alongside'))).toEqual([
      'codebook.yaml',
      ...['codings/anna.jsonl', 'codings/ben.jsonl'],
      ...['memos/first.md', 'sources/s1.txt', 'sources/s2.txt'],
      ...['transcripts/s1.jsonl', 'transcripts/s2.jsonl'],
    ]);
    await withdrawn(folder);
    expect(filesWithTheirWords(folder)).toEqual([]);
  });

  it('leaves the turns of everybody as they were numbered, and the words of others', async () => {
    const folder = await study();
    await withdrawn(folder);
    const { transcripts } = await openStudy(folder);
    const said = transcripts.map((one) =>
      turnsOf(one).map(({ turn, speaker, text }) => `${turn} ${speaker} ${text}`),
    );
    expect(said).toEqual([
      [
        '1 M1 What helped?',
        '2 P1 [withdrawn]',
        '3 P2 The school helped us more than anybody.',
        '4 P1 [withdrawn]',
      ],
      ['1 P1 [withdrawn]', '2 P2 I agree with all of that.'],
      ['1 P2 Only I speak here, and nobody else at all.'],
    ]);
    expect(readFileSync(join(folder, 'memos/first.md'), 'utf8')).toBe(
      '---\ntitle: First\n---\nShe is glad:\n> (withdrawn)\nand the office helped us.\n',
    );
    expect(readdirSync(join(folder, 'sources'))).toEqual(['s3.txt']);
  });

  it('leaves codings that count in no table and are no orphans; those of others stay', async () => {
    const folder = await study();
    const before = (await openStudy(folder)).work.flatMap(({ codings }) =>
      codings.map(({ id }) => id),
    );
    await withdrawn(folder);
    const opened = await inspectStudy(folder);
    const states = opened.work.flatMap(({ codings }) =>
      codings.map(({ coder, transcript, from, anchor, quote }) => [
        `${coder} ${transcript}:${from[0]}`,
        anchor.state,
        quote,
      ]),
    );
    expect(states).toEqual([
      ['anna s1:2', 'withdrawn', ''],
      ['anna s1:3', 'same', 'The school helped us more than anybody.'],
      ['anna s1:4', 'withdrawn', ''],
      ['ben s1:2', 'withdrawn', ''],
      ['ben s2:1', 'withdrawn', ''],
    ]);
    expect(opened.work.flatMap(({ codings }) => codings.map(({ id }) => id))).toEqual(before);
    expect(codingsThatCount(opened, 'anna').codings).toHaveLength(1);
    const rules = [checks['orphaned-coding'], checks['withdrawn-words-present']];
    expect(runChecks(opened, rules).findings).toEqual([]);
  });

  it('is hidden on opening, and reported, when a merge brings the words back', async () => {
    const folder = await study();
    const files = ['transcripts/s1.jsonl', 'codings/ben.jsonl'];
    const old = files.map((file) => readFileSync(join(folder, file), 'utf8'));
    await withdrawn(folder);
    for (const [at, file] of files.entries()) writeFileSync(join(folder, file), old[at] ?? '');
    const opened = await inspectStudy(folder);
    expect(JSON.stringify(opened)).not.toContain('Thursday');
    const rule = checks['withdrawn-words-present'];
    expect(runChecks(opened, [rule]).findings.map(({ file, line }) => `${file}:${line}`)).toEqual([
      ...[
        'codings/ben.jsonl:1',
        'codings/ben.jsonl:2',
        'transcripts/s1.jsonl:3',
        'transcripts/s1.jsonl:5',
      ],
    ]);
    await withdrawn(folder);
    expect(filesWithTheirWords(folder)).toEqual([]);
    expect(runChecks(await inspectStudy(folder), [rule]).findings).toEqual([]);
  });

  it('can be looked at first: a dry run lists everything and changes no byte', async () => {
    const folder = await study();
    const opened = await openStudy(folder);
    const before = filesOf(folder);
    const plan = planWithdrawal(folder, opened, personCalled(opened, 'P1'));
    expect(filesOf(folder)).toEqual(before);
    expect(plan.turns.map(({ transcript, turn }) => `${transcript}:${turn}`)).toEqual([
      's1:2',
      's1:4',
      's2:1',
    ]);
    expect(plan.sources).toEqual(['sources/s1.txt', 'sources/s2.txt']);
    expect(plan.passages.map(({ file, line }) => `${file}:${line}`)).toEqual([
      'codebook.yaml:8',
      'memos/first.md:5',
    ]);
  });

  it('is recorded in the settings with the day, and its transcripts stay readable', async () => {
    const folder = await study();
    await withdrawn(folder);
    const { settings } = await openStudy(folder);
    const day = settings.participants.find(({ id }) => id === 'P1')?.withdrawn;
    expect(day).toMatch(/^\d{4}-\d\d-\d\d$/);
    expect(
      readTranscript(readFileSync(join(folder, 'transcripts/s1.jsonl')), 'f', 's1').faults,
    ).toEqual([]);
  });

  it('leaves what somebody else says too, unless it goes on with their words', async () => {
    const folder = await folderFrom({
      transcripts: {
        s1: 'P1: I do not know what to do about the school bus.\nP2: I do not know what to do either.',
      },
    });
    const memo = 'I do not know what to do.\n\nP1: I do not know what to do about the school!\n';
    mkdirSync(join(folder, 'memos'));
    writeFileSync(join(folder, 'memos/first.md'), memo);
    await withdrawn(folder);
    expect(readFileSync(join(folder, 'memos/first.md'), 'utf8')).toBe(
      'I do not know what to do.\n\nP1: (withdrawn)!\n',
    );
  });

  it('leaves the codebook and its kept copies sound: without a quotation, under names that fit', async () => {
    const [first] = theirs;
    const definition = `Somebody can be relied on, as in “${first.replaceAll('“', '').replaceAll('”', '')}”`;
    const folder = await folderFrom({
      codebook: `codebook: care\nthemes:\n  - id: met\n    name: Met\n    codes:\n      - {id: trust, name: Trust, definition: "${definition}"}\n      - {id: hope, name: Hope, definition: Somebody looks forward.}\n`,
      transcripts: { s1: `M1: What helped?\nP1: ${first}\nP2: The school helped us more.` },
      codings: ['anna trust s1:3', 'ben hope s1:3'],
    });
    const [kept = ''] = readdirSync(join(folder, 'history'));
    await withdrawn(folder);
    expect(filesWithTheirWords(folder)).toEqual([]);
    const { codebook, hashes, work } = await openStudy(folder);
    expect(readdirSync(join(folder, 'history'))).toEqual([`codebook-${hashes.codebook}.yaml`]);
    expect(kept).not.toContain(hashes.codebook);
    expect(codesOf(codebook)[0]?.code.definition).toBe(
      'Somebody can be relied on, as in “(withdrawn).”',
    );
    for (const coder of ['anna', 'ben']) {
      const [act] = readLog(join(folder, `codings/${coder}.jsonl`), '').acts;
      expect(act).toMatchObject({ codebook: hashes.codebook });
    }
    expect(work.map(({ codings }) => codings.map(({ drifted }) => drifted))).toEqual([
      [false],
      [false],
    ]);
  });

  it('is not withdrawn where the settings could not be read any more', async () => {
    const folder = await study();
    const settings = readFileSync(join(folder, 'alongside.yaml'), 'utf8');
    writeFileSync(
      join(folder, 'alongside.yaml'),
      `${settings}sessions: [{id: ever-came-to-the-door}]\n`,
    );
    const before = filesOf(folder);
    await expect(withdrawn(folder)).rejects.toThrow('alongside.yaml quotes P1');
    expect(filesOf(folder).filter(([file]) => !file.startsWith('.alongside'))).toEqual(
      before.filter(([file]) => !file.startsWith('.alongside')),
    );
  });

  it('must be somebody in the study', async () => {
    const folder = await study();
    const opened = await openStudy(folder);
    expect(() => personCalled(opened, 'P77')).toThrow('Nobody in this study is called "P77".');
  });
});
