/** Builds the example studies that checks and tables carry, with the program's own rooms, in a folder of their own. */
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { onTestFinished } from 'vitest';
import type { ExampleStudy } from '../../src/model/example.js';
import type { InspectedStudy } from '../../src/model/study.js';
import { importFiles } from '../../src/study/import.js';
import { inspectStudy, openStudy } from '../../src/study/open.js';
import { openSettings } from '../../src/study/open-yaml.js';
import { recordCodings } from '../../src/study/record.js';
import { requestFor } from '../../src/study/request-codings.js';

const plainCodebook = `codebook: care
title: Care
themes:
  - id: being-met
    name: Being met
    codes:
      - {id: trust, name: Trust, definition: Somebody relies on somebody.}
      - {id: hope, name: Hope, definition: Somebody looks forward to something.}
  - id: being-helped
    name: Being helped
    note: One code is enough for an example.
    codes:
      - {id: pace, name: Pace, definition: Somebody goes as fast as the other can.}
`;

const plainSettings = `study: Example
coders: [{id: anna}, {id: ben}]
participants:
  - {id: M1, role: moderator}
${[1, 2, 3, 4, 5, 6, 7, 8, 9].map((n) => `  - {id: P${n}, role: participant}\n`).join('')}`;

/** A new temporary folder, removed when the test ends; a test that runs beside others says which it is. */
export function temporaryFolder(whenFinished = onTestFinished): string {
  const folder = mkdtempSync(join(tmpdir(), 'alongside-test-'));
  whenFinished(() => rmSync(folder, { recursive: true, force: true }));
  return folder;
}

/** Writes the example as a study on disk and returns its folder. */
export async function folderFrom(example: ExampleStudy): Promise<string> {
  const folder = temporaryFolder();
  const write = (file: string, content: string) => {
    mkdirSync(dirname(join(folder, file)), { recursive: true });
    writeFileSync(join(folder, file), content);
  };
  write('alongside.yaml', example.settings ?? plainSettings);
  write('codebook.yaml', example.codebook ?? plainCodebook);
  const transcripts = Object.entries(example.transcripts ?? {});
  for (const [id, text] of transcripts) write(`sources/${id}.txt`, text);
  if (transcripts.length > 0) {
    const { settings } = await openSettings(folder);
    const files = transcripts.map(([id]) => join(folder, `sources/${id}.txt`));
    await importFiles(folder, settings, files, { dryRun: false });
  }
  for (const coding of example.codings ?? []) {
    const [coder = '', code = '', citation = ''] = coding.split(' ');
    const study = await openStudy(folder);
    await recordCodings(folder, study, coder, [
      requestFor(study, { code, citation, quote: '', note: '' }),
    ]);
  }
  for (const [file, content] of Object.entries(example.overwrite ?? {})) write(file, content);
  return folder;
}

/** The example as far as it can be read: faults are part of some examples. */
export async function studyFrom(example: ExampleStudy): Promise<InspectedStudy> {
  return inspectStudy(await folderFrom(example));
}
