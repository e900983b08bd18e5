import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { lineageOf } from '../../src/codebook/lineage.js';
import { renameEntry } from '../../src/codebook/rename.js';
import { mergeCodes, retireCode, splitCode } from '../../src/codebook/retire.js';
import { askedToRecode, codingsToRecode } from '../../src/codebook/to-recode.js';
import { replay } from '../../src/coding/replay.js';
import { nextToUndo } from '../../src/coding/undo.js';
import { refactorCodebook } from '../../src/study/change-yaml.js';
import { keptCodebooks, keptHashes } from '../../src/study/history.js';
import { readLog } from '../../src/study/log-file.js';
import { openStudy } from '../../src/study/open.js';
import { giveCodes, keepCodings } from '../../src/study/record-recode.js';
import { folderFrom } from '../support/example-study.js';

const coded = () =>
  folderFrom({
    transcripts: { s1: 'P1: He rang me back.\nP2: We went slowly.\nP3: I count on her.' },
    codings: ['anna trust s1:1', 'ben trust s1:1', 'anna hope s1:2', 'anna trust s1:3'],
  });

async function toReview(folder: string): Promise<string[]> {
  const all = codingsToRecode(await openStudy(folder), keptCodebooks(folder));
  return all.map(
    ({ coding, reason }) => `${coding.coder} ${coding.from[0]} ${coding.code} ${reason}`,
  );
}

function rewrite(folder: string, was: string, is: string): void {
  const file = join(folder, 'codebook.yaml');
  const text = readFileSync(file, 'utf8');
  expect(text).toContain(was);
  writeFileSync(file, text.replace(was, is));
}

const change = (folder: string, plan: Parameters<typeof refactorCodebook>[2]) =>
  refactorCodebook(folder, 'codebook.yaml', plan, false);

describe('what is left to review', () => {
  it('is nothing where nothing changed', async () => {
    expect(await toReview(await coded())).toEqual([]);
  });

  it('is exactly the codings of a code that was split', async () => {
    const folder = await coded();
    await change(folder, (codebook) => splitCode(codebook, 'trust', ['Reliance', 'Faith']));
    expect(await toReview(folder)).toEqual([
      'anna 1 trust split',
      'anna 3 trust split',
      'ben 1 trust split',
    ]);
  });

  it('is what was coded with a code that was retired', async () => {
    const folder = await coded();
    await change(folder, (codebook) => retireCode(codebook, 'hope'));
    expect(await toReview(folder)).toEqual(['anna 2 hope retired']);
  });

  it('is what was coded under another definition', async () => {
    const folder = await coded();
    rewrite(folder, 'relies on somebody', 'is trusted');
    expect(await toReview(folder)).toEqual([
      'anna 1 trust definition',
      'anna 3 trust definition',
      'ben 1 trust definition',
    ]);
  });

  it('is nothing after a rename, a new id or a merge: these ask nobody to decide anew', async () => {
    const folder = await coded();
    const names = { name: 'Reliance', id: 'reliance', keepAlias: false };
    await change(folder, (codebook) => renameEntry(codebook, 'trust', names));
    await change(folder, (codebook) => mergeCodes(codebook, ['hope'], 'reliance', false));
    expect(await toReview(folder)).toEqual([]);
    const { work } = await openStudy(folder);
    expect(work.flatMap(({ codings }) => codings.map(({ current }) => current))).toEqual([
      ...['reliance', 'reliance', 'reliance', 'reliance'],
    ]);
  });

  it('is what the heir of a merge means since, where it means something else', async () => {
    const folder = await coded();
    await change(folder, (codebook) => mergeCodes(codebook, ['hope'], 'trust', false));
    rewrite(folder, 'relies on somebody', 'is trusted');
    expect(await toReview(folder)).toContain('anna 2 hope definition');
  });

  it('is what the codebook has no code for', async () => {
    const folder = await coded();
    rewrite(
      folder,
      '      - {id: hope, name: Hope, definition: Somebody looks forward to something.}\n',
      '',
    );
    expect(await toReview(folder)).toEqual(['anna 2 hope unknown']);
  });
});

describe('a coder', () => {
  async function review(folder: string, coder: string, code: string) {
    const study = await openStudy(folder);
    const all = codingsToRecode(study, keptCodebooks(folder));
    return { study, asked: askedToRecode(all, study.codebook, coder, { ids: [], code }) };
  }

  it('keeps codings under the present definition, and undo takes that back', async () => {
    const folder = await coded();
    rewrite(folder, 'looks forward', 'is looking forward');
    const { study, asked } = await review(folder, 'anna', 'hope');
    await keepCodings(folder, study, 'anna', asked);
    expect(await toReview(folder)).toEqual([]);
    const { work } = await openStudy(folder);
    expect(work[0]?.codings.filter(({ drifted }) => drifted)).toEqual([]);
    const log = replay('anna', readLog(join(folder, 'codings/anna.jsonl'), '').acts);
    expect(nextToUndo(log)?.act).toBe('keep');
  });

  it('gives the words the codes that a split made, and leaves those of others alone', async () => {
    const folder = await coded();
    await change(folder, (codebook) => splitCode(codebook, 'trust', ['Reliance', 'Faith']));
    const { study, asked } = await review(folder, 'anna', 'trust');
    const codings = asked.map(({ coding }) => coding);
    await giveCodes(folder, study, 'anna', { codings, codes: ['Reliance', 'faith'] });
    expect(await toReview(folder)).toEqual(['ben 1 trust split']);
    const own = (await openStudy(folder)).work[0]?.codings ?? [];
    expect(own.map(({ from, code }) => `${from[0]} ${code}`)).toEqual([
      ...['1 faith', '1 reliance', '2 hope', '3 faith', '3 reliance'],
    ]);
  });

  it('cannot keep what was split, or decide what is not theirs', async () => {
    const folder = await coded();
    await change(folder, (codebook) => splitCode(codebook, 'trust', ['Reliance', 'Faith']));
    const { study, asked } = await review(folder, 'anna', 'trust');
    await expect(keepCodings(folder, study, 'anna', asked)).rejects.toThrow('is out of use');
    await expect(review(folder, 'ben', 'hope')).rejects.toThrow(
      'ben has nothing to review of "hope"',
    );
    const all = codingsToRecode(study, keptCodebooks(folder));
    const notHers = all.find(({ coding }) => coding.coder === 'ben')?.coding.id ?? '';
    expect(() => askedToRecode(all, study.codebook, 'anna', { ids: [notHers] })).toThrow(
      'is no coding that anna',
    );
  });
});

describe('the lineage of a code', () => {
  it('tells what it took up and what it became, however far away', async () => {
    const folder = await coded();
    await change(folder, (codebook) => mergeCodes(codebook, ['hope'], 'trust', false));
    await change(folder, (codebook) => splitCode(codebook, 'trust', ['Reliance', 'pace']));
    const { codebook, work } = await openStudy(folder);
    const of = (code: string) => {
      const lineage = lineageOf(codebook, code, work);
      return {
        tookUp: lineage?.tookUp.map(({ id, how, depth }) => `${depth} ${id} ${how}`),
        became: lineage?.became.map(({ id, how, depth }) => `${depth} ${id} ${how}`),
        codings: lineage?.codings.map(({ definition, coders }) => [
          definition,
          coders.map(({ coder, count }) => `${coder} ${count}`),
        ]),
      };
    };
    expect(of('reliance')).toEqual({
      tookUp: ['1 trust split', '2 hope merged'],
      became: [],
      codings: [],
    });
    expect(of('hope')).toEqual({
      ...{
        tookUp: [],
        became: ['1 trust merged', '2 reliance split', '2 pace split'],
        codings: [],
      },
    });
    expect(of('trust').codings).toEqual([
      ['present', ['anna 2', 'ben 1']],
      ['older', ['anna 1']],
    ]);
    expect(() => lineageOf(codebook, 'being-met', work)).toThrow('a theme has no codings');
  });
});

it('the codebook as it was stays readable in history/, and a dry run writes nothing', async () => {
  const folder = await coded();
  const read = () => readFileSync(join(folder, 'codebook.yaml'), 'utf8');
  const [was, hashes] = [read(), keptHashes(folder)];
  await refactorCodebook(folder, 'codebook.yaml', (codebook) => retireCode(codebook, 'hope'), true);
  expect([read(), keptHashes(folder)]).toEqual([was, hashes]);
  await change(folder, (codebook) => retireCode(codebook, 'hope'));
  await change(folder, (codebook) => retireCode(codebook, 'pace'));
  expect(keptHashes(folder)).toHaveLength(2);
  const kept = keptHashes(folder).map((hash) =>
    readFileSync(join(folder, `history/codebook-${hash}.yaml`), 'utf8'),
  );
  expect(kept).toContain(was);
});
