import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { importFiles } from '../../src/study/import.js';
import { inspectStudy, openStudy } from '../../src/study/open.js';
import { planRemoval, removeTranscript } from '../../src/study/remove-transcript.js';
import { sha256 } from '../../src/text/hash.js';
import { folderFrom } from '../support/example-study.js';

const transcripts = { s1: 'P1: He rang me back.', s2: 'P1: Nobody came.' };
const settings = 'study: Care\ncoders: [{id: anna}]\nsessions:\n  - {id: may, transcripts: [s1]}\n';

async function planned(folder: string, id = 's1') {
  return planRemoval(folder, await inspectStudy(folder), id);
}

describe('removing a transcript', () => {
  it('takes it out with its source, and leaves the others', async () => {
    const folder = await folderFrom({ transcripts, settings });
    const removal = await planned(folder);
    expect(removal).toEqual({
      transcript: 's1',
      files: ['transcripts/s1.jsonl', 'sources/s1.txt'],
      codings: [],
      sessions: ['may'],
    });
    await removeTranscript(folder, removal, false);
    for (const file of removal.files) expect(existsSync(join(folder, file))).toBe(false);
    expect((await openStudy(folder)).transcripts.map(({ id }) => id)).toEqual(['s2']);
  });

  it('stops where codings stand on it, unless they may lose their words', async () => {
    const folder = await folderFrom({ transcripts, settings, codings: ['anna trust s1:1'] });
    const removal = await planned(folder);
    expect(() => removeTranscript(folder, removal, false)).toThrow(
      'Codings stand on "s1": 1 of anna.',
    );
    expect(existsSync(join(folder, 'transcripts/s1.jsonl'))).toBe(true);
    await removeTranscript(folder, removal, true);
    const [work] = (await openStudy(folder)).work;
    expect(work?.codings.map(({ anchor }) => anchor.state)).toEqual(['orphan']);
  });

  it('lets codings stand again once the transcript is imported again', async () => {
    const folder = await folderFrom({ transcripts, settings, codings: ['anna trust s1:1'] });
    const source = readFileSync(join(folder, 'sources/s1.txt'));
    await removeTranscript(folder, await planned(folder), true);
    writeFileSync(join(folder, 's1.txt'), source);
    const { settings: read } = await openStudy(folder);
    await importFiles(folder, read, [join(folder, 's1.txt')], { dryRun: false });
    const [work] = (await openStudy(folder)).work;
    expect(work?.codings.map(({ anchor }) => anchor.state)).toEqual(['same']);
  });

  it('keeps a source that another transcript came from', async () => {
    const folder = await folderFrom({ transcripts });
    const { settings: read } = await openStudy(folder);
    const file = join(folder, 'sources/s1.txt');
    await importFiles(folder, read, [file], { dryRun: false, id: 's3' });
    expect((await planned(folder)).kept).toEqual({
      file: 'sources/s1.txt',
      why: 's3 came from it too',
    });
  });

  it('keeps a source that was changed since', async () => {
    const folder = await folderFrom({ transcripts });
    writeFileSync(join(folder, 'sources/s1.txt'), 'P1: He rang me twice.');
    const { kept, files } = await planned(folder);
    expect(kept?.why).toBe('it has changed since the import');
    expect(files).toEqual(['transcripts/s1.jsonl']);
  });

  it('does without a source that is not there, as in a clone', async () => {
    const folder = await folderFrom({ transcripts });
    const header = join(folder, 'transcripts/s1.jsonl');
    writeFileSync(
      header,
      readFileSync(header, 'utf8').replace('sources/s1.txt', 'sources/gone.txt'),
    );
    expect((await planned(folder)).files).toEqual(['transcripts/s1.jsonl']);
  });

  it('takes out one that cannot be read, and only that', async () => {
    const folder = await folderFrom({ transcripts, overwrite: { 'transcripts/s1.jsonl': 'torn' } });
    expect((await planned(folder)).files).toEqual(['transcripts/s1.jsonl']);
    expect((await planned(folder, 's2')).kept?.why).toContain('cannot be read');
  });

  it.each([
    'sources/../alongside.yaml',
    'alongside.yaml',
    'sources/deeper/../../alongside.yaml',
    '../../etc/hostname',
  ])('never takes %s for a source, whatever a header says', async (file) => {
    const folder = await folderFrom({ transcripts });
    const header = join(folder, 'transcripts/s1.jsonl');
    const sha = sha256(readFileSync(join(folder, 'alongside.yaml')));
    const text = readFileSync(header, 'utf8').replace('sources/s1.txt', file);
    writeFileSync(header, text.replace(/"sha256":"[^"]*"/, `"sha256":"${sha}"`));
    const plan = planRemoval(folder, await openStudy(folder), 's1');
    expect(plan.files).toEqual(['transcripts/s1.jsonl']);
  });

  it('refuses an id that is not there', async () => {
    const folder = await folderFrom({ transcripts });
    await expect(planned(folder, 's9')).rejects.toThrow('no transcript "s9"');
  });
});
